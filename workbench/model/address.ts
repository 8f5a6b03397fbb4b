import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../engines/cells';
import { isOnSheet, isWholeColumns, isWholeRows, lastColumn, lastRow, span } from './rects';

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const columnIndex = (name: string): number => [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const looksLikeReference = (name: string) => /^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);

/** As Excel prints it before the `!`. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `A1:B2`, `A:C`, `2:9`; with `absolute`, `$A$1:$B$2`. */
export function rectAddress(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number) => mark + columnName(index);
  const row = (index: number) => mark + (index + 1);
  if (isWholeRows(rect)) return `${row(rect.row)}:${row(lastRow(rect))}`;
  if (isWholeColumns(rect)) return `${column(rect.column)}:${column(lastColumn(rect))}`;
  const first = column(rect.column) + row(rect.row);
  const last = column(lastColumn(rect)) + row(lastRow(rect));
  return first === last ? first : `${first}:${last}`;
}

export const qualifiedAddress = (sheetName: string, rect: Rect, absolute = false) => `${quoteSheetName(sheetName)}!${rectAddress(rect, absolute)}`;

export interface ParsedAddress { sheetName: string | null; rect: Rect }

/** Reads `B2`, `$B$2:C9`, `A:A`, `2:3`, with or without sheet and `=`; null for anything else. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheetName = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  const corners = match[3]!.split(':').map(parseCorner);
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last || (corners.length === 1 && (first.row === null || first.column === null))) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, last.column ?? MAX_COLUMNS - 1);
  const rect = span(top, left, bottom, right);
  return isOnSheet(rect) ? { sheetName, rect } : null;
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/.exec(text);
  if (!match || !(match[1] || match[2])) return null;
  return { column: match[1] ? columnIndex(match[1]) : null, row: match[2] ? Number(match[2]) - 1 : null };
}

/** What Excel takes as the name of a sheet. */
export const isSheetName = (name: string) =>
  name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';

/** What Excel takes as a defined name or the name of a table. */
export const isDefinedName = (name: string) =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !looksLikeReference(name) && !/^[rc]$/i.test(name);
