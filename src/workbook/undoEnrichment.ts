import type { Contents } from '../domain/sheets/existingSheet';
import type { Area } from '../domain/sheets/sheetPlan';
import { cellInput } from './cellInput';
import { asCell } from './cellsBefore';
import { columnsOf } from './checkReports';
import { queueCutoffsLook } from './writeEnrichment';

/** A list of ours that was there before and was brought up to date. */
export interface UpdatedSheet {
  /** What the written cells held; null for cells that were not written. */
  readonly before: readonly { readonly area: Area; readonly contents: readonly (readonly (Contents[number][number] | null)[])[] }[];
  /** Cells that were empty. */
  readonly added: readonly Area[];
  /** New columns and how wide they were, in points; filled in before they are fitted. */
  readonly widths: { readonly area: Area; points?: number }[];
  /** A name that was taken away or moved, and its cell. */
  readonly cutoffs?: { readonly area: Area; readonly name?: string };
}

/** What is needed to take an enrichment back: the cells were empty before. */
export interface UndoPoint {
  readonly sheetName: string;
  readonly isNew: boolean;
  readonly target?: Area;
  readonly numberFormat: string[][];
  readonly columnWidths: readonly number[];
  /** Rules and comments that stood on the sheet before. */
  readonly ruleIds: readonly string[];
  readonly commentIds: readonly string[];
  readonly hasNotes: boolean;
  /** Names of ours that were added to the workbook. */
  readonly names: readonly string[];
  readonly update?: UpdatedSheet;
}

/** Clearing formats would cut the rules of others that reach into these columns: then only what we set is put back. */
const resetLook = ({ format }: Excel.Range): void => {
  format.fill.clear();
  format.font.bold = false;
  format.font.color = '#000000';
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.wrapText = false;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) format.borders.getItem(edge).style = 'None';
};

const queueEmptied = (sheet: Excel.Worksheet, { ruleIds, numberFormat }: UndoPoint, { row, column, rowCount, columnCount }: Area): void => {
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.clear('Contents');
  if (ruleIds.length === 0) range.clear('Formats');
  else resetLook(range);
  if (ruleIds.length > 0 || numberFormat.some((formats) => formats.some((format) => format !== 'General'))) range.numberFormat = numberFormat;
};

const queueBefore = (sheet: Excel.Worksheet, { before, added, widths, cutoffs }: UpdatedSheet): void => {
  for (const { area, points } of widths) if (points !== undefined) sheet.getCell(area.row, area.column).format.columnWidth = points;
  for (const { row, column, rowCount, columnCount } of added) sheet.getRangeByIndexes(row, column, rowCount, columnCount).clear('Formats');
  for (const { area: { row, column, rowCount, columnCount }, contents } of before) {
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).formulas = contents.map((line) => line.map((content) => (content === null ? null : cellInput(asCell(content)))));
  }
  if (cutoffs) queueCutoffsLook(sheet, cutoffs.area);
};

const takeBack = async (context: Excel.RequestContext, points: readonly UndoPoint[]): Promise<void> => {
  const { worksheets, names } = context.workbook;
  const sheets = points.map((point) => {
    const sheet = worksheets.getItemOrNullObject(point.sheetName);
    sheet.load('name');
    const rules = point.target || point.update ? sheet.getRange().conditionalFormats : null;
    rules?.load('items/id');
    // eslint-disable-next-line office-addins/call-sync-before-read -- a way to the comments, nothing is read yet
    const comments = point.hasNotes ? sheet.comments : null;
    comments?.load('items/id');
    return { point, sheet, rules, comments };
  });
  const added = points.flatMap((point) => point.names.map((name) => names.getItemOrNullObject(name)));
  added.forEach((name) => name.load('name'));
  const dropped = points.flatMap(({ sheetName, update }) => (update?.cutoffs?.name ? [{ sheetName, ...update.cutoffs, name: update.cutoffs.name, item: names.getItemOrNullObject(update.cutoffs.name) }] : []));
  dropped.forEach(({ item }) => item.load('name'));
  await context.sync();
  added.filter((name) => !name.isNullObject).forEach((name) => name.delete());
  for (const { point, sheet, rules, comments } of sheets.filter((each) => !each.sheet.isNullObject)) {
    if (point.isNew) sheet.delete();
    rules?.items.filter(({ id }) => !point.ruleIds.includes(id)).forEach((rule) => rule.delete());
    comments?.items.filter(({ id }) => !point.commentIds.includes(id)).forEach((comment) => comment.delete());
    if (point.update) queueBefore(sheet, point.update);
    if (point.target && !point.isNew) {
      queueEmptied(sheet, point, point.target);
      columnsOf(sheet, point.target).forEach(({ format }, at) => {
        const width = point.columnWidths[at];
        if (width !== undefined) format.columnWidth = width;
      });
    }
  }
  for (const { sheetName, area, name, item } of dropped) {
    if (!item.isNullObject && !points.some((point) => point.names.includes(name))) item.delete();
    names.add(name, worksheets.getItem(sheetName).getCell(area.row, area.column));
  }
  await context.sync();
};

/**
 * Takes an enrichment back, also a half-written one.
 *
 * @returns whether everything is as before; a host that fails twice is said to have left something
 */
export const undoEnrichment = async (context: Excel.RequestContext, points: readonly UndoPoint[]): Promise<boolean> => {
  try {
    await takeBack(context, points);
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
};
