import type { Contents } from '../domain/sheets/existingSheet';
import { removeCopies } from './copySheets';
import { putBack, sameCells, type HandOverSheet } from './handOverCells';
import type { Outcome } from './outcome';
import { runExcel } from './runExcel';

/**
 * Takes a hand-over back: copies go, sheets get their formulas again. Only while every cell holds what the hand-over left in it.
 *
 * @param after what the sheets held right after
 * @param target as in the request
 */
export const undoHandOver = (sheets: readonly HandOverSheet[], after: readonly Contents[], target: 'copy' | 'here'): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const found = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    found.forEach((sheet) => sheet.load('name'));
    await context.sync();
    if (found.some((sheet) => sheet.isNullObject)) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    const cells = sheets.map(({ before }, at) => sameCells(found[at]!, before));
    cells.forEach((range) => range.load('formulas'));
    await context.sync();
    if (JSON.stringify(cells.map(({ formulas }) => formulas as unknown)) !== JSON.stringify(after)) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    if (target === 'copy') await removeCopies(context, sheets.map(({ name }) => name));
    else await putBack(context, sheets.map((sheet, at) => ({ ...sheet, sheet: found[at]! })));
    return { ok: true, value: undefined, message: { key: 'handOverUndone' }, notes: [] };
  });
