import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { CUTOFFS_MARK, nextName } from '../domain/sheets/ourNames';
import { queueStandsStill } from './anchor';
import { queueFind, queueRead, queueRestore, queueStore, type BindingsBefore } from './bindings';
import type { CheckedReports } from './checkReports';
import { queueReportsInPlace } from './enrichObstacles';
import type { EnrichedReport } from './enrichOutcome';
import { orTakeBack } from './orTakeBack';
import { once, type Message, type Outcome, type UndoStep } from './outcome';
import type { OwnSheet } from './ownSheets';
import { cellsOf, isAsLeft, takeBackList, type UpdatedList } from './takeBackList';
import { runExcel } from './runExcel';
import { goOn, type Task } from './task';
import { queueStood } from './typedOver';
import { queueCutoffs, queueLooks, writeCells } from './writeEnrichment';

/** A list with the names its cut-offs get and lose; they lose theirs where they move or no longer follow the settings. */
const listsOf = (owns: readonly OwnSheet[], { names }: CheckedReports): readonly UpdatedList[] => {
  const taken = names.map(({ name }) => name);
  return owns.map((own): UpdatedList => {
    const { update: { plan, cutoffsBefore: area }, sheet, cutoffsName: known } = own;
    const isMoved = area && plan.cutoffs && (plan.cutoffs.row !== area.row || !plan.followsSettings);
    const dropped = isMoved && known ? { name: known, area } : undefined;
    const isNamed = known !== undefined && dropped === undefined;
    const added = plan.cutoffs && plan.followsSettings && !isNamed ? (dropped?.name ?? nextName(CUTOFFS_MARK, taken)) : undefined;
    if (added) taken.push(added);
    const widths = plan.headings.map(({ row, column }) => ({ row, column, format: sheet.getCell(row, column).format }));
    widths.forEach(({ format }) => format.load('columnWidth'));
    return { ...own, widths, ...(added ? { added } : {}), ...(dropped ? { dropped } : {}) };
  });
};

const write = async (context: Excel.RequestContext, { sheet, update, anchor, added, dropped, widths }: UpdatedList, task: Task, written: (rows: number) => void): Promise<readonly Excel.Range[]> => {
  const { plan, cutoffsBefore: before } = update;
  const { names } = context.workbook;
  queueStandsStill(anchor);
  if (before) sheet.getCell(before.row, before.column).format.font.color = '#000000';
  queueLooks(sheet, plan);
  await writeCells(context, sheet, plan, task, written, () => queueStandsStill(anchor));
  queueCutoffs(sheet, plan);
  // Widths of a sheet that was there are the user's; only new columns are fitted.
  widths.forEach(({ row, column }) => sheet.getRangeByIndexes(row, column, plan.writes[0]!.cells.length, 1).format.autofitColumns());
  if (dropped) names.getItem(dropped.name).delete();
  if (added && plan.cutoffs) names.add(added, sheet.getCell(plan.cutoffs.row, plan.cutoffs.column));
  const readBack = plan.writes.map(({ area }) => sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount));
  readBack.forEach((range) => range.load('formulas,values'));
  return readBack;
};

const counted = (key: Message['key'], count: number): readonly Message[] => (count > 0 ? [{ key, params: { count } }] : []);

const success = (lists: readonly UpdatedList[], plans: readonly EnrichmentPlan[], values: readonly unknown[]): Extract<Outcome<readonly EnrichedReport[]>, { ok: true }> => {
  const reports = lists.map(({ sheetName }, at): EnrichedReport => ({ sheetName, address: 'A1', rows: plans[at]!.rows.filter(({ refusal }) => !refusal).length }));
  const rows = reports.reduce((sum, report) => sum + report.rows, 0);
  const added = lists.reduce((sum, { update }) => sum + update.addedRows, 0);
  return {
    ok: true,
    value: reports,
    message: { key: 'enrichUpdated', params: { rows, added, place: reports.map(({ sheetName }) => sheetName).join('、') } },
    notes: [
      ...counted('enrichRefusedRows', plans.flatMap((plan) => plan.rows.filter(({ refusal }) => refusal)).length),
      ...counted('enrichLeftRows', lists.reduce((sum, { update }) => sum + update.left, 0)),
      ...counted('functionsNotReady', values.filter((value) => value === '#NAME?').length),
    ],
    place: { sheetName: reports[0]!.sheetName, address: 'A1' },
  };
};

