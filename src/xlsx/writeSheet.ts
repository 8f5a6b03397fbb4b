import type { CellValue, Worksheet } from 'exceljs';
import { cellAddress } from '../domain/sheets/address';
import type { Cell, SheetPlan } from '../domain/sheets/sheetPlan';
import { fileWords } from '../domain/sheets/words/file';
import { cellStyles } from './cellStyles';
import { addValidation } from './dataValidation';
import { conditionalFormat } from './highlightRule';
import { pageFooter, printSetup } from './printSetup';
import { wrappedRowHeights } from './rowHeight';

/** Files count the cell's padding of 5 pixels as a part of the width; a character is 7 pixels wide. */
const fileWidth = (characters: number): number => characters + 5 / 7;

const cellValue = (cell: Cell): CellValue => (typeof cell === 'object' && cell !== null ? { formula: cell.formula.replace(/^=/, '') } : cell);

const writeTable = (sheet: Worksheet, plan: SheetPlan, name: string): void => {
  if (!plan.table) return;
  const { row, column, rowCount, columnCount } = plan.table.area;
  const lines = plan.cells.slice(row, row + rowCount).map((cells) => cells.slice(column, column + columnCount));
  const [headings = [], ...body] = lines;
  sheet.addTable({
    name,
    ref: cellAddress(row, column),
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: headings.map((heading, index) => ({ name: String(heading), filterButton: true, totalsRowLabel: index === 0 ? fileWords[plan.language ?? 'zh-CN'].total : undefined })),
    rows: body.map((cells) => cells.map(cellValue)),
  });
};

/** Cells first, then looks, then merges: merged cells take over the look of their first one. */
const writeCells = (sheet: Worksheet, plan: SheetPlan): void => {
  const styleAt = cellStyles(plan);
  plan.cells.forEach((cells, row) =>
    cells.forEach((content, column) => {
      const style = styleAt(row, column);
      if (content === null && !style) return;
      const cell = sheet.getCell(row + 1, column + 1);
      if (content !== null) cell.value = cellValue(content);
      if (style) cell.style = style;
    }),
  );
  for (const { row, column, rowCount, columnCount } of plan.merges) sheet.mergeCells(row + 1, column + 1, row + rowCount, column + columnCount);
};

/**
 * Writes one plan on an empty sheet of a file: everything but its names, which belong to the workbook.
 *
 * @param tableName the name of the plan's table, where it has one
 */
export const writeSheet = (sheet: Worksheet, plan: SheetPlan, tableName: string): void => {
  plan.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = fileWidth(column.width);
  });
  writeTable(sheet, plan, tableName);
  writeCells(sheet, plan);
  for (const { row, rowCount, height } of [...plan.rowHeights, ...wrappedRowHeights(plan)])
    for (let index = row; index < row + rowCount; index += 1) sheet.getRow(index + 1).height = height;
  for (const validation of plan.validations) addValidation(sheet, validation);
  plan.highlights.forEach((rule, index) => sheet.addConditionalFormatting(conditionalFormat(rule, index + 1)));
  sheet.views = [
    {
      state: 'frozen',
      xSplit: plan.freeze.columns,
      ySplit: plan.freeze.rows,
      activeCell: cellAddress(plan.firstCell.row, plan.firstCell.column),
      showGridLines: plan.table !== undefined,
    },
  ];
  Object.assign(sheet.pageSetup, printSetup(plan));
  // A file names the row above a break.
  for (const row of plan.print.pageStarts ?? []) sheet.getRow(row).addPageBreak();
  Object.assign(sheet.headerFooter, pageFooter(plan));
};
