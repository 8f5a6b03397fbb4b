import { areaAddress, cellAddress } from '../domain/sheets/address';
import type { Area, SheetPlan } from '../domain/sheets/sheetPlan';
import { addRule } from './addRule';
import { applyLook, lookBytes } from './applyLook';
import { cellInput } from './cellInput';
import { formatRuns } from './formatRuns';
import { canDrawCharts, queueCharts } from './queueCharts';
import { supports } from './host';
import { styleLooks } from '../domain/sheets/looks';
import { MARGINS, POINTS_AN_INCH } from '../domain/sheets/paper';
import { numbered, PREFIX } from '../domain/sheets/ourNames';
import { VERSION_PROPERTY, versionMark } from '../domain/sheets/templateVersion';
import { bytesOf, bytesOfRow, makeRoom, OBJECT, RANGE, SET } from './requestSize';
import { rowChunks } from './rowChunks';
import { setValidation, validationBytes } from './setValidation';
import { goOn, type Task } from './task';
import { validationRuns } from './validationRuns';

/** Characters to points, as Excel's default font measures them. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Something of a plan that is queued as a whole, with what it adds to a request. */
interface Part {
  readonly bytes: number;
  /** Rows of cells, which is what a user would count. */
  readonly rows?: number;
  readonly queue: () => void;
}

/** What a rule, a chart, the page and the table add, as measured, with room to spare. */
const RULE = 3_000;
const CHART = 12_000;
const PAGE = 4_000;
const PAGE_BREAK = 400;
const TABLE = 2_000;

const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);

const cellParts = (sheet: Excel.Worksheet, { cells, columns }: SheetPlan): readonly Part[] => {
  const rows = cells.map((row) => row.map(cellInput));
  return rowChunks(rows).map(({ row, rowCount, bytes }) => ({
    bytes: RANGE + bytes,
    rows: rowCount,
    queue: () => { sheet.getRangeByIndexes(row, 0, rowCount, columns.length).formulas = rows.slice(row, row + rowCount); },
  }));
};

const lookParts = (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, counter: number): readonly Part[] => {
  const range = (area: Area): Excel.Range => rangeOf(sheet, area);
  return [
    ...plan.columns.map(({ width }, column): Part => ({
      bytes: RANGE + OBJECT + SET,
      queue: () => { range({ row: 0, column, rowCount: 1, columnCount: 1 }).format.columnWidth = columnPoints(width); },
    })),
    ...plan.rowHeights.map(({ row, rowCount, height }): Part => ({ bytes: RANGE + OBJECT + SET, queue: () => { range({ row, column: 0, rowCount, columnCount: 1 }).format.rowHeight = height; } })),
    ...plan.merges.map((area): Part => ({ bytes: RANGE + SET, queue: () => range(area).merge(false) })),
    ...(plan.table ? [{ bytes: TABLE, queue: () => queueTable(sheet, plan.table!, counter) }] : []),
    ...plan.styles.map(({ area, style }): Part => ({ bytes: lookBytes(styleLooks[style]), queue: () => applyLook(range(area), styleLooks[style]) })),
    ...formatRuns(plan.numberFormats).map(({ area, formats }): Part => ({
      bytes: RANGE + SET + (typeof formats === 'string' ? bytesOf(formats) : formats.reduce((sum, row) => sum + bytesOfRow(row), 0)),
      queue: () => { range(area).numberFormat = formats as string[][]; },
    })),
    ...validationRuns(plan.validations).map((run): Part => ({ bytes: validationBytes(run), queue: () => setValidation(sheet, run) })),
    ...plan.highlights.map(({ area, formula, look, cellFormat }): Part => ({ bytes: RULE + bytesOf(formula), queue: () => addRule(range(area), formula, look, cellFormat) })),
    ...plan.names.map(({ name, area }): Part => ({ bytes: RANGE + OBJECT + SET, queue: () => context.workbook.names.add(numbered(PREFIX + name, counter), range(area)) })),
    { bytes: PAGE + PAGE_BREAK * (plan.print.pageStarts?.length ?? 0), queue: () => queuePage(sheet, plan) },
    ...(plan.charts?.length && canDrawCharts() ? [{ bytes: CHART * plan.charts.length, queue: () => queueCharts(sheet, plan.charts!, counter) }] : []),
  ];
};

const queueTable = (sheet: Excel.Worksheet, { name, area }: NonNullable<SheetPlan['table']>, counter: number): void => {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = numbered(PREFIX + name, counter);
  table.style = 'TableStyleLight9';
};

/** Frozen panes, how it prints, which version of the template it is. */
const queuePage = (sheet: Excel.Worksheet, plan: SheetPlan): void => {
  if (plan.freeze.rows > 0 && plan.freeze.columns === 0) sheet.freezePanes.freezeRows(plan.freeze.rows);
  else if (plan.freeze.rows > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rowCount: plan.freeze.rows, columnCount: plan.freeze.columns }));
  if (supports('ExcelApi', '1.9')) {
    const { pageLayout } = sheet;
    pageLayout.orientation = plan.print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.leftMargin = MARGINS.left * POINTS_AN_INCH;
    pageLayout.rightMargin = MARGINS.right * POINTS_AN_INCH;
    pageLayout.topMargin = MARGINS.top * POINTS_AN_INCH;
    pageLayout.bottomMargin = MARGINS.bottom * POINTS_AN_INCH;
    pageLayout.headerMargin = MARGINS.header * POINTS_AN_INCH;
    pageLayout.footerMargin = MARGINS.footer * POINTS_AN_INCH;
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, ...(plan.print.pagesTall && { verticalFitToPages: plan.print.pagesTall }) };
    pageLayout.setPrintArea(rangeOf(sheet, { row: 0, column: 0, rowCount: plan.cells.length, columnCount: plan.print.columnCount }));
    pageLayout.setPrintTitleRows(`$${plan.headerRow + 1}:$${plan.headerRow + 1}`);
    for (const row of plan.print.pageStarts ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  }
  if (supports('ExcelApi', '1.12')) sheet.customProperties.add(VERSION_PROPERTY, versionMark(plan.template, plan.version));
  sheet.showGridlines = plan.table !== undefined;
};

/** How many rows some plans have: what a user would count. */
export const rowsOf = (plans: readonly { readonly plan: SheetPlan }[]): number => plans.reduce((sum, { plan }) => sum + plan.cells.length, 0);

/**
 * Queues the cells of some plans on empty sheets, then everything else of them. What is too large for one request is sent on the way, one
 * request for each 5 MB; the caller syncs once more.
 *
 * @param counter 1 for the first sheet of its kind in the workbook; a copy's names carry the counter
 * @param task told the rows that Excel has; stops between two requests
 */
export const queueSheetPlans = async (context: Excel.RequestContext, added: readonly { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[], counter: number, task: Task): Promise<void> => {
  const parts = [...added.flatMap(({ sheet, plan }) => cellParts(sheet, plan)), ...added.flatMap(({ sheet, plan }) => lookParts(context, sheet, plan, counter))];
  let rows = 0;
  const onSent = (): void => {
    goOn(task);
    task.report(rows, rowsOf(added));
  };
  task.report(0, rowsOf(added));
  for (const { bytes, rows: own = 0, queue } of parts) {
    await makeRoom(context, bytes, onSent);
    queue();
    rows += own;
  }
};
