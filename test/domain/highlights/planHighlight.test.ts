import fc from 'fast-check';
import { missesRate } from '../../../src/domain/highlights/belowRate';
import { planHighlight, type RequiredRate, type SelectedArea } from '../../../src/domain/highlights/planHighlight';
import { readTag, taggedFormula, type RuleTag } from '../../../src/domain/highlights/ruleTag';
import { findIndicator } from '../../../src/domain/plan/catalogue';

const indicator = (name: string) => {
  const found = findIndicator(name);
  if (!found.ok) throw new Error(name);
  return found.value;
};
const medical = indicator('基本医疗保险参保率');
const byMedical: RequiredRate = { kind: 'indicator', code: medical.code };
const area = (values: unknown[], format: string | string[] = 'General'): SelectedArea => ({
  values: values.map((value) => [value]),
  numberFormats: values.map((_, index) => [typeof format === 'string' ? format : (format[index] ?? 'General')]),
  firstCell: 'C5',
});

describe('which cells miss a required rate', () => {
  it('compares percent numbers with the target as the plan prints it', () => {
    expect(planHighlight(byMedical, medical, area([93, 95, 96]))).toMatchObject({ below: 1, numbers: 3, texts: 0, requirement: '≥ 95%' });
  });

  it('compares percent-formatted cells with the fraction', () => {
    expect(planHighlight(byMedical, medical, area([0.93, 0.95], '0.0%'))).toMatchObject({ below: 1, cellFormat: '0.0%', formula: '=AND(N("GHZB|indicator|SB09")=0,AND(ISNUMBER(C5),C5<0.95))' });
  });

  it('a literal percent sign in a format is no percent format', () => {
    expect(planHighlight(byMedical, medical, area([93], '0.0"%"'))).toMatchObject({ below: 1, requirement: '≥ 95%' });
  });

  it.each([
    ['mixed formats', area([0.93, 93], ['0%', 'General']), 'mixed-percent'],
    ['fractions without a percent format', area([0.93, 0.97]), 'looks-like-fraction'],
    ['no numbers', area(['—', '', '15万']), 'no-numbers'],
  ])('refuses %s', (_, selected, refusal) => {
    expect(planHighlight(byMedical, medical, selected)).toBe(refusal);
  });

  it('refuses a structure, which no single number can miss', () => {
    const structure = indicator('RC02');
    expect(structure.measure).toBe('structure');
    expect(planHighlight({ kind: 'indicator', code: structure.code }, structure, area([10]))).toBe('structure');
  });

  it('counts text and skips blanks', () => {
    expect(planHighlight(byMedical, medical, area([93, '', '—', '15万']))).toMatchObject({ numbers: 1, texts: 2 });
  });

  it('a typed plain rate compares plainly, also fractions', () => {
    const rate: RequiredRate = { kind: 'rate', comparator: 'gte', value: 0.95, scale: 'plain' };
    expect(planHighlight(rate, null, area([0.93, 0.97]))).toMatchObject({ below: 1, requirement: '≥ 0.95' });
  });

  it.each([
    ['gte', 'AND(ISNUMBER(C5),C5<95)'],
    ['gt', 'AND(ISNUMBER(C5),C5<=95)'],
    ['lte', 'AND(ISNUMBER(C5),C5>95)'],
    ['lt', 'AND(ISNUMBER(C5),C5>=95)'],
    ['approx', 'AND(ISNUMBER(C5),ABS(C5-95)>5)'],
    ['eq', 'AND(ISNUMBER(C5),C5<>95)'],
  ] as const)('spells %s for a native rule', (comparator, formula) => {
    expect(missesRate('C5', { comparator, threshold: 95, tolerance: 5 })).toBe(formula);
  });
});

describe('our tag inside a rule', () => {
  const tags: fc.Arbitrary<RuleTag> = fc.oneof(
    fc.record({ kind: fc.constant('template' as const), template: fc.constantFrom('ledger', 'catalogue') }),
    fc.record({ kind: fc.constant('indicator' as const), code: fc.stringMatching(/^[A-Z]{2}\d{2}$/) }),
    fc.record({
      kind: fc.constant('rate' as const),
      comparator: fc.constantFrom('gte' as const, 'lte' as const),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      scale: fc.constantFrom('percent' as const, 'plain' as const),
    }),
  );

  it('reads back what it wrote', () => {
    fc.assert(fc.property(tags, (tag) => expect(readTag(taggedFormula('ISNUMBER(A1)', tag))).toEqual(tag)));
  });

  it.each(['=A1<95', '=AND(A1<95,B1>2)', '=AND(N("OTHER|rate")=0,A1<1)', '', '=AND(N("GHZB|rate|gte||plain")=0,A1<1)'])('%s is foreign', (formula) => {
    expect(readTag(formula)).toBeNull();
  });
});
