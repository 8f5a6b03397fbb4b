import type { Area } from '../domain/sheets/sheetPlan';

/** What is needed to take a half-written enrichment back: the cells were empty before. */
export interface UndoPoint {
  readonly sheetName: string;
  readonly isNew: boolean;
  readonly target?: Area;
  readonly numberFormat: string[][];
  /** Rules that stood on the sheet before. */
  readonly ruleIds: readonly string[];
}

const removeSheet = async (context: Excel.RequestContext, sheetName: string): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
};

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

const emptyColumns = async (context: Excel.RequestContext, { sheetName, numberFormat, ruleIds }: UndoPoint, { row, column, rowCount, columnCount }: Area): Promise<void> => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  await context.sync();
  const before = new Set(ruleIds);
  rules.items.filter(({ id }) => !before.has(id)).forEach((rule) => rule.delete());
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.clear('Contents');
  if (before.size === 0) range.clear('Formats');
  else resetLook(range);
  if (before.size > 0 || numberFormat.some((formats) => formats.some((format) => format !== 'General'))) range.numberFormat = numberFormat;
  await context.sync();
};

/**
 * Takes a half-written enrichment back.
 *
 * @returns whether everything is as before; a host that fails twice is said to have left something
 */
export const undoEnrichment = async (context: Excel.RequestContext, point: UndoPoint): Promise<boolean> => {
  try {
    if (point.isNew) await removeSheet(context, point.sheetName);
    else if (point.target) await emptyColumns(context, point, point.target);
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
};
