import { queueFind, queueRead, queueRestore, type BindingsBefore } from './bindings';
import { once, type Outcome, type UndoStep } from './outcome';
import { runExcel } from './runExcel';
import { deleteSheet } from './newSheet';
import { queueIsAsLeft, takeBackList, type LeftList } from './takeBackList';
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
const queueCompare = (sheet: Excel.Worksheet, { point, formulas }: WrittenReport): (() => boolean) => {
  const { plan, draft, commentIds } = point;
  const ranges = plan.writes.map(({ area: { row, column, rowCount, columnCount } }) => sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  ranges.forEach((range) => range.load('formulas'));
  const used = draft === undefined ? null : sheet.getUsedRangeOrNullObject(true);
  used?.load('rowCount,columnCount');

  const comments = plan.notes.length > 0 ? sheet.comments : null;
  comments?.load('items/id,items/content');
  const rows = Math.max(0, ...plan.writes.map(({ area }) => area.row + area.rowCount));
  const columns = Math.max(0, ...plan.writes.map(({ area }) => area.column + area.columnCount));
  return () => {
    const ours = comments?.items.filter(({ id }) => !commentIds.includes(id)).map(({ content }) => content).sort();
    const isAlone = used === null || (!used.isNullObject && used.rowCount <= rows && used.columnCount <= columns);
    return isAlone && ranges.every((range, at) => same(range.formulas, formulas[at])) && (ours === undefined || same(ours, plan.notes.map(({ text }) => text).sort()));
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
    const compares = [...reports.map((each, at) => queueCompare(sheets[at]!, each)), ...lists.map((each, at) => queueIsAsLeft(listed[at]!, each))];
    await context.sync();
    if (!compares.every((isSame) => isSame())) return refused;
  }
  const stored = queueRead(found);
  await context.sync();
  step.begin();
  // One report after the other: there are as many as a user has picked.
  for (const { list } of lists) await takeBackList(context, list, true, null);
  for (const [at, { point }] of reports.entries()) {
    const sheet = sheets[at]!;
    if (point.draft === undefined) await takeBackBeside(context, point, null);
    else if (!sheet.isNullObject) await deleteSheet(context, sheet, point.before.activeSheet);
  }
  queueRestore(context, stored, bindings);
  await context.sync();
  const places = [...lists.map(({ list }) => list.sheetName), ...reports.map(({ point }) => point.plan.sheetName)];
  return { ok: true, value: undefined, message: { key: 'enrichUndone', params: { sheets: places.join('、') } }, notes: [] };
};

/** Takes an enrichment back that has ended well: only while everything that was added is as it was left. */
export const undoWritten = (written: Written): (() => Promise<Outcome>) => once((step) => runExcel((context) => takeBack(context, written, step)));
