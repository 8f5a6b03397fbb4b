import type { Spelling } from '../domain/formulas';
import { cellAddress } from '../domain/sheets/address';
import type { SheetPlan, TemplateKind } from '../domain/sheets/sheetPlan';
import { cellInput } from './cellInput';
import { supports } from './host';
import type { InsertedTemplate } from './insertTemplate';
import { freeSheetName, numbered, PREFIX } from '../domain/sheets/ourNames';
import type { Message, Outcome, OutcomeKey } from './outcome';
import { rowChunks } from './rowChunks';
import type { WorkbookState } from './workbookState';
import { queueCells, queueSheetPlan } from './writeSheetPlan';

/** What is said of a new sheet of each kind; a review has several sheets and a writer of its own. */
const insertedKey: Readonly<Record<Exclude<TemplateKind, 'review'>, OutcomeKey>> = {
  catalogue: 'insertedCatalogue',
  ledger: 'insertedLedger',
  regions: 'insertedRegions',
  regionForm: 'insertedRegionForm',
  rollUp: 'insertedRollUp',
};

/** Kinds whose formulas have two spellings. */
const spelledTwice: ReadonlySet<TemplateKind> = new Set(['ledger', 'regions']);

/** Takes back a half-written sheet; what the workbook held before was never touched. */
const removeSheet = async (context: Excel.RequestContext, plan: SheetPlan, sheetName: string, counter: number): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const names = plan.names.map(({ name }) => context.workbook.names.getItemOrNullObject(numbered(PREFIX + name, counter)));
  sheet.load('name');
  names.forEach((name) => name.load('name'));
  await context.sync();
  names.filter((name) => !name.isNullObject).forEach((name) => name.delete());
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
};

/** Whether the half-written sheet is gone again; a host that fails twice is said to have left it. */
const removed = async (...args: Parameters<typeof removeSheet>): Promise<boolean> => {
  try {
    await removeSheet(...args);
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
};

const compareReadBack = (plan: SheetPlan, values: unknown[][]): Message[] => {
  const cells = plan.cells.flatMap((row, r) => row.map((cell, c) => ({ cell, value: values[r]?.[c] })));
  const lost = cells.filter(({ cell, value }) => cell !== null && typeof cell !== 'object' && cell !== '' && value !== cell).length;
  const dead = cells.filter(({ value }) => value === '#NAME?').length;
  return [
    ...(lost > 0 ? [{ key: 'readBackDiffers', params: { count: lost } } as const] : []),
    ...(dead > 0 ? [{ key: 'functionsNotReady', params: { count: dead } } as const] : []),
  ];
};

/**
 * Writes a plan on a sheet of its own and reads it back: nothing that exists is touched.
 *
 * @param state what the workbook holds, read just before
 */
export const writeNewSheet = async (
  context: Excel.RequestContext,
  plan: SheetPlan,
  spelling: Spelling,
  state: WorkbookState,
): Promise<Outcome<InsertedTemplate>> => {
  if (plan.template === 'review') throw new RangeError('a review is written by writeReview');
  const sheetName = freeSheetName(plan.name, state.sheetNames);
  const counter = state.nextCounter;
  let readBack: Excel.Range;
  try {
    if (supports('ExcelApi', '1.9')) context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(sheetName);
    const [first, ...rest] = rowChunks(plan.cells.map((row) => row.map(cellInput)));
    if (first) queueCells(sheet, plan, first.row, first.rowCount);
    queueSheetPlan(context, sheet, plan, counter);
    sheet.activate();
    sheet.getCell(plan.firstCell.row, plan.firstCell.column).select();
    await context.sync();
    for (const [index, { row, rowCount }] of rest.entries()) {
      queueCells(sheet, plan, row, rowCount);
      // A request per chunk, since Excel on the web refuses larger ones; the last goes out with the reading back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      if (index < rest.length - 1) await context.sync();
    }
    readBack = sheet.getRangeByIndexes(0, 0, plan.cells.length, plan.columns.length);
    readBack.load('values');
    await context.sync();
  } catch (error) {
    if (await removed(context, plan, sheetName, counter)) throw error;
    return { ok: false, message: { key: 'failedLeftover', params: { sheet: sheetName } }, notes: [] };
  }
  const notes: Message[] = [...compareReadBack(plan, readBack.values)];
  if (spelling === 'native' && spelledTwice.has(plan.template)) notes.push({ key: 'nativeSpelling' });
  return {
    ok: true,
    value: { sheetName, spelling },
    message: { key: insertedKey[plan.template], params: { sheet: sheetName, count: plan.cells.length - plan.headerRow - 1 } },
    notes,
    place: { sheetName, address: cellAddress(plan.firstCell.row, plan.firstCell.column) },
  };
};
