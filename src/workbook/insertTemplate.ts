import type { Spelling } from '../domain/formulas';
import { henan13 } from '../domain/plan/catalogue';
import type { SheetLanguage } from '../domain/sheets/language';
import type { WholePlanKind } from '../domain/sheets/sheetPlan';
import { templateSheet } from '../domain/sheets/templateSheet';
import { currentSettings } from '../domain/settings/currentSettings';
import { hasCustomFunctions } from './host';
import { judgeAsStored } from './judgeAsStored';
import type { Outcome } from './outcome';
import { runExcel } from './runExcel';
import { quietTask, type Task } from './task';
import { updateSheet } from './updateSheet';
import { withReadOnlyNote, readWorkbookState } from './workbookState';
import { writeNewSheet } from './writeNewSheet';

export type ExistingChoice = 'update' | 'copy';

export interface InsertedTemplate {
  readonly sheetName: string;
  readonly spelling: Spelling;
}

export interface InsertRequest {
  readonly kind: WholePlanKind;
  /** By default the host decides: our functions where it has them, native formulas elsewhere. */
  readonly spelling?: Spelling;
  /** Of a new sheet's own words; an update keeps the sheet's own language. */
  readonly language?: SheetLanguage;
  /** What to do when the workbook has such a sheet already; without it the outcome offers the choices. */
  readonly existing?: ExistingChoice;
}

/**
 * Inserts 指标目录 or 监测台账 as a new sheet, or updates the one that is there. A new sheet takes three round trips whatever
 * the number of indicators (one more for every 5 MB that is sent or read back), and is removed again when anything in it fails.
 *
 * @param task told how far it is, and stops it; everything is then as before
 * @returns where it stands; with `choices` when a sheet of ours exists and the request does not say what to do
 */
export const insertTemplate = (request: InsertRequest, task: Task = quietTask): Promise<Outcome<InsertedTemplate, ExistingChoice>> =>
  runExcel<InsertedTemplate, ExistingChoice>(async (context) => {
    const { kind, existing, language } = request;
    const spelling = request.spelling ?? (hasCustomFunctions() ? 'plan' : 'native');
    const state = await readWorkbookState(context, kind);
    await judgeAsStored(context, state);
    const found = state.ours.find(({ sheetName }) => sheetName === state.activeSheet) ?? state.ours[0];
    if (found && existing === undefined)
      return { ok: false, message: { key: 'existsAsk', params: { sheet: found.sheetName } }, notes: [], choices: ['update', 'copy'] };
    if (found && existing === 'update') return withReadOnlyNote(await updateSheet(context, henan13, kind, spelling, found, currentSettings(), undefined, task), state);
    if (state.structureLocked) return { ok: false, message: { key: 'structureLocked' }, notes: [] };
    return writeNewSheet(context, templateSheet(henan13, kind, spelling, currentSettings(), language), spelling, state, undefined, task);
  });
