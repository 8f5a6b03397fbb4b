import type { Cell } from '../domain/sheets/sheetPlan';
import { cellInput } from './cellInput';
import { makeRoom, RANGE } from './requestSize';
import { rowChunks } from './rowChunks';

export interface ScatteredCell {
  readonly row: number;
  readonly column: number;
  readonly content: Cell;
}

/**
 * Writes cells that stand here and there on a sheet as one block with gaps, which leave alone what is there. One request
 * for all that is queued (one more for every 5 MB) instead of one object a cell; the last one is left to the caller's sync.
 *
 * @param stop queues what keeps a further request from writing into lines that have moved
 */
export const writeScattered = async (context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly ScatteredCell[], stop?: () => void): Promise<void> => {
  if (cells.length === 0) return;
  const bounds = cells.reduce(
    (found, { row, column }) => ({
      top: Math.min(found.top, row),
      bottom: Math.max(found.bottom, row),
      left: Math.min(found.left, column),
      right: Math.max(found.right, column),
    }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
  const { top, left } = bounds;
  const block = Array.from({ length: bounds.bottom - top + 1 }, () => new Array<ReturnType<typeof cellInput>>(bounds.right - left + 1).fill(null));
  for (const { row, column, content } of cells) block[row - top]![column - left] = cellInput(content);
  for (const { row, rowCount, bytes } of rowChunks(block)) {
    await makeRoom(context, RANGE + bytes, stop);
    sheet.getRangeByIndexes(top + row, left, rowCount, bounds.right - left + 1).formulas = block.slice(row, row + rowCount);
  }
};
