import { areaAddress } from '../domain/sheets/address';
import type { Area, SheetPlan } from '../domain/sheets/sheetPlan';
import { addRule } from './addRule';
import { applyLook } from './applyLook';
import { cellInput } from './cellInput';
import { formatRuns } from './formatRuns';
import { canDrawCharts, queueCharts } from './queueCharts';
import { supports } from './host';
import { styleLooks } from '../domain/sheets/looks';
import { MARGINS, POINTS_AN_INCH } from '../domain/sheets/paper';
import { numbered, PREFIX } from '../domain/sheets/ourNames';
import { VERSION_PROPERTY, versionMark } from '../domain/sheets/templateVersion';
import { setValidation } from './setValidation';

/** Characters to points, as Excel's default font measures them. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * Queues everything of a plan but its body cells on an empty sheet. Nothing is sent: the caller syncs once.
 *
 * @param counter 1 for the first sheet of its kind in the workbook; a copy's names carry the counter
 */
export const queueSheetPlan = (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, counter: number): void => {
  const range = (area: Area): Excel.Range => sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

  plan.columns.forEach((column, index) => {
    range({ row: 0, column: index, rowCount: 1, columnCount: 1 }).format.columnWidth = columnPoints(column.width);
  });
  for (const { row, rowCount, height } of plan.rowHeights) range({ row, column: 0, rowCount, columnCount: 1 }).format.rowHeight = height;
  for (const area of plan.merges) range(area).merge(false);
  if (plan.table) {
    const table = sheet.tables.add(areaAddress(plan.table.area), true);
    table.name = numbered(PREFIX + plan.table.name, counter);
    table.style = 'TableStyleLight9';
  }
  for (const { area, style } of plan.styles) applyLook(range(area), styleLooks[style]);
  for (const { area, formats } of formatRuns(plan.numberFormats)) range(area).numberFormat = formats as string[][];
  for (const validation of plan.validations) setValidation(range(validation.area).dataValidation, validation);
  for (const rule of plan.highlights) addRule(range(rule.area), rule.formula, rule.look, rule.cellFormat);
  for (const { name, area } of plan.names) context.workbook.names.add(numbered(PREFIX + name, counter), range(area));
  if (plan.freeze.rows > 0 && plan.freeze.columns === 0) sheet.freezePanes.freezeRows(plan.freeze.rows);
  else if (plan.freeze.rows > 0) sheet.freezePanes.freezeAt(range({ row: 0, column: 0, rowCount: plan.freeze.rows, columnCount: plan.freeze.columns }));
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
    pageLayout.setPrintArea(range({ row: 0, column: 0, rowCount: plan.cells.length, columnCount: plan.print.columnCount }));
    pageLayout.setPrintTitleRows(`$${plan.headerRow + 1}:$${plan.headerRow + 1}`);
  }
  if (plan.charts?.length && canDrawCharts()) queueCharts(sheet, plan.charts, counter);
  if (supports('ExcelApi', '1.12')) sheet.customProperties.add(VERSION_PROPERTY, versionMark(plan.template, plan.version));
  sheet.showGridlines = plan.table !== undefined;
};

/** Queues the cells of some rows of a plan. */
export const queueCells = (sheet: Excel.Worksheet, plan: SheetPlan, firstRow: number, rowCount: number): void => {
  const rows = plan.cells.slice(firstRow, firstRow + rowCount).map((row) => row.map(cellInput));
  sheet.getRangeByIndexes(firstRow, 0, rows.length, plan.columns.length).formulas = rows;
};
