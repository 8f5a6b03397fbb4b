import type { IRange, IStyleData, Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../cells';
import type { Grid } from './grid';

export const toRange = ({ row, column, rowCount, columnCount }: Rect): IRange => ({
  startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1,
});

export const toRect = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1,
});

export const cover = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** What is left of `a` without `b`: at most four rects. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const hole = intersect(a, b);
  if (!hole) return [a];
  const pieces: Rect[] = [
    { ...a, rowCount: hole.row - a.row },
    { ...a, row: hole.row + hole.rowCount, rowCount: a.row + a.rowCount - hole.row - hole.rowCount },
    { ...hole, column: a.column, columnCount: hole.column - a.column },
    { ...hole, column: hole.column + hole.columnCount, columnCount: a.column + a.columnCount - hole.column - hole.columnCount },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

export const spansAllRows = (rect: Rect): boolean => rect.rowCount >= MAX_ROWS;
export const spansAllColumns = (rect: Rect): boolean => rect.columnCount >= MAX_COLUMNS;

/** The part of a rect that the sheet has as cells; a whole column ends where the sheet does. */
export const clip = (sheet: Worksheet, rect: Rect): Rect | null =>
  intersect(rect, { row: 0, column: 0, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() });

/** Univer's sheets have as many cells as they were given; Excel's seem endless. Grows the sheet so that the rect fits, with room to scroll. */
export function makeRoom(grid: Grid, sheetId: string, rect: Rect): void {
  const sheet = grid.sheet(sheetId);
  const common = { unitId: grid.unitId, subUnitId: sheetId };
  const rows = rect.row + rect.rowCount;
  const columns = rect.column + rect.columnCount;
  if (!spansAllRows(rect) && rows > sheet.getRowCount()) {
    grid.run(SetWorksheetRowCountMutation.id, { ...common, rowCount: Math.min(MAX_ROWS, rows + 100) });
  }
  if (!spansAllColumns(rect) && columns > sheet.getColumnCount()) {
    grid.run(SetWorksheetColumnCountMutation.id, { ...common, columnCount: Math.min(MAX_COLUMNS, columns + 10) });
  }
}

/** Calls back for every cell of a rect, row by row. */
export function eachCell({ row, column, rowCount, columnCount }: Rect, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rowCount; r++) for (let c = column; c < column + columnCount; c++) visit(r, c);
}

/** A matrix of the rect's shape; cells the sheet does not have come out as `visit` sees fit. */
export function mapCells<T>({ row, column, rowCount, columnCount }: Rect, visit: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (_, c) => visit(row + r, column + c)));
}

/** The style a cell was given, by itself, its row, its column or the workbook: without conditional formats and table colours. */
export const ownStyle = (sheet: Worksheet, row: number, column: number): IStyleData =>
  sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column) ?? {});
