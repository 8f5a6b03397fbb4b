import type { Outcome } from '../outcome';
import { runExcel } from '../runExcel';
import { removeSheets } from './removeSheets';

/**
 * Takes a review away again, as long as nobody has worked on it: every sheet still holds exactly what was written.
 *
 * @param written the formulas of each sheet as they were read back, as JSON
 */
export const undoReview = (sheetNames: readonly string[], names: readonly string[], written: readonly string[]): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheets = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    sheets.forEach((sheet) => sheet.load('name'));
    await context.sync();
    if (sheets.some((sheet) => sheet.isNullObject)) return { ok: false, message: { key: 'reviewChanged' }, notes: [] };
    const used = sheets.map((sheet) => sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false)));
    used.forEach((range) => range.load('formulas'));
    await context.sync();
    // Cells beyond what was written count too: somebody's notes would go with the sheet.
    if (used.some((range, index) => !sameContents(range.formulas, JSON.parse(written[index] ?? '[]') as unknown[][]))) return { ok: false, message: { key: 'reviewChanged' }, notes: [] };
    await removeSheets(context, sheetNames, names);
    return { ok: true, value: undefined, message: { key: 'reviewUndone', params: { count: sheetNames.length } }, notes: [] };
  });

const sameContents = (found: readonly (readonly unknown[])[], written: readonly (readonly unknown[])[]): boolean => {
  const rows = Math.max(found.length, written.length);
  const columns = Math.max(found[0]?.length ?? 0, written[0]?.length ?? 0);
  for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) if ((found[row]?.[column] ?? '') !== (written[row]?.[column] ?? '')) return false;
  return true;
};