const takeBack = async (context: Excel.RequestContext, lists: readonly UpdatedList[], bindings: BindingsBefore, reason: unknown): Promise<void> => {
  const found = queueFind(context);
  await context.sync();
  const stored = queueRead(found);
  for (const list of lists) await takeBackList(context, list, reason);
  queueRestore(context, stored, bindings);
  await context.sync();
};

/**
 * Brings lists of ours up to date in place, all of them or none; columns, rows and formats of the user stay. Two round trips after the lists were read.
 *
 * @param owns from `readOwnSheets`, one a plan
 * @returns refused, with nothing changed: a protected list, lines of the list or of the report that have moved, cells typed meanwhile, a failure of Excel half-way
 */
export const updateOwnSheets = async (context: Excel.RequestContext, owns: readonly OwnSheet[], plans: readonly EnrichmentPlan[], state: CheckedReports, task: Task): Promise<Outcome<readonly EnrichedReport[]>> => {
  const locked = owns.find(({ sheet }) => sheet.protection.protected);
  if (locked) return { ok: false, message: { key: 'sheetProtected', params: { sheet: locked.sheetName } }, notes: [] };
  const lists = listsOf(owns, state);
  const stored = queueRead(state.found);
  await context.sync();
  goOn(task);
  const place = owns.map(({ sheetName }) => sheetName).join('、');
  const total = lists.reduce((sum, { update }) => sum + update.plan.writes.reduce((rows, { cells }) => rows + cells.length, 0), 0);
  let bindings: BindingsBefore = { before: null, after: null };
  let toTakeBack = lists;
  const carryOut = async (): Promise<Outcome<readonly EnrichedReport[]>> => {
    const stood = queueStood(lists.map((list) => ({ ...list, cells: cellsOf(list) })));
    const moved = queueReportsInPlace(context, plans.map(({ sheetName }, at) => ({ sheetName, checked: state.sheets[at]! })));
    const readBack: (readonly Excel.Range[])[] = [];
    let rows = 0;
    // Queued one after the other; sent in between only where a request would be too large.
    for (const list of lists) readBack.push(await write(context, list, task, (count) => task.report((rows += count), total)));
    lists[0]?.sheet.activate();
    bindings = queueStore(context, stored, plans.flatMap((plan) => plan.bindings));
    await context.sync();
    const { rewrites, refusal } = stood();
    toTakeBack = rewrites;
    const inTheWay = moved() ?? refusal;
    if (inTheWay) return { ok: false, message: inTheWay, notes: [] };
    const left = readBack.map((ranges) => ranges.map(({ formulas }) => formulas as unknown[][]));
    const undo = once((step: UndoStep) =>
      runExcel(async (again): Promise<Outcome> => {
        if (!step.hasBegun && !(await isAsLeft(again, lists, left))) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
        step.begin();
        await takeBack(again, lists, bindings, null);
        return { ok: true, value: undefined, message: { key: 'enrichUndone', params: { sheets: place } }, notes: [] };
      }),
    );
    if (task.signal.aborted && (await undo()).ok) goOn(task);
    return { ...success(lists, plans, readBack.flatMap((ranges) => ranges.flatMap(({ values }) => (values as unknown[][]).flat()))), undo };
  };
  return orTakeBack(context, { place, write: carryOut, takeBack: (reason) => takeBack(context, toTakeBack, bindings, reason), left: { key: 'failedUnrestored', params: { place } } });
};
