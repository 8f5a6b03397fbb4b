import type { Area } from '../domain/sheets/sheetPlan';
import { queueIsInPlace } from './anchor';
import { blockOf, restored } from './cellsBefore';
import { LinesMoved, wasRefusedWhole } from './linesMoved';
import type { OwnSheet } from './ownSheets';
import { queueArea } from './queueArea';
import { queueFormats } from './restoreFormats';
import { queueRules, takeBackRules } from './takeBackRules';
import { queueCutoffsLook } from './writeEnrichment';
import { writeScattered, type ScatteredCell } from './writeScattered';

/** A list of ours that an update writes into, and what is needed to take the update back. */
export interface UpdatedList extends OwnSheet {
  /** Headings of new columns; their widths are read before they are fitted. */
  readonly widths: readonly { readonly row: number; readonly column: number; readonly format: Excel.RangeFormat }[];
  /** The name that the cut-offs get. */
  readonly added?: string;
  /** The name that they lose, and where they stood. */
  readonly dropped?: { readonly name: string; readonly area: Area };
}

/** Whether the user sees the sheet of a list, or has hidden it. */
export const isShown = ({ sheet }: OwnSheet): boolean => sheet.visibility === 'Visible';

/** The cells of a list that the update writes. */
export const cellsOf = ({ update: { plan } }: UpdatedList): readonly ScatteredCell[] =>
  plan.writes.flatMap(({ area, cells }) => cells.flatMap((line, r) => line.flatMap((content, c) => (content === null ? [] : [{ row: area.row + r, column: area.column + c, content }]))));

const queueBlock = (context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly ScatteredCell[]) => {
  const block = blockOf(cells);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  return { block, read: queueArea(context, range, block) };
};

/** A list as an update left it. */
export interface LeftList {
  readonly list: UpdatedList;
  /** What its cells held right after, one block for each of the plan's writes. */
  readonly formulas: readonly (readonly (readonly unknown[])[])[];
}

/** Queues reading our cells of a list again; after the sync the answer is whether they are as the update left them. What others hold in between is theirs. */
export const queueIsAsLeft = (context: Excel.RequestContext, sheet: Excel.Worksheet, { list: { update: { plan } }, formulas }: LeftList): (() => Promise<boolean>) => {
  const reads = plan.writes.map(({ area }) => queueArea(context, sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount), area));
  return async () => {
    for (const [w, { cells }] of plan.writes.entries()) {
      const now = await reads[w]!();
      if (!cells.every((line, r) => line.every((cell, c) => cell === null || now[r]?.[c] === formulas[w]![r]?.[c]))) return false;
    }
    return true;
  };
};

/** Queues reading what taking a list back depends on; after the sync the answer queues the writing. */
const queueTakeBack = (context: Excel.RequestContext, sheet: Excel.Worksheet, list: UpdatedList, isWritten: boolean, reason: unknown): (() => Promise<void>) => {
  const { contents, update, ruleIds, widths, added, dropped, anchor } = list;
  const { names } = context.workbook;
  const cells = cellsOf(list);
  const { block, read } = queueBlock(context, sheet, cells);
  const isInPlace = reason === null ? () => true : queueIsInPlace(anchor);
  const rules = queueRules(sheet);
  const restoreFormats = queueFormats(sheet, list);
  const ours = [...new Set([added, dropped?.name].flatMap((name) => name ?? []))].map((name) => names.getItemOrNullObject(name));
  ours.forEach((name) => name.load('name'));
  return async () => {
    if (!isInPlace() && wasRefusedWhole(reason, isWritten)) return;
    if (!isInPlace()) throw new LinesMoved(list.sheetName);
    await writeScattered(context, sheet, restored(cells, contents, await read(), block));
    await takeBackRules(context, sheet, rules, { ids: ruleIds, touched: [] });
    restoreFormats(rules);
    widths.forEach(({ row, column, format }) => { sheet.getCell(row, column).format.columnWidth = format.columnWidth; });
    if (update.cutoffsBefore) queueCutoffsLook(sheet, update.cutoffsBefore);
    ours.filter((name) => !name.isNullObject).forEach((name) => name.delete());
    if (dropped) names.add(dropped.name, sheet.getCell(dropped.area.row, dropped.area.column));
  };
};

/**
 * Gives lists back what they held before an update, also half-written ones. Cells that somebody has changed meanwhile stay. Three round trips
 * whatever their number.
 *
 * @param isWritten Excel has answered a request that wrote into them
 * @param reason what stopped the write; null for an undo that has looked at the cells before
 */
export const takeBackLists = async (context: Excel.RequestContext, lists: readonly UpdatedList[], isWritten: boolean, reason: unknown): Promise<void> => {
  if (lists.length === 0) return;
  const sheets = lists.map((list) => context.workbook.worksheets.getItemOrNullObject(list.sheet.id));
  sheets.forEach((sheet) => sheet.load('id'));
  await context.sync();
  const writes = lists.flatMap((list, at) => (sheets[at]!.isNullObject ? [] : [queueTakeBack(context, sheets[at]!, list, isWritten, reason)]));
  await context.sync();
  for (const write of writes) await write();
  await context.sync();
};
