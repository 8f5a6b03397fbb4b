import { henan13 } from '../../domain/plan/catalogue';
import { currentSettings } from '../../domain/settings/currentSettings';
import { annualSheet } from '../../domain/sheets/annual/sheet';
import type { SheetLanguage } from '../../domain/sheets/language';
import type { ExistingChoice, InsertedTemplate } from '../insertTemplate';
import type { Outcome } from '../outcome';
import { runExcel } from '../runExcel';
import { quietTask, type Task } from '../task';
import { updateSheet } from '../updateSheet';
import { withReadOnlyNote, readWorkbookState } from '../workbookState';
import { writeNewSheet } from '../writeNewSheet';
import { readChosenLedger, readLedgerOf } from './readLedger';

export interface InsertAnnualRequest {
  /** With the quarters of one year; an update keeps what the sheet has. */
  readonly quarterly?: boolean;
  readonly language?: SheetLanguage;
  /** Sheet name of the ledger to read; by default the one in front, else the only one. */
  readonly ledger?: string;
  /** What to do when the workbook has such a sheet already; without it the outcome offers the choices. */
  readonly existing?: ExistingChoice;
}

/**
 * Inserts 年度计划 as a new sheet, or updates the one that is there. It reads the workbook's ledger where there is one; else report date,
 * bases and actual values are typed. Four round trips whatever the number of indicators, three without a ledger; the sheet is removed
 * again when anything in it fails, or when the ledger's lines move meanwhile.
 *
 * @param task told how far it is, and stops it; everything is then as before
 * @returns where it stands; with `choices` when a sheet of ours exists and the request does not say what to do
 */
export const insertAnnual = (request: InsertAnnualRequest = {}, task: Task = quietTask): Promise<Outcome<InsertedTemplate, ExistingChoice>> =>
  runExcel<InsertedTemplate, ExistingChoice>(async (context): Promise<Outcome<InsertedTemplate, ExistingChoice>> => {
    const { existing, language, quarterly } = request;
    const state = await readWorkbookState(context, 'annual');
    const found = state.ours.find(({ sheetName }) => sheetName === state.activeSheet) ?? state.ours[0];
    if (found && existing === undefined) return { ok: false, message: { key: 'existsAsk', params: { sheet: found.sheetName } }, notes: [], choices: ['update', 'copy'] };
    const updated = existing === 'update' ? found : undefined;
    if (!updated && state.structureLocked) return { ok: false, message: { key: 'structureLocked' }, notes: [] };
    const ledgers = { ...state, ...state.of('ledger') };
    const source = await (updated ? readLedgerOf(context, updated, ledgers, request.ledger) : readChosenLedger(context, ledgers, request.ledger));
    if ('refusal' in source) return { ok: false, message: source.refusal, notes: [] };
    const { ledger } = source;
    if (updated) return withReadOnlyNote(await updateSheet(context, henan13, 'annual', 'native', updated, currentSettings(), ledger, task), state);
    const outcome = await writeNewSheet(context, annualSheet(henan13, { quarterly, language, ledger: ledger?.place }), 'native', state, ledger?.lookAgain, task);
    if (!outcome.ok) return outcome;
    return { ...outcome, notes: [...outcome.notes, ledger ? { key: 'annualReads', params: { ledger: ledger.place.sheetName } } : { key: 'annualWithoutLedger' }] };
  });
