import fc from 'fast-check';
import { missesRate, type RequiredRateRule } from '../../../src/domain/highlights/belowRate';
import { explainRule } from '../../../src/domain/highlights/explainRule';
import { misses } from '../../../src/domain/highlights/misses';
import { readRule } from '../../../src/domain/highlights/readRule';
import { taggedFormula } from '../../../src/domain/highlights/ruleTag';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { ledgerHighlights } from '../../../src/domain/sheets/ledgerHighlights';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';

const tag = { kind: 'indicator', code: 'SB08' } as const;
const row = (cells: Record<string, unknown>) => ({ value: (column: string) => cells[column] });
const rule: fc.Arbitrary<RequiredRateRule> = fc.record({
  comparator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'approx', 'eq'),
  threshold: fc.oneof(fc.integer({ min: -1000, max: 100000 }), fc.double({ min: 0.001, max: 1, noNaN: true }), fc.constantFrom(1e-7, 0.95)),
  tolerance: fc.constantFrom(0, 0.05, 25),
});

test('a rule that was written is read back, and explained as Excel evaluates it', () => {
  fc.assert(fc.property(rule, fc.double({ min: -10, max: 100, noNaN: true }), (written, value) => {
    const read = readRule(taggedFormula(missesRate('C5', written), tag));
    const expected = written.comparator === 'approx' ? written : { comparator: written.comparator, threshold: written.threshold };
    expect(read).toEqual({ tag, condition: { kind: 'rate', rule: expected } });
    expect(explainRule(read!, 'C', row({ C: value }))).toMatchObject({ given: value, marks: misses(written, value) });
  }));
});

test('blank cells and text are not judged', () => {
  const read = readRule(taggedFormula(missesRate('C5', { comparator: 'gte', threshold: 95 }), tag))!;
  for (const value of ['', '—', undefined]) expect(explainRule(read, 'C', row({ C: value }))).toMatchObject({ given: null, marks: false });
});

test('a foreign rule is not read', () => {
  expect(readRule('=B2>0')).toBeNull();
  expect(readRule('=AND(N("other")=0,B2>0)')).toBeNull();
});

test.each([['zh-CN', '下限保持'], ['en-US', 'Kept above']] as const)('every rule of a ledger is understood: verdicts, floors and ceilings (%s)', (language, floor) => {
  const rules = ledgerHighlights(henan13, standardLedgerLayout(henan13), language).map(({ formula }) => readRule(formula)!);
  expect(rules.map(({ condition }) => condition.kind)).not.toContain('other');
  const verdict = rules.find(({ condition }) => condition.kind === 'verdict')!;
  const column = verdict.condition.kind === 'verdict' ? verdict.condition.column : '';
  expect(explainRule(verdict, column, row({ [column]: '严重滞后' }))).toEqual({ kind: 'verdict', word: '严重滞后', marks: true });
  const period = rules.find(({ condition }) => condition.kind === 'period' && condition.measure === floor)!;
  if (period.condition.kind !== 'period') throw new Error('no rule for a floor');
  const { measureColumn, targetColumn } = period.condition;
  const cells = { [measureColumn]: floor, [targetColumn]: 95, I: 93 };
  expect(explainRule(period, 'I', row(cells))).toMatchObject({ kind: 'rate', given: 93, marks: true, rule: { comparator: 'gte', threshold: 95 } });
  expect(explainRule(period, 'I', row({ ...cells, [measureColumn]: '累计' }))).toEqual({ kind: 'idle', marks: false });
});
