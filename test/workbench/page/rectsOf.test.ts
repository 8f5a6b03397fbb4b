import fc from 'fast-check';
import { rectsOf } from '../../../workbench/page/xlsx/rectsOf';

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

it('joins a block into one rect', () => {
  expect(rectsOf([cell(1, 1), cell(2, 1), cell(1, 2), cell(2, 2)])).toEqual([{ row: 1, column: 1, rowCount: 2, columnCount: 2 }]);
});

it('covers exactly the given cells, each once', () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: ([row, column]) => row * 10 + column });
  fc.assert(fc.property(cells, (positions) => {
    const covered = rectsOf(positions.map(([row, column]) => cell(row, column))).flatMap(({ row, column, rowCount, columnCount }) =>
      Array.from({ length: rowCount * columnCount }, (_, i) => `${row + Math.floor(i / columnCount)},${column + (i % columnCount)}`));
    expect(covered.sort()).toEqual(positions.map(([row, column]) => `${row},${column}`).sort());
  }));
});
