import type { Area } from './sheetPlan';

/**
 * Column letters of a zero-based column index.
 *
 * @example columnLetters(0) → 'A'; columnLetters(27) → 'AB'
 */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** Which half of a reference stays put when the formula is copied. */
export type Anchor = 'none' | 'row' | 'column' | 'both';

/**
 * A1 reference of a zero-based cell.
 *
 * @example cellAddress(1, 2) → 'C2'; cellAddress(1, 2, 'both') → '$C$2'; cellAddress(1, 2, 'column') → '$C2'
 */
export const cellAddress = (row: number, column: number, anchor: Anchor = 'none'): string =>
  `${anchor === 'column' || anchor === 'both' ? '$' : ''}${columnLetters(column)}` +
  `${anchor === 'row' || anchor === 'both' ? '$' : ''}${row + 1}`;

/** A1 reference of an area; a single cell stays a single reference. */
export const areaAddress = ({ row, column, rowCount, columnCount }: Area, anchor: Anchor = 'none'): string => {
  const first = cellAddress(row, column, anchor);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1, anchor)}`;
};

/**
 * The area an A1 reference names, without its sheet; null when it is no plain cell reference (a whole column, a name).
 *
 * @example parseAddress("'台 账'!$B$2:C4") → { row: 1, column: 1, rowCount: 3, columnCount: 2 }
 */
export const parseAddress = (address: string): Area | null => {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '').toUpperCase());
  if (!match) return null;
  const [, firstLetters = 'A', firstRow = '1', lastLetters = firstLetters, lastRow = firstRow] = match;
  const row = Number(firstRow) - 1;
  const column = columnIndex(firstLetters);
  return { row, column, rowCount: Number(lastRow) - row, columnCount: columnIndex(lastLetters) - column + 1 };
};

/** Zero-based index of column letters. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
