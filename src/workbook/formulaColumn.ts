import type { Contents } from '../domain/sheets/existingSheet';
import { cellInput } from './cellInput';
import { asCell, isWritten } from './cellsBefore';
import type { Outcome, UndoStep } from './outcome';
import { runExcel } from './runExcel';

const same = (a: Contents, b: Contents): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A column of formulas, and what a user had typed there by the time they were written. */
interface WrittenColumn {
  readonly formulas: readonly (readonly string[])[];
  readonly stood: Contents;
}

/**
 * Gives cells back what stood there when formulas were written into them, which is nothing unless a user has just typed, and their number formats.
 *
 * @param range kept since before the write, so that it follows rows inserted meanwhile
 */
export const takeBackColumn = async (context: Excel.RequestContext, range: Excel.Range, { formulas, stood }: WrittenColumn, numberFormats: string[][]): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.worksheet.id);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  range.load('formulas,numberFormat');
  await context.sync();
  const now = range.formulas as Contents;
  if (now.some(([content]) => content !== '')) range.formulas = now.map(([content = ''], row) => [isWritten({ formula: formulas[row]?.[0] ?? '' }, content) ? cellInput(asCell(stood[row]?.[0])) : null]);
  if (!same(range.numberFormat as string[][], numberFormats) && now.length === numberFormats.length) range.numberFormat = numberFormats;
  await context.sync();
};

interface Written {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly numberFormats: string[][];
  /** The formulas as they read right after. */
  readonly after: Contents;
}

/** Empties the cells again, unless one of them has been changed since. */
export const undoColumn = ({ sheetId, sheetName, address, numberFormats, after }: Written, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const range = sheet.getRange(address);
    range.load('formulas');
    await context.sync();
    if (sheet.isNullObject) return { ok: false, message: { key: 'sheetGone', params: { sheet: sheetName } }, notes: [] };
    if (sheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheet.name } }, notes: [] };
    const place = `${sheet.name}!${address}`;
    const now = range.formulas as Contents;
    if (!step.hasBegun && !same(now, after)) return { ok: false, message: { key: 'undoChanged', params: { place } }, notes: [] };
    step.begin();
    range.formulas = after.map(([content], row) => [now[row]?.[0] === content ? '' : null]);
    range.numberFormat = numberFormats;
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'undone', params: { place } }, notes: [] };
  });
