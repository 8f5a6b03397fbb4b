import type { SheetPlan } from '../../domain/sheets/sheetPlan';
import { deleteSheet, isReferredTo, isUntouched } from '../newSheet';
import type { Outcome } from '../outcome';
import { runExcel } from '../runExcel';

/**
 * Takes a review away again, as long as nobody has worked on it and no other sheet reads it.
 *
 * @param ids of its sheets, in the order of the plans
 */
export const undoReview = (ids: readonly string[], plans: readonly SheetPlan[], backTo: string): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    sheets.forEach((sheet) => sheet.load('name'));
    await context.sync();
    const gone = sheets.findIndex((sheet) => sheet.isNullObject);
    if (gone >= 0) return { ok: false, message: { key: 'sheetGone', params: { sheet: plans[gone]?.name ?? '' } }, notes: [] };
    if (await isReferredTo(context, ...sheets)) return { ok: false, message: { key: 'undoReferredTo', params: { sheet: sheets[0]!.name } }, notes: [] };
    for (const [index, sheet] of sheets.entries())
      if (!(await isUntouched(context, sheet, plans[index]!))) return { ok: false, message: { key: 'undoTyped', params: { sheet: sheet.name } }, notes: [] };
    for (const sheet of sheets) await deleteSheet(context, sheet, backTo);
    return { ok: true, value: undefined, message: { key: 'reviewUndone', params: { count: sheets.length } }, notes: [] };
  });
