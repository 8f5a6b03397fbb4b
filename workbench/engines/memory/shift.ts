import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../cells';
import { columnName } from '../../model/address';
import { lastRow } from '../../model/rects';
import { keyPosition } from './cellKey';

/** A rect after rows were inserted: below them it moves, around them it grows. */
export function shiftRect<T extends Rect>(rect: T, row: number, count: number): T {
  if (rect.rowCount >= MAX_ROWS || lastRow(rect) < row) return rect;
  return rect.row >= row ? { ...rect, row: rect.row + count } : { ...rect, rowCount: rect.rowCount + count };
}

/** Cells by key, after rows were inserted. */
export function shiftKeys<T>(cells: Map<number, T>, row: number, count: number): void {
  const moved = [...cells].filter(([key]) => keyPosition(key).row >= row);
  for (const [key] of moved) cells.delete(key);
  for (const [key, value] of moved) cells.set(key + count * MAX_COLUMNS, value);
}

const REFERENCE = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(!])/gu;

/**
 * A formula after rows were inserted on a sheet. Text in quotation marks, names and whole columns stay.
 *
 * @param home the sheet the formula stands on, for references that name none; null for a name
 */
export function shiftFormula(formula: string, home: string | null, target: string, row: number, count: number): string {
  return formula.replace(REFERENCE, (whole, sheet: string | undefined, ...parts: (string | undefined)[]) => {
    const [a1 = '', column = '', a2 = '', first = '', b1 = '', lastColumn = '', b2 = '', last] = parts;
    if (!column) return whole;
    const named = sheet?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? home;
    if (named?.toLowerCase() !== target.toLowerCase()) return whole;
    const rect = { row: Number(first) - 1, column: 0, rowCount: Number(last ?? first) - Number(first) + 1, columnCount: 1 };
    const shifted = shiftRect(rect, row, count);
    const to = last === undefined ? '' : `:${b1}${lastColumn}${b2}${lastRow(shifted) + 1}`;
    return `${sheet === undefined ? '' : `${sheet}!`}${a1}${column}${a2}${shifted.row + 1}${to}`;
  });
}

/** Column letters by their index; asked for once for every cell of a workbook. */
const letters = Array.from({ length: 256 }, (_, column) => columnName(column));

/** `B2` of a cell's key. */
export const keyAddress = (key: number): string => {
  const column = key % MAX_COLUMNS;
  return `${letters[column] ?? columnName(column)}${(key - column) / MAX_COLUMNS + 1}`;
};
