import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../engines/cells';

export const lastRow = (rect: Rect) => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect) => rect.column + rect.columnCount - 1;
export const cellCount = (rect: Rect) => rect.rowCount * rect.columnCount;
export const isWholeRows = (rect: Rect) => rect.column === 0 && rect.columnCount === MAX_COLUMNS;
export const isWholeColumns = (rect: Rect) => rect.row === 0 && rect.rowCount === MAX_ROWS;
export const isOnSheet = (rect: Rect) =>
  rect.row >= 0 && rect.column >= 0 && rect.rowCount > 0 && rect.columnCount > 0 && lastRow(rect) < MAX_ROWS && lastColumn(rect) < MAX_COLUMNS;

/** From the first to the last cell of both corners, inclusive. */
export const span = (row: number, column: number, toRow: number, toColumn: number): Rect =>
  ({ row, column, rowCount: toRow - row + 1, columnCount: toColumn - column + 1 });

export function intersection(a: Rect, b: Rect): Rect | null {
  const rect = span(Math.max(a.row, b.row), Math.max(a.column, b.column), Math.min(lastRow(a), lastRow(b)), Math.min(lastColumn(a), lastColumn(b)));
  return rect.rowCount > 0 && rect.columnCount > 0 ? rect : null;
}

export const overlaps = (a: Rect, b: Rect) =>
  Math.max(a.row, b.row) <= Math.min(lastRow(a), lastRow(b)) && Math.max(a.column, b.column) <= Math.min(lastColumn(a), lastColumn(b));
export const contains = (outer: Rect, inner: Rect) =>
  outer.row <= inner.row && outer.column <= inner.column && lastRow(outer) >= lastRow(inner) && lastColumn(outer) >= lastColumn(inner);

export const bounding = (a: Rect, b: Rect): Rect =>
  span(Math.min(a.row, b.row), Math.min(a.column, b.column), Math.max(lastRow(a), lastRow(b)), Math.max(lastColumn(a), lastColumn(b)));

/** What is left of `rect` without `hole`: at most four blocks. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  return [
    span(rect.row, rect.column, cut.row - 1, lastColumn(rect)),
    span(cut.row, rect.column, lastRow(cut), cut.column - 1),
    span(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(rect)),
    span(lastRow(cut) + 1, rect.column, lastRow(rect), lastColumn(rect)),
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
