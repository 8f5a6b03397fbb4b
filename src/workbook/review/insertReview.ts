import type { Spelling } from '../../domain/formulas';
import { henan13 } from '../../domain/plan/catalogue';
import { dateToSerial } from '../../domain/plan/periods';
import { currentSettings } from '../../domain/settings/currentSettings';
import type { SheetLanguage } from '../../domain/sheets/language';
import { hasCustomFunctions } from '../host';
import { judgeAsStored } from '../judgeAsStored';
import type { Outcome } from '../outcome';
import { runExcel } from '../runExcel';
import { quietTask, type Task } from '../task';
import { readWorkbookState, type OurSheet, type WorkbookState } from '../workbookState';
import { queueLedger } from './readLedger';
import { updateReview } from './updateReview';
import { writeReview } from './writeReview';

/** Ways to go on: an existing review is updated or left beside a copy; a workbook without a ledger gets one first. */
export type ReviewChoice = 'update' | 'copy' | 'insertLedger';

export interface InsertedReview {
  readonly sheetName: string;
  readonly spelling: Spelling;
}

export interface ReviewRequest {
  /** Sheet name of the ledger; by default the one in front, else the only one. */
  readonly ledger?: string;
  /** ISO date; by default the review follows the ledger's report date. */
  readonly reportDate?: string;
  readonly spelling?: Spelling;
  readonly language?: SheetLanguage;
  readonly existing?: 'update' | 'copy';
}

/** The ledger that somebody asked for, the one in front, or the only one. */
export const chosenLedger = ({ ours, activeSheet }: WorkbookState, wanted: string | undefined): OurSheet | 'none' | 'several' | 'gone' => {
  if (wanted !== undefined) return ours.find(({ sheetName }) => sheetName === wanted) ?? 'gone';
  const [first] = ours;
  if (!first) return 'none';
  return ours.find(({ sheetName }) => sheetName === activeSheet) ?? (ours.length === 1 ? first : 'several');
};

/**
 * Inserts 中期评估 for a ledger of this workbook, or updates the one that is there. Four round trips whatever the number of indicators
 * (one more for each 5 MB); what was written is removed again when anything fails.
 *
 * @param task told how far it is, and stops it; everything is then as before
 * @returns where it stands; with `choices` when a ledger is missing or a review exists and the request does not say what to do
 */
export const insertReview = (request: ReviewRequest = {}, task: Task = quietTask): Promise<Outcome<InsertedReview, ReviewChoice>> =>
  runExcel<InsertedReview, ReviewChoice>(async (context) => {
    const spelling = request.spelling ?? (hasCustomFunctions() ? 'plan' : 'native');
    const state = await readWorkbookState(context, 'ledger');
    await judgeAsStored(context, state);
    const ledger = chosenLedger(state, request.ledger);
    if (ledger === 'none') return { ok: false, message: { key: 'reviewNoLedger' }, notes: [], choices: ['insertLedger'] };
    if (ledger === 'several') return { ok: false, message: { key: 'reviewSeveralLedgers', params: { sheets: state.ours.map(({ sheetName }) => sheetName) } }, notes: [] };
    if (ledger === 'gone') return { ok: false, message: { key: 'sheetGone', params: { sheet: request.ledger ?? '' } }, notes: [] };

    const reviews = state.of('review');
    const found = reviews.ours.find(({ sheetName }) => sheetName === state.activeSheet) ?? reviews.ours[0];
    if (found && request.existing === undefined) return { ok: false, message: { key: 'reviewExistsAsk', params: { sheet: found.sheetName } }, notes: [], choices: ['update', 'copy'] };
    const typed = request.reportDate === undefined ? null : dateToSerial(request.reportDate);
    if (typed && !typed.ok) return { ok: false, message: { key: 'reviewDate' }, notes: [] };
    const options = { plan: henan13, spelling, settings: currentSettings(), language: request.language, reportDate: typed ? typed.value : null };

    if (found && request.existing === 'update') return updateReview(context, options, found, state, ledger, task);
    if (state.structureLocked) return { ok: false, message: { key: 'structureLocked' }, notes: [] };
    const readLedger = queueLedger(context, henan13, ledger);
    await context.sync();
    const place = await readLedger();
    if ('missing' in place) return { ok: false, message: { key: 'reviewLedgerUnrecognised', params: { sheet: ledger.sheetName, headings: place.missing } }, notes: [] };
    return writeReview(context, { ...options, ledger: place }, ledger, state, reviews, task);
  });
