import { henan13 } from '../../src/domain/plan/catalogue';
import { catalogueSheet } from '../../src/domain/sheets/catalogueSheet';
import { wrappedLines, wrappedRowHeights } from '../../src/xlsx/rowHeight';
import { smallPlan } from './readBack';

describe('wrappedLines', () => {
  it.each([
    ['', 10, 11, 1],
    ['abc', 10, 11, 1],
    ['abcdefghijk', 10, 11, 2],
    ['一二三四五六\n七', 8, 11, 3],
    ['一二三四', 8, 11, 2],
    ['一二三四', 8, 9, 1],
  ])('%j in %d characters at %d points takes %d lines', (text, width, points, lines) => {
    expect(wrappedLines(text, width, points)).toBe(lines);
  });
});

describe('wrappedRowHeights', () => {
  const area = { row: 2, column: 0, rowCount: 1, columnCount: 1 };
  const long = smallPlan({ cells: [[null, null], [null, null], ['一二三四五六七八九十', null]], styles: [{ area, style: 'wrap' }] });

  it('makes room for every line of a wrapping cell', () => {
    expect(wrappedRowHeights(long)).toEqual([{ row: 2, rowCount: 1, height: 29 }]);
  });

  it('leaves rows alone that fit, state a height, are merged or do not wrap', () => {
    for (const change of [{ cells: [[], [], ['一二']] }, { rowHeights: [{ row: 2, rowCount: 1, height: 40 }] }, { merges: [{ ...area, columnCount: 2 }] }, { styles: [{ area, style: 'body' as const }] }])
      expect(wrappedRowHeights({ ...long, ...change })).toEqual([]);
  });

  it('states a height for every row of the catalogue that needs more than one line', () => {
    const catalogue = catalogueSheet(henan13);
    const twoClauses = catalogue.cells.findIndex(([first]) => first === 'SB01');
    expect(wrappedRowHeights(catalogue).map(({ row }) => row)).toContain(twoClauses);
  });
});
