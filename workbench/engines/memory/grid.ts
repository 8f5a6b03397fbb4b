import type { Position, Rect } from '../cells';

export const cellRect = ({ row, column }: Position): Rect => ({ row, column, rowCount: 1, columnCount: 1 });

/** Visits every cell of a rect. */
export function each(rect: Rect, visit: (cell: Position) => void): void {
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) for (let column = rect.column; column < rect.column + rect.columnCount; column++) visit({ row, column });
}

/** A matrix of the rect's shape. */
export function grid<T>(rect: Rect, read: (cell: Position) => T): T[][] {
  return Array.from({ length: rect.rowCount }, (_, r) => Array.from({ length: rect.columnCount }, (__, c) => read({ row: rect.row + r, column: rect.column + c })));
}

/** Sets the size of some columns or rows. */
export function fill(sizes: Map<number, number>, first: number, count: number, limit: number, size: number): void {
  for (let index = first; index < Math.min(first + count, limit); index++) sizes.set(index, size);
}

/** Hides or shows some columns or rows. */
export function toggle(hidden: Set<number>, first: number, count: number, on: boolean): void {
  for (let index = first; index < first + count; index++) if (on) hidden.add(index); else hidden.delete(index);
}
