import type { SheetPlan } from '../../domain/sheets/sheetPlan';
import { deleteSheets, isReferredTo, typedInto } from '../newSheet';
import type { Outcome, UndoStep } from '../outcome';
import { runExcel } from '../runExcel';
import { halfOf } from '../task';

/**
 * Takes a review away again, as long as nobody has worked on it and no other sheet reads it.
 *
 * @param ids of its sheets, in the order of the plans
 * @param step a review of which Excel deleted only some sheets is taken away further
 */
export const undoReview = (ids: readonly string[], plans: readonly SheetPlan[], backTo: string, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    sheets.forEach((sheet) => sheet.load('name'));
    await context.sync();
    const gone = sheets.findIndex((sheet) => sheet.isNullObject);
    if (gone >= 0 && !step.hasBegun) return { ok: false, message: { key: 'sheetGone', params: { sheet: plans[gone]?.name ?? '' } }, notes: [] };
    const left = sheets.flatMap((sheet, index) => (sheet.isNullObject ? [] : [{ sheet, plan: plans[index]! }]));
    if (left[0] && (await isReferredTo(context, left.map(({ sheet }) => sheet), halfOf(step.task, 0)))) return { ok: false, message: { key: 'undoReferredTo', params: { sheet: left[0].sheet.name } }, notes: [] };
    const [typed] = await typedInto(context, left, halfOf(step.task, 1));
    if (typed) return { ok: false, message: { key: 'undoTyped', params: { sheet: typed.sheet.name } }, notes: [] };
    step.begin();
    await deleteSheets(context, left.map(({ sheet }) => sheet), backTo);
    return { ok: true, value: undefined, message: { key: 'reviewUndone', params: { count: sheets.length } }, notes: [] };
  });
