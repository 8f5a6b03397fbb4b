import type { Spelling } from '../domain/formulas';
import { cellAddress } from '../domain/sheets/address';
import type { SheetPlan, TemplateKind } from '../domain/sheets/sheetPlan';
import { supports } from './host';
import type { InsertedTemplate } from './insertTemplate';
import { freeSheetName } from '../domain/sheets/ourNames';
import { deleteSheets, draftName, isReferredTo, takeBackSheets, typedInto, type NewSheet } from './newSheet';
import { orTakeBack } from './orTakeBack';
import { once, type Message, type Outcome, type OutcomeKey, type UndoStep } from './outcome';
import { readBack } from './readBack';
import { runExcel } from './runExcel';
import { goOn, halfOf, quietTask, type Task } from './task';
import { readOnlyNote, type WorkbookState } from './workbookState';
import { queueSheetPlans } from './writeSheetPlan';

/** What is said of a new sheet of each kind; a review has several sheets and a writer of its own. */
const insertedKey: Readonly<Record<Exclude<TemplateKind, 'review'>, OutcomeKey>> = {
  catalogue: 'insertedCatalogue',
  ledger: 'insertedLedger',
  annual: 'insertedAnnual',
  regions: 'insertedRegions',
  regionForm: 'insertedRegionForm',
  rollUp: 'insertedRollUp',
};

/** Kinds whose formulas have two spellings. */
const spelledTwice: ReadonlySet<TemplateKind> = new Set(['ledger', 'regions']);

const compareReadBack = (plan: SheetPlan, values: unknown[][]): Message[] => {
  const cells = plan.cells.flatMap((row, r) => row.map((cell, c) => ({ cell, value: values[r]?.[c] })));
  const lost = cells.filter(({ cell, value }) => cell !== null && typeof cell !== 'object' && cell !== '' && value !== cell).length;
  const dead = cells.filter(({ value }) => value === '#NAME?').length;
  return [
    ...(lost > 0 ? [{ key: 'readBackDiffers', params: { count: lost } } as const] : []),
    ...(dead > 0 ? [{ key: 'functionsNotReady', params: { count: dead } } as const] : []),
  ];
};

/** Deletes a sheet that was inserted, unless somebody has typed into it. */
const undoNewSheet = (id: string, plan: SheetPlan, backTo: string, step: UndoStep): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject && step.hasBegun) return { ok: true, value: undefined, message: { key: 'undoneInsert', params: { sheet: plan.name } }, notes: [] };
    if (sheet.isNullObject) return { ok: false, message: { key: 'sheetGone', params: { sheet: plan.name } }, notes: [] };
    const { name } = sheet;
    if (await isReferredTo(context, [sheet], halfOf(step.task, 0))) return { ok: false, message: { key: 'undoReferredTo', params: { sheet: name } }, notes: [] };
    if ((await typedInto(context, [{ sheet, plan }], halfOf(step.task, 1))).length > 0) return { ok: false, message: { key: 'undoTyped', params: { sheet: name } }, notes: [] };
    step.begin();
    await deleteSheets(context, [sheet], backTo);
    return { ok: true, value: undefined, message: { key: 'undoneInsert', params: { sheet: name } }, notes: [] };
  });

/**
 * Writes a plan on a sheet of its own and reads it back: nothing that exists is touched. The sheet gets its name last, so that
 * a half-written one is never mistaken for somebody else's.
 *
 * @param state what the workbook holds, read just before
 * @param lookAgain queues reading what the formulas refer to, in the request that writes the last of them; what it returns says afterwards
 *   why the sheet cannot stay
 * @param task told the rows written, and then those read back; one that is stopped leaves no sheet
 */
export const writeNewSheet = async (
  context: Excel.RequestContext,
  plan: SheetPlan,
  spelling: Spelling,
  state: WorkbookState,
  lookAgain?: () => () => Message | null,
  task: Task = quietTask,
): Promise<Outcome<InsertedTemplate>> => {
  if (plan.template === 'review') throw new RangeError('a review is written by writeReview');
  goOn(task);
  const writing = halfOf(task, 0);
  const inserted = insertedKey[plan.template];
  const sheetName = freeSheetName(plan.name, state.sheetNames);
  const counter = state.nextCounter([plan]);
  const added: NewSheet = { plan, draft: draftName(), name: sheetName, before: state };
  const write = async (): Promise<Outcome<InsertedTemplate>> => {
    if (supports('ExcelApi', '1.9')) context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(added.draft);
    await queueSheetPlans(context, [{ sheet, plan }], counter, writing);
    sheet.name = sheetName;
    sheet.load('id');
    sheet.activate();
    sheet.getCell(plan.firstCell.row, plan.firstCell.column).select();
    const refusal = lookAgain?.();
    await context.sync();
    goOn(task);
    writing.report(plan.cells.length, plan.cells.length);
    const moved = refusal?.();
    if (moved) return { ok: false, message: moved, notes: [] };
    const notes: Message[] = [...compareReadBack(plan, await readBack(context, sheet, plan, halfOf(task, 1)))];
    notes.push(...readOnlyNote(state));
    if (spelling === 'native' && spelledTwice.has(plan.template)) notes.push({ key: 'nativeSpelling' });
    return {
      ok: true,
      value: { sheetName, spelling },
      message: { key: inserted, params: { sheet: sheetName, count: plan.cells.length - plan.headerRow - 1 } },
      notes,
      place: { sheetName, address: cellAddress(plan.firstCell.row, plan.firstCell.column) },
      undo: once((step) => undoNewSheet(sheet.id, plan, state.activeSheet, step)),
    };
  };
  return orTakeBack(context, { place: sheetName, write, takeBack: () => takeBackSheets(context, [added]), left: { key: 'failedLeftover', params: { sheet: `${sheetName}（${added.draft}）` } } });
};
