import { columnIndex } from '../../../domain/sheets/address';

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

const tidy = (text: string): string => text.normalize('NFKC').trim();

interface Cell {
  readonly column: string;
  readonly row: string;
  readonly rowFixed: boolean;
}

function readCell(text: string): Cell | null {
  const [, column, fixed, row] = /^\$?([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(text.toUpperCase()) ?? [];
  if (column === undefined || row === undefined) return null;
  return columnIndex(column) <= LAST_COLUMN && Number(row) <= LAST_ROW ? { column, row, rowFixed: fixed === '$' } : null;
}

/**
 * A typed cell of the same sheet. Further rows take the cells below unless the row is fixed; a fixed column alone changes nothing in one column.
 * @returns null when it is no such cell
 * @example cellReference('ｂ2') // 'B2'
 * @example cellReference('$B$2') // '$B$2'
 */
export function cellReference(text: string): string | null {
  const cell = readCell(tidy(text));
  return cell && (cell.rowFixed ? `$${cell.column}$${cell.row}` : `${cell.column}${cell.row}`);
}

/**
 * A typed cell, perhaps of another sheet, or a name. One report date serves all rows, so the cell is fixed.
 * @returns null when it is neither
 * @example fixedReference("'2016 年报'!c2") // "'2016 年报'!$C$2"
 * @example fixedReference('GHZB_ReportDate') // 'GHZB_ReportDate'
 */
export function fixedReference(text: string): string | null {
  const [, sheet = '', rest = ''] = /^((?:'(?:[^']|'')+'|[^'!\s]+)!)?([^!]*)$/.exec(text.trim()) ?? [];
  const cell = readCell(tidy(rest));
  if (cell) return `${sheet}$${cell.column}$${cell.row}`;
  return sheet === '' && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(rest) && !/^[a-z]{1,3}\d+$/i.test(rest) ? rest : null;
}

/**
 * The first cell of a selection: with its sheet, and without.
 * @example firstCell('季报!B3:B20') // { sheet: '季报!', cell: 'B3' }
 */
export function firstCell(selected: string): { readonly sheet: string; readonly cell: string } | null {
  const [, sheet = '', column, row] = /^((?:'(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})\$?(\d+)/.exec(selected) ?? [];
  return column === undefined ? null : { sheet, cell: `${column}${row}` };
}
