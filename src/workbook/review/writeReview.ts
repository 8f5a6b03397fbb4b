import { cellAddress } from '../../domain/sheets/address';
import { newReview, reviewPlans, type ReviewOptions } from '../../domain/sheets/review';
import { reviewParts, type ReviewPart } from '../../domain/sheets/words/review';
import type { SheetPlan } from '../../domain/sheets/sheetPlan';
import { supports } from '../host';
import { draftName, takeBackSheets, type NewSheet } from '../newSheet';
import { orTakeBack } from '../orTakeBack';
import { once, type Message, type Outcome } from '../outcome';
import { canDrawCharts } from '../queueCharts';
import { readOnlyNote, type OurSheet, type OurSheets, type WorkbookState } from '../workbookState';
import { goOn, halfOf, type Task } from '../task';
import { queueSheetPlans, rowsOf } from '../writeSheetPlan';
import type { InsertedReview } from './insertReview';
import { queueStandsAs } from './readLedger';
import { undoReview } from './undoReview';

/** Queues all sheets of a review under their draft names; they get their own last, and Excel puts those into the formulas. */
const queueReview = async (context: Excel.RequestContext, added: readonly NewSheet[], counter: number, task: Task): Promise<readonly Excel.Worksheet[]> => {
  // All sheets first: their formulas refer to each other.
  const sheets = added.map(({ draft }) => context.workbook.worksheets.add(draft));
  await queueSheetPlans(context, added.map(({ plan }, index) => ({ plan, sheet: sheets[index]! })), counter, task);
  added.forEach(({ name }, index) => {
    const sheet = sheets[index]!;
    sheet.name = name;
    sheet.load('id');
  });
  return sheets;
};

/**
 * Writes the sheets of a new review and reads them back: nothing that exists is touched, and all of it is taken back when anything fails.
 *
 * @param ledger the sheet that `options.ledger` was read from
 * @param reviews those that the workbook has already
 * @param task told the rows written, and then those read back; one that is stopped leaves no sheet
 */
export const writeReview = async (context: Excel.RequestContext, options: ReviewOptions, ledger: OurSheet, state: WorkbookState, reviews: OurSheets, task: Task): Promise<Outcome<InsertedReview>> => {
  goOn(task);
  const review = newReview(options, state.sheetNames);
  const drafts = Object.fromEntries(reviewParts.map((part) => [part, draftName()])) as Record<ReviewPart, string>;
  const added = reviewPlans({ ...review, sheetNames: drafts }).map((plan): NewSheet => ({ plan, draft: plan.name, name: review.sheetNames[plan.part as ReviewPart], before: state }));
  const [{ plan: summary, name: sheetName }] = added as [NewSheet];
  const write = async (): Promise<Outcome<InsertedReview>> => {
    if (supports('ExcelApi', '1.9')) context.application.suspendScreenUpdatingUntilNextSync();
    const sheets = await queueReview(context, added, reviews.nextCounter(added.map(({ plan }) => plan)), halfOf(task, 0));
    sheets[0]!.activate();
    sheets[0]!.getCell(summary.firstCell.row, summary.firstCell.column).select();
    const stands = queueStandsAs(context, options.plan, ledger, options.ledger);
    await context.sync();
    goOn(task);
    halfOf(task, 0).report(rowsOf(added), rowsOf(added));
    if (!stands()) return { ok: false, message: { key: 'reviewLedgerMoved', params: { sheet: ledger.sheetName } }, notes: [] };
    const readBack = added.map(({ plan }, index) => sheets[index]!.getRangeByIndexes(0, 0, plan.cells.length, plan.columns.length));
    readBack.forEach((range) => range.load('values'));
    await context.sync();
    goOn(task);
    halfOf(task, 1).report(rowsOf(added), rowsOf(added));
    const ids = sheets.map(({ id }) => id);
    return {
      ok: true,
      value: { sheetName, spelling: options.spelling },
      message: { key: 'insertedReview', params: { sheet: sheetName, count: added.length, ledger: options.ledger.sheetName } },
      notes: notesOf(readBack.map(({ values }) => values as unknown[][]), options.spelling, state),
      place: { sheetName, address: cellAddress(summary.firstCell.row, summary.firstCell.column) },
      undo: once((step) => undoReview(ids, added.map(({ plan, name }): SheetPlan => ({ ...plan, name })), state.activeSheet, step)),
    };
  };
  return orTakeBack(context, { place: sheetName, write, takeBack: () => takeBackSheets(context, added), left: { key: 'failedLeftover', params: { sheet: added.map(({ name, draft }) => `${name}（${draft}）`) } } });
};

const notesOf = (values: readonly unknown[][][], spelling: ReviewOptions['spelling'], state: WorkbookState): Message[] => {
  const dead = values.flat(2).filter((value) => value === '#NAME?').length;
  return [
    ...(dead > 0 ? [{ key: 'functionsNotReady', params: { count: dead } } as const] : []),
    ...readOnlyNote(state),
    ...(spelling === 'native' ? [{ key: 'reviewNative' } as const] : []),
    ...(canDrawCharts() ? [] : [{ key: 'chartsLeftOut' } as const]),
  ];
};
