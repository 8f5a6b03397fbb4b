import './host';
import fc from 'fast-check';
import { planGap, planPace, planSentence, planStatus, planStructure } from '../../src/functions/functions';
import { loadRules } from '../../src/functions/labelRules';
import { callOf } from './badArguments';
import { only, seen } from './host';

// PLAN.MATCH answers at once when they are there.
beforeAll(loadRules);

/** What may stand in the cells of an argument: right, odd and wrong. */
const cells = {
  actual: fc.oneof(fc.integer({ min: -5, max: 1000 }), fc.constantFrom('', '—', '15万', 'x', '93%', 0.5)),
  indicator: fc.constantFrom<unknown>('JY01', 'SB09', 'SB05', 'RC02', 'RC13', 'GG04', '失业保险', 100, '90%', 'ZZ', '', true),
  date: fc.constantFrom<unknown>(42735, '2018-06-30', '2016Q4', 43831, '2015-12-31', '', '去年底'),
  base: fc.constantFrom<unknown>('', '—', 50, 830, '约七百', -1),
  unit: fc.constantFrom<unknown>('', '', '人', '万人', '%', '辆'),
  multiple: fc.constantFrom<unknown>('', '倍数', '判断'),
  field: fc.constantFrom<unknown>('单位', '期限', '颜色', ''),
} as const;

const columnFunctions: [id: string, ...kinds: (keyof typeof cells)[]][] = [
  ['TARGET', 'indicator', 'unit'],
  ['INFO', 'indicator', 'field'],
  ['MATCH', 'indicator'],
  ['GAP', 'actual', 'indicator', 'unit'],
  ['COMPLETION', 'actual', 'indicator', 'unit'],
  ['PROGRESS', 'actual', 'indicator', 'base', 'unit'],
  ['ELAPSED', 'date', 'indicator'],
  ['PACE', 'actual', 'indicator', 'date', 'base', 'unit'],
  ['REQUIRED', 'date', 'indicator', 'base', 'unit'],
  ['REMAINING', 'actual', 'indicator', 'date', 'base', 'unit', 'multiple'],
  ['STATUS', 'actual', 'indicator', 'date', 'base', 'unit'],
  ['EXPLAIN', 'actual', 'indicator', 'date', 'base', 'unit'],
  ['SENTENCE', 'actual', 'indicator', 'date', 'base', 'unit'],
  ['GROWTH', 'actual', 'indicator', 'date', 'base', 'unit', 'multiple'],
  ['RATIO', 'actual', 'base', 'unit'],
  ['CONVERT', 'actual', 'unit', 'unit'],
];

const seenAll = (matrix: readonly (readonly unknown[])[]) => matrix.map((row) => row.map(seen));

describe('columns', () => {
  it('give an error only in the row that is wrong, and keep the order', () => {
    const actuals = [[145.1], ['x'], [''], [500]];
    expect(seenAll(planGap(actuals, [['JY01']]))).toEqual([[354.9], ['#VALUE!'], [''], [0]]);
  });

  it('broadcast as operators do: a column against a row is a table', () => {
    expect(seenAll(planGap([[1], [2]], [[10, 20, 30]]))).toEqual([
      [9, 19, 29],
      [8, 18, 28],
    ]);
  });

  it('give #N/A where the shorter range has no partner', () => {
    expect(seenAll(planGap([[1], [2], [3]], [[10], [20]]))).toEqual([[9], [18], ['#N/A']]);
  });

  it('take a different indicator, base and unit in every row', () => {
    const result = planStatus([[145.1], [93], [780], ['7800000']], [['JY01'], ['SB09'], ['SB05'], ['SB05']], [[42735]], [[''], [''], [730], [7300000]], [[''], [''], [''], ['人']]);
    expect(seenAll(result)).toEqual([['快于序时'], ['未达标'], ['快于序时'], ['快于序时']]);
  });

  it('read a date or a unit again when nothing else changes', () => {
    const paces = planPace([[145.1], [145.1]], [['JY01']], [['2016-12-31'], ['2018-06-30']]);
    expect(paces.flat().map((cell) => Number((cell as number).toFixed(6)))).toEqual([9.02, -20.98]);
    expect(seenAll(planGap([[145], [145]], [['JY01']], [['万人'], ['人']]))).toEqual([[355], [4999855]]);
  });

  it.each(columnFunctions)('of PLAN.%s agree with the scalar form in every row', (...row) => {
    const [id, ...kinds] = row as (typeof columnFunctions)[number];
    fc.assert(
      fc.property(fc.array(fc.tuple(...kinds.map((kind) => cells[kind])), { minLength: 1, maxLength: 12 }), (rows) => {
        const together = callOf(id)(...kinds.map((_, index) => rows.map((values) => [values[index]])));
        const apart = rows.map((values) => [only(callOf(id)(...values.map((value) => [[value]])))]);
        expect(seenAll(together)).toEqual(seenAll(apart));
      }),
      { numRuns: 40 },
    );
  });

  it('agree with the scalar form', () => {
    const actual = fc.oneof(fc.integer({ min: -5, max: 1000 }), fc.constantFrom('', '—', '15万', 'x', '93%', 0.5));
    const indicator = fc.constantFrom<string | number>('JY01', 'SB09', 'SB05', 'RC02', 'GG04', 100, 'ZZ');
    const base = fc.constantFrom<string | number>('', 50, 830);
    fc.assert(
      fc.property(fc.array(fc.tuple(actual, indicator, base), { minLength: 1, maxLength: 20 }), (rows) => {
        const column = (index: 0 | 1 | 2) => rows.map((row) => [row[index]]);
        const date = [['2018-06-30']];
        const each = rows.map(([a, i, b]) => [seen(only(planPace([[a]], [[i]], date, [[b]])))]);
        expect(seenAll(planPace(column(0), column(1), date, column(2)))).toEqual(each);
      }),
    );
  });
});

describe('the periods of a floor', () => {
  const date = [['2018-12-31']];
  const kept = (matrix: readonly (readonly unknown[])[]) => matrix.map(([text]) => /有数值的.*?达标/.exec(String(seen(text)))?.[0] ?? seen(text));

  it('are a row for each row of figures, missing ones left out', () => {
    const periods = [[94, 96, 97], [94, '—', '96%'], ['', '', '']];
    expect(kept(planSentence([[97], [96], ['']], [['SB09']], date, undefined, undefined, periods))).toEqual(['有数值的3期中2期达标', '有数值的2期中1期达标', '']);
  });

  it('may stand in a column for a single figure', () => {
    expect(kept(planSentence([[97]], [['SB09']], date, undefined, undefined, [[94], [96], [97]]))).toEqual(['有数值的3期中2期达标']);
  });

  it('are checked as every figure is', () => {
    expect(kept(planSentence([[97]], [['SB09']], date, undefined, undefined, [[94, 0.96]]))).toEqual(['#VALUE!']);
  });
});

describe('a structure', () => {
  it('comes back in the shape of its parts', () => {
    const round = (matrix: unknown[][]) => matrix.map((row) => row.map((value) => Number((value as number).toFixed(9))));
    expect(round(planStructure([[12], [38], [50]], [['RC02']]))).toEqual([[2], [-2], [0]]);
    expect(round(planStructure([[12, 38, 50]], [['RC02']]))).toEqual([[2, -2, 0]]);
    expect(planStructure([[12, 38, '']], [['RC02']])).toEqual([['', '', '']]);
  });
});
