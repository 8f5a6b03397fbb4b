import type { Cell as FileCell, Worksheet } from 'exceljs';
import { dateToSerial } from '../domain/plan/periods';
import type { Contents } from '../domain/sheets/existingSheet';

export interface FileSheet {
  readonly name: string;
  /** From A1, as `Range.values` gives them: blank cells as '', errors as texts, dates as serials. */
  readonly values: Contents;
}

/** Beyond this a file is no form; the library would need several times as much memory. */
const MAX_BYTES = 20_000_000;

const simple = (value: unknown): string | number | boolean => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const serial = dateToSerial(value.toISOString().slice(0, 10));
    return serial.ok ? serial.value : '';
  }
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  if (typeof value === 'object' && 'richText' in value) return (value.richText as { readonly text: string }[]).map(({ text }) => text).join('');
  if (typeof value === 'object' && 'text' in value) return simple(value.text);
  return '';
};

/** What a cell shows; a formula that was never calculated shows nothing and is said to have no result. */
const valueOf = (cell: FileCell): string | number | boolean => (cell.formula ? (cell.result === undefined ? '#N/A' : simple(cell.result)) : simple(cell.value));

const valuesOf = (sheet: Worksheet): Contents =>
  Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (__, column) => valueOf(sheet.getCell(row + 1, column + 1))));

/**
 * The cells of an .xlsx file, read in the browser: nothing leaves the machine.
 *
 * @returns null for a file that is no .xlsx, is damaged or locked by a password, or larger than 20 MB
 */
export const readWorkbookFile = async (bytes: ArrayBuffer): Promise<readonly FileSheet[] | null> => {
  if (bytes.byteLength > MAX_BYTES) return null;
  const { default: excel } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    // The library throws whatever its parsers throw; all of it means that this is no readable workbook.
    return null;
  }
  return workbook.worksheets.map((sheet) => ({ name: sheet.name, values: valuesOf(sheet) }));
};
