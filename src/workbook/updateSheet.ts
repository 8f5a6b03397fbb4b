import type { Spelling } from '../domain/formulas';
import type { Settings } from '../domain/measures/settings';
import type { Plan } from '../domain/plan/schema';
import { columnLetters } from '../domain/sheets/address';
import type { LedgerPlace } from '../domain/sheets/review/context';
import type { UpdatableKind } from '../domain/sheets/sheetPlan';
import type { InsertedTemplate } from './insertTemplate';
import { orTakeBack } from './orTakeBack';
import { once, type Message, type Outcome } from './outcome';
import { prepareUpdates, type SheetUpdate } from './sheetUpdate';
import { halfOf, quietTask, type Task } from './task';
import { undoUpdate } from './undoUpdate';
import type { OurSheet } from './workbookState';
import { takeBackUpdates, writeUpdates, type Kept } from './writeUpdate';

/** A ledger that the updated sheet reads: where it stands, and how to look again in the request that writes. */
export interface LedgerRead {
  readonly place: LedgerPlace;
  readonly lookAgain: () => () => Message | null;
}

const notesOf = ({ sheetName, isShown, plan: { found, lostReferences = 0, added } }: SheetUpdate, ledger: LedgerRead | undefined): Message[] => {
  const { foreignRows, foreignColumns, absentRows } = found;
  return [
    ...(isShown ? [] : [{ key: 'updatedHidden', params: { sheet: sheetName } } as const]),
    ...(lostReferences > 0 ? [ledger ? ({ key: 'annualReads', params: { ledger: ledger.place.sheetName } } as const) : ({ key: 'annualLedgerGone', params: { count: lostReferences } } as const)] : []),
    ...(added ? [{ key: 'updateColumnsAdded', params: { columns: added.area.columnCount, column: columnLetters(added.area.column) } } as const] : []),
    ...(foreignRows + foreignColumns > 0 ? [{ key: 'updateForeignKept', params: { rows: foreignRows, columns: foreignColumns } } as const] : []),
    ...(absentRows.length > 0 ? [{ key: 'updateAbsent', params: { count: absentRows.length } } as const] : []),
  ];
};

/**
 * Brings a sheet of ours up to date in place. What users typed, added or formatted stays; when a write fails half-way, cells and rules
 * get back what they were.
 *
 * @param task told the cells read, and then those written; one that is stopped leaves the sheet as it was
 * @returns refused, with nothing changed: a protected sheet, missing headings, a sheet of a later release, rows inserted or cells typed meanwhile
 */
export const updateSheet = async (context: Excel.RequestContext, plan: Plan, kind: UpdatableKind, spelling: Spelling, ours: OurSheet, settings: Settings, ledger?: LedgerRead, task: Task = quietTask): Promise<Outcome<InsertedTemplate>> => {
  const [update] = await prepareUpdates(context, plan, kind, spelling, [ours], settings, ledger?.place, halfOf(task, 0));
  if (!update) throw new RangeError('one sheet gives one update');
  if ('refusal' in update) return { ok: false, message: update.refusal, notes: [] };
  const { sheet } = update;
  const kept: Kept = { updates: [update], isWritten: false };
  const write = async (): Promise<Outcome<InsertedTemplate>> => {
    let lookedAgain: ReturnType<LedgerRead['lookAgain']> | undefined;
    const { done, refusal } = await writeUpdates(context, kept, () => {
      sheet.load('name');
      if (update.isShown) sheet.activate();
      lookedAgain = ledger?.lookAgain();
    }, halfOf(task, 1));
    const moved = lookedAgain?.() ?? refusal;
    if (moved) return { ok: false, message: moved, notes: [] };
    const { changed } = update.plan.patch;
    const sheetName = sheet.name;
    const isChanged = changed + update.addedRules.length + update.removedRules.length > 0;
    return {
      ok: true,
      value: { sheetName, spelling },
      message: { key: isChanged ? 'updated' : 'updatedNothing', params: { sheet: sheetName, count: changed, entries: update.plan.keptEntries } },
      notes: notesOf(update, ledger),
      ...(update.isShown && { place: { sheetName, address: 'A1' } }),
      ...(isChanged ? { undo: once((step) => undoUpdate(step, ...done)) } : {}),
    };
  };
  return orTakeBack(context, { place: update.sheetName, write, takeBack: (reason) => takeBackUpdates(context, kept, reason), left: { key: 'failedUnrestored', params: { place: update.sheetName } } });
};
