import { assess, laggardsOf, summarise, type LedgerEntries, type LedgerEntry } from '../../../src/domain/review';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { ledgerRows } from '../../../src/domain/sheets/ledgerRows';

const blank: LedgerEntry = { base: null, years: [null, null, null, null, null] };
const entries = (typed: Readonly<Record<string, Partial<LedgerEntry>>>): LedgerEntries => new Map(ledgerRows(henan13).map(({ key }) => [key, { ...blank, ...typed[key] }]));
const lineOf = (typed: Readonly<Record<string, Partial<LedgerEntry>>>, code: string, date = '2018-06-30') =>
  assess(henan13, entries(typed), date).lines.find(({ indicator }) => indicator.code === code)!;

test('a flow is added up over the years that have begun, and judged by the pace', () => {
  const line = lineOf({ JY01: { years: [145.1, 140, 70, null, null] } }, 'JY01');
  expect(line).toMatchObject({ current: 355.1, word: '快于序时', method: '序时法' });
  expect(line.remaining).toBeCloseTo((500 - 355.1) / 2.5, 9);
  expect(line.multiple).toBeCloseTo((500 - 355.1) / 355.1, 9);
  expect(line.sentence).toBe('截至2018年6月底，城镇新增就业累计355.1万人，完成规划目标（500万人）的71.0%，快于序时进度21.0个百分点。');
});

test.each([
  ['nothing typed', {}, 'no-entry'],
  ['a year missing before the report date', { years: [145.1, null, 70, null, null] }, 'incomplete'],
  ['words in a year', { years: [145.1, '约140', 70, null, null] }, 'incomplete'],
] as const)('%s is not judged', (_, entry, problem) => {
  const line = lineOf({ JY01: entry as Partial<LedgerEntry> }, 'JY01');
  expect(line).toMatchObject({ problem });
  expect(line.word).toBeUndefined();
});

test.each([
  ['a rate typed as a fraction', 'SB09', { years: [null, null, 0.93, null, null] }],
  ['a base in words', 'SB02', { base: '约1500', years: [null, null, 1800, null, null] }],
] as const)('%s is a wrong entry', (_, code, entry) => {
  expect(lineOf({ [code]: entry as Partial<LedgerEntry> }, code)).toMatchObject({ problem: 'wrong-entry' });
});

test('a structure tells shares, deviations and how many people are in the wrong part', () => {
  const typed = Object.fromEntries([48, 152, 200].map((count, part) => [`RC02-${part + 1}`, { years: [null, null, count, null, null] }]));
  const line = lineOf(typed, 'RC02');
  expect(line).toMatchObject({ word: '符合', shares: [12, 38, 50] });
  expect(line.structure?.toMove).toBeCloseTo(8, 9);
});

describe('a summary', () => {
  const typed = {
    JY01: { years: [100, 100, 50, null, null] },
    JY02: { years: [19.25, 19.25, 19.25, null, null] },
    JY03: { years: [8, 8, 8, null, null] },
    SB09: { years: [null, null, 93, null, null] },
    RC05: { years: [10, 10, 14, null, null] },
  };
  const summary = summarise(assess(henan13, entries(typed), '2018-06-30'));

  test('counts every indicator once, by chapter and by domain', () => {
    expect(summary.all.total).toBe(42);
    for (const groups of [summary.byChapter, summary.byDomain]) expect([...groups.values()].reduce((sum, { total }) => sum + total, 0)).toBe(42);
    expect([...summary.byChapter.keys()]).toEqual([1, 2, 4, 5, 7, 8]);
    expect(Object.fromEntries(summary.all.words)).toEqual({ 基本符合: 2, 滞后: 1, 严重滞后: 1, 未达标: 1 });
    expect(summary.all.unjudged).toBe(37);
    expect(summary.byDomain.get('就业')).toMatchObject({ total: 4, lagging: 2, unjudged: 1 });
  });

  test('puts the severe first and the rest by how far behind they are', () => {
    expect(summary.laggards.map(({ indicator }) => indicator.code)).toEqual(['JY02', 'JY03', 'SB09']);
  });

  test('leaves equals in the order of the plan', () => {
    const same = (code: string) => summary.laggards.find(({ indicator }) => indicator.code === code)!;
    const [first, second] = [{ ...same('JY02'), shortfall: 0.1 + 0.2 }, { ...same('JY02'), shortfall: 0.3 }];
    expect(laggardsOf([first, second])).toEqual([first, second]);
    expect(laggardsOf([second, first])).toEqual([second, first]);
  });
});

test('before the plan begins nothing with a pace is judged', () => {
  expect(summarise(assess(henan13, entries({ JY01: { years: [145.1, null, null, null, null] } }), '2015-12-31')).all.unjudged).toBe(42);
});
