import type { Contents } from '../domain/sheets/existingSheet';
import type { Area } from '../domain/sheets/sheetPlan';
import { queueIsInPlace } from './anchor';
import { blockOf, restored } from './cellsBefore';
import type { OwnSheet } from './ownSheets';
import { LinesMoved, wasRefusedWhole } from './linesMoved';
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

/** The cells of a list that the update writes. */
export const cellsOf = ({ update: { plan } }: UpdatedList): readonly ScatteredCell[] =>
  plan.writes.flatMap(({ area, cells }) => cells.flatMap((line, r) => line.flatMap((content, c) => (content === null ? [] : [{ row: area.row + r, column: area.column + c, content }]))));

const queueBlock = (sheet: Excel.Worksheet, cells: readonly ScatteredCell[]) => {
  const block = blockOf(cells);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
  range.load('formulas');
  return { block, range };
};

/** A list as an update left it. */
export interface LeftList {
  readonly list: UpdatedList;
  /** What its cells held right after, one block for each of the plan's writes. */
  readonly formulas: readonly (readonly (readonly unknown[])[])[];
}

/** Queues reading our cells of a list again; after the sync the answer is whether they are as the update left them. What others hold in between is theirs. */
export const queueIsAsLeft = (sheet: Excel.Worksheet, { list: { update: { plan } }, formulas }: LeftList): (() => boolean) => {
  const ranges = plan.writes.map(({ area }) => sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount));
  ranges.forEach((range) => range.load('formulas'));
  return () => plan.writes.every(({ cells }, w) => cells.every((line, r) => line.every((cell, c) => cell === null || ranges[w]!.formulas[r]?.[c] === formulas[w]![r]?.[c])));
};

/**
 * Gives a list back what it held before an update, also a half-written one. Cells that somebody has changed meanwhile stay.
 *
 * @param isWritten Excel has answered a request that wrote into it
 * @param reason what stopped the write; null for an undo that has looked at the cells before
 */
export const takeBackList = async (context: Excel.RequestContext, list: UpdatedList, isWritten: boolean, reason: unknown): Promise<void> => {
  const { contents, update, ruleIds, widths, added, dropped, anchor } = list;
  const { names } = context.workbook;
  const sheet = context.workbook.worksheets.getItemOrNullObject(list.sheet.id);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  const cells = cellsOf(list);
  const { block, range } = queueBlock(sheet, cells);
  const isInPlace = reason === null ? () => true : queueIsInPlace(anchor);
  const rules = queueRules(sheet);
  const restoreFormats = queueFormats(sheet, list);
  const ours = [...new Set([added, dropped?.name].flatMap((name) => name ?? []))].map((name) => names.getItemOrNullObject(name));
  ours.forEach((name) => name.load('name'));
  await context.sync();
  if (!isInPlace() && wasRefusedWhole(reason, isWritten)) return;
  if (!isInPlace()) throw new LinesMoved(list.sheetName);
  await writeScattered(context, sheet, restored(cells, contents, range.formulas as Contents, block));
  await takeBackRules(context, sheet, rules, { ids: ruleIds, touched: [] });
  restoreFormats(rules);
  widths.forEach(({ row, column, format }) => { sheet.getCell(row, column).format.columnWidth = format.columnWidth; });
  if (update.cutoffsBefore) queueCutoffsLook(sheet, update.cutoffsBefore);
  ours.filter((name) => !name.isNullObject).forEach((name) => name.delete());
  if (dropped) names.add(dropped.name, sheet.getCell(dropped.area.row, dropped.area.column));
  await context.sync();
};
