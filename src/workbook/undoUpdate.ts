import type { Contents } from '../domain/sheets/existingSheet';
import { blockOf } from './cellsBefore';
import { isInPlace, queueLayout } from './layoutInPlace';
import type { Outcome, UndoStep } from './outcome';
import { bytesOf, LIMIT } from './requestSize';
import { runExcel } from './runExcel';
import { goOn, halfOf, type Task } from './task';
import { takeBackUpdates, type DoneUpdate } from './writeUpdate';

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

const queueLook = (context: Excel.RequestContext, { update }: DoneUpdate) => {
  const { sheet: written, cells } = update;
  const sheet = context.workbook.worksheets.getItemOrNullObject(written.id);
  sheet.load('name');
  sheet.protection.load('protected');
  const block = cells.length > 0 ? blockOf(cells) : null;
  const range = block && sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  range?.load('formulas');
  return { sheet, range, layout: queueLayout(sheet, update) };
};

/**
 * Finds out which sheets are no longer as their update left them.
 *
 * @param task told the cells looked at; stops between two requests
 */
export const changedSince = async (context: Excel.RequestContext, done: readonly DoneUpdate[], task: Task): Promise<readonly string[]> => {
  const total = done.reduce((cells, { update }) => cells + update.cells.length, 0);
  let seen = 0;
  const changed = new Set<string>();
  const left = [...done];
  while (left.length > 0) {
    const looked = left.splice(0, sentTogether(left));
    const reads = looked.map((each) => queueLook(context, each));
    // One round trip, another only for each 5 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    goOn(task);
    task.report((seen += looked.reduce((cells, { update }) => cells + update.cells.length, 0)), total);
    for (const [index, each] of looked.entries()) {
      const { sheet, range, layout } = reads[index]!;
      const isSame = !sheet.isNullObject && !sheet.protection.protected && isInPlace(layout, each.update) && (range === null || sameCells(each, range.formulas as Contents));
      if (!isSame) changed.add(each.update.sheetName);
    }
  }
  return [...changed];
};

/** How many of them Excel can answer for at once. */
const sentTogether = (done: readonly DoneUpdate[]): number => {
  let [count, size] = [0, 0];
  for (const { after } of done) {
    size += bytesOf(after);
    if (count > 0 && size > LIMIT) break;
    count += 1;
  }
  return count;
};

/** Takes updates back, unless the cells they wrote have been changed since. */
export const undoUpdate = (step: UndoStep, ...done: readonly DoneUpdate[]): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheets = [...new Set(done.map(({ update }) => update.sheetName))];
    const [changed] = step.hasBegun ? [] : await changedSince(context, done, halfOf(step.task, 0));
    if (changed !== undefined) return { ok: false, message: { key: 'undoChanged', params: { place: changed } }, notes: [] };
    step.begin();
    await takeBackUpdates(context, { updates: done.map(({ update }) => update), isWritten: true }, undefined, halfOf(step.task, 1));
    return { ok: true, value: undefined, message: { key: 'undone', params: { place: sheets } }, notes: [] };
  });
