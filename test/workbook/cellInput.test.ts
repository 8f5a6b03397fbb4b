import fc from 'fast-check';
import { cellInput } from '../../src/workbook/cellInput';
import { rowChunks } from '../../src/workbook/rowChunks';
import { formatRuns } from '../../src/workbook/formatRuns';
import { useOffice } from '../support/useOffice';

const office = useOffice();

describe('text of a plan in a cell', () => {
  it.each(['=1+1', '+86', '-5', '@SUM', "'x", '2016-12-31', '10:40', '1,361', '93%', 'TRUE', ' 空格', '￥5', '(3)', '普通文字', 'JY01'])('%s stays the text it is', async (text) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [[cellInput(text)]];
      await context.sync();
    });
    expect(await office().workbook.value('A1')).toBe(text);
    expect(await office().workbook.formula('A1')).toBeNull();
  });

  it('only a formula calculates', () => {
    expect(cellInput({ formula: '=1+1' })).toBe('=1+1');
    expect(cellInput(null)).toBeNull();
  });
});

describe('cutting a large sheet into requests', () => {
  it('covers every row once, in order, below the limit where single rows allow it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }), { maxLength: 40 }), fc.integer({ min: 50, max: 500 }), (rows, limit) => {
        const chunks = rowChunks(rows, limit);
        expect(chunks.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index))).toEqual(rows.map((_, index) => index));
        for (const { row, rowCount } of chunks)
          if (rowCount > 1) expect(new TextEncoder().encode(rows.slice(row, row + rowCount).map((cells) => JSON.stringify(cells)).join('')).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('number formats of single cells', () => {
  it('below each other become one write', () => {
    const cell = (row: number, format: string) => ({ area: { row, column: 6, rowCount: 1, columnCount: 1 }, format });
    expect(formatRuns([cell(3, 'c'), cell(1, 'a'), cell(2, 'b')])).toEqual([{ area: { row: 1, column: 6, rowCount: 3, columnCount: 1 }, formats: [['a'], ['b'], ['c']] }]);
  });

  it('with others between them do too, and leave those alone', () => {
    const cell = (row: number) => ({ area: { row, column: 6, rowCount: 1, columnCount: 1 }, format: 'a' });
    expect(formatRuns([cell(1), cell(4), cell(90)])).toEqual([
      { area: { row: 1, column: 6, rowCount: 4, columnCount: 1 }, formats: [['a'], [null], [null], ['a']] },
      { area: { row: 90, column: 6, rowCount: 1, columnCount: 1 }, formats: [['a']] },
    ]);
  });
});
