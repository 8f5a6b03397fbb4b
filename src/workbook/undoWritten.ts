import type { Contents } from '../domain/sheets/existingSheet';
import { queueFind, queueRead, queueRestore, type BindingsBefore } from './bindings';
import { once, type Outcome, type Undo, type UndoStep } from './outcome';
import { runExcel } from './runExcel';
import { deleteSheets } from './newSheet';
import { queueArea } from './queueArea';
import { queueIsAsLeft, takeBackLists, type LeftList } from './takeBackList';
import { goOn } from './task';
import { takeBackBeside, type UndoPoint } from './undoEnrichment';

/** One report as it was left: where, and what the added cells held right after. */
export interface WrittenReport {
  readonly point: UndoPoint;
  /** The sheet that the columns stand on. */
  readonly sheetId: string;
  /** One block for each of the plan's writes. */
  readonly formulas: readonly (readonly (readonly unknown[])[])[];
}

const same = (some: unknown, other: unknown): boolean => JSON.stringify(some) === JSON.stringify(other);

/** Queues reading what was added again; after the sync the answer is whether it still is as it was left. */
const queueCompare = (context: Excel.RequestContext, sheet: Excel.Worksheet, { point, formulas }: WrittenReport): (() => Promise<boolean>) => {
  const { plan, draft, commentIds } = point;
  const reads = plan.writes.map(({ area }) => queueArea(context, sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount), area));
  const used = draft === undefined ? null : sheet.getUsedRangeOrNullObject(true);
  used?.load('rowCount,columnCount');

  const comments = plan.notes.length > 0 ? sheet.comments : null;
  comments?.load('items/id,items/content');
  const rows = Math.max(0, ...plan.writes.map(({ area }) => area.row + area.rowCount));
  const columns = Math.max(0, ...plan.writes.map(({ area }) => area.column + area.columnCount));
  return async () => {
    const now: Contents[] = [];
    for (const read of reads) now.push(await read());
    const ours = comments?.items.filter(({ id }) => !commentIds.includes(id)).map(({ content }) => content).sort();
    const isAlone = used === null || (!used.isNullObject && used.rowCount <= rows && used.columnCount <= columns);
    return isAlone && now.every((contents, at) => same(contents, formulas[at])) && (ours === undefined || same(ours, plan.notes.map(({ text }) => text).sort()));
  };
};

/** What an enrichment has left behind: new columns, comments and sheets, lists that were brought up to date, and what is remembered. */
export interface Written {
  readonly reports: readonly WrittenReport[];
  readonly lists: readonly LeftList[];
  readonly bindings: BindingsBefore;
}

const takeBack = async (context: Excel.RequestContext, { reports, lists, bindings }: Written, step: UndoStep): Promise<Outcome> => {
  const find = (id: string): Excel.Worksheet => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    return sheet;
  };
  const sheets = reports.map(({ sheetId }) => find(sheetId));
  const listed = lists.map(({ list }) => find(list.sheet.id));
  const found = queueFind(context);
  await context.sync();
  const refused: Outcome = { ok: false, message: { key: 'enrichChanged' }, notes: [] };
  if (!step.hasBegun) {
    if ([...sheets, ...listed].some((sheet) => sheet.isNullObject)) return refused;
    const compares = [...reports.map((each, at) => queueCompare(context, sheets[at]!, each)), ...lists.map((each, at) => queueIsAsLeft(context, listed[at]!, each))];
    await context.sync();
    for (const [index, isSame] of compares.entries()) {
      if (!(await isSame())) return refused;
      goOn(step.task);
      step.task.report(index + 1, compares.length);
    }
  }
  const stored = queueRead(found);
  await context.sync();
  step.begin();
  await takeBackLists(context, lists.map(({ list }) => list), true, null);
  await takeBackBeside(context, reports.flatMap(({ point }) => (point.draft === undefined ? [{ point, checked: null }] : [])));
  await deleteSheets(context, sheets.filter((sheet, at) => reports[at]?.point.draft !== undefined && !sheet.isNullObject), reports[0]?.point.before.activeSheet ?? '');
  queueRestore(context, stored, bindings);
  await context.sync();
  const places = [...lists.map(({ list }) => list.sheetName), ...reports.map(({ point }) => point.plan.sheetName)];
  return { ok: true, value: undefined, message: { key: 'enrichUndone', params: { sheets: places } }, notes: [] };
};

/** Takes an enrichment back that has ended well: only while everything that was added is as it was left. */
export const undoWritten = (written: Written): Undo => once((step) => runExcel((context) => takeBack(context, written, step)));
