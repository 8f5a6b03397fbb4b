import './host';
import fc from 'fast-check';
import { planGap, planPace, planStatus, planStructure } from '../../src/functions/functions';
import { only, seen } from './host';

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

describe('a structure', () => {
  it('comes back in the shape of its parts', () => {
    const round = (matrix: unknown[][]) => matrix.map((row) => row.map((value) => Number((value as number).toFixed(9))));
    expect(round(planStructure([[12], [38], [50]], [['RC02']]))).toEqual([[2], [-2], [0]]);
    expect(round(planStructure([[12, 38, 50]], [['RC02']]))).toEqual([[2, -2, 0]]);
    expect(planStructure([[12, 38, '']], [['RC02']])).toEqual([['', '', '']]);
  });
});
