import type { Contents } from '../domain/sheets/existingSheet';
import { blockOf } from './cellsBefore';
import { isInPlace, queueLayout } from './layoutInPlace';
import type { Outcome, UndoStep } from './outcome';
import { runExcel } from './runExcel';
import type { SheetUpdate } from './sheetUpdate';
import { takeBackUpdates } from './writeUpdate';

/** An update that was carried out, and how its cells read right after. */
export interface DoneUpdate {
  readonly update: SheetUpdate;
  readonly after: Contents;
}

/** Queues reading the cells of an update back; after a sync they are `DoneUpdate.after`. */
export const queueAfter = ({ sheet, cells }: SheetUpdate): Excel.Range | null => {
  if (cells.length === 0) return null;
  const { row, column, rowCount, columnCount } = blockOf(cells);
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.load('formulas');
  return range;
};

/** The cells of the block that the update wrote; those between them are the user's. Of columns that it added nothing else may be in use: they go as a whole. */
const sameCells = ({ update: { cells, plan: { added } }, after }: DoneUpdate, now: Contents): boolean => {
  if (cells.length === 0) return true;
  const { row: top, column: left } = blockOf(cells);
  const isSame = ({ row, column }: { readonly row: number; readonly column: number }): boolean => now[row - top]?.[column - left] === after[row - top]?.[column - left];
  if (!cells.every(isSame)) return false;
  const width = added?.area.columnCount ?? 0;
  return Array.from({ length: added?.area.rowCount ?? 0 }, (_, index) => index + (added?.area.row ?? 0)).every((row) =>
    Array.from({ length: width }, (_, index) => index + (added?.area.column ?? 0)).every((column) => isSame({ row, column })),
  );
};

/** Finds out which sheets are no longer as their update left them. */
export const changedSince = async (context: Excel.RequestContext, done: readonly DoneUpdate[]): Promise<readonly string[]> => {
  const reads = done.map(({ update }) => {
    const { sheet: written, cells } = update;
    const sheet = context.workbook.worksheets.getItemOrNullObject(written.id);
    sheet.load('name');
    sheet.protection.load('protected');
    const block = cells.length > 0 ? blockOf(cells) : null;
    const range = block && sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
    range?.load('formulas');
    return { sheet, range, layout: queueLayout(sheet, update) };
  });
  await context.sync();
  return done.flatMap((each, index) => {
    const { sheet, range, layout } = reads[index]!;
    const isSame = !sheet.isNullObject && !sheet.protection.protected && isInPlace(layout, each.update) && (range === null || sameCells(each, range.formulas as Contents));
    return isSame ? [] : [each.update.sheetName];
  });
};

/** Takes updates back, unless the cells they wrote have been changed since. */
export const undoUpdate = (step: UndoStep, ...done: readonly DoneUpdate[]): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheet = done.map(({ update }) => update.sheetName).join('、');
    const [changed] = step.hasBegun ? [] : await changedSince(context, done);
    if (changed !== undefined) return { ok: false, message: { key: 'undoChanged', params: { place: changed } }, notes: [] };
    step.begin();
    await takeBackUpdates(context, done.map(({ update }) => update));
    return { ok: true, value: undefined, message: { key: 'undone', params: { place: sheet } }, notes: [] };
  });
