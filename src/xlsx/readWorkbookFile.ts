import type { Cell as FileCell, Workbook, Worksheet } from 'exceljs';
import { dateToSerial } from '../domain/plan/periods';
import type { Contents } from '../domain/sheets/existingSheet';
import { plainSheetNames } from './plainSheetNames';

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

const sheetsOf = ({ worksheets }: Workbook): readonly FileSheet[] => worksheets.map((sheet) => ({ name: sheet.name, values: valuesOf(sheet) }));

const WORKBOOK = 'xl/workbook.xml';

/** The file with plain names for its sheets, in case the library refused it for a name; null where nobody can open it. */
const withPlainNames = async (bytes: ArrayBuffer): Promise<{ readonly bytes: ArrayBuffer; readonly names: ReadonlyMap<string, string> } | null> => {
  const { default: JSZip } = await import(/* webpackChunkName: "exceljs" */ 'jszip');
  try {
    const zip = await JSZip.loadAsync(bytes);
    const { xml, names } = plainSheetNames((await zip.file(WORKBOOK)?.async('string')) ?? '');
    zip.file(WORKBOOK, xml);
    return { bytes: await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }), names };
  } catch {
    return null;
  }
};

/**
 * The cells of an .xlsx file, read in the browser: nothing leaves the machine.
 *
 * @returns null for a file that is no .xlsx, is damaged or locked by a password, or larger than 20 MB
 */
export const readWorkbookFile = async (bytes: ArrayBuffer): Promise<readonly FileSheet[] | null> => {
  if (bytes.byteLength > MAX_BYTES) return null;
  const { default: excel } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const open = async (file: ArrayBuffer): Promise<Workbook | null> => {
    const workbook = new excel.Workbook();
    try {
      await workbook.xlsx.load(file);
    } catch {
      // The library throws whatever its parsers throw; all of it means that this is no readable workbook.
      return null;
    }
    return workbook;
  };
  const workbook = await open(bytes);
  if (workbook) return sheetsOf(workbook);
  const plain = await withPlainNames(bytes);
  const again = plain && (await open(plain.bytes));
  return again && sheetsOf(again).map(({ name, values }) => ({ name: plain.names.get(name) ?? name, values }));
};
