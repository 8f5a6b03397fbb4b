import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { queueFind, queueRead, queueRestore, type BindingsBefore } from './bindings';
import type { Outcome } from './outcome';
import { runExcel } from './runExcel';
import { undoEnrichment, type UndoPoint } from './undoEnrichment';

/** One report as it was left: where, and what the added cells held right after. */
export interface WrittenReport {
  readonly plan: EnrichmentPlan;
  readonly point: UndoPoint;
  /** One block for each of the plan's writes. */
  readonly formulas: readonly (readonly (readonly unknown[])[])[];
}

const same = (some: unknown, other: unknown): boolean => JSON.stringify(some) === JSON.stringify(other);

/** Queues reading what was added again; after the sync the answer is whether it still is as it was left. */
const queueCompare = (context: Excel.RequestContext, { plan, point, formulas }: WrittenReport): (() => boolean) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(point.sheetName);
  sheet.load('name');
  const ranges = plan.writes.map(({ area: { row, column, rowCount, columnCount } }) => sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  ranges.forEach((range) => range.load('formulas'));
  const used = point.isNew ? sheet.getUsedRangeOrNullObject(true) : null;
  used?.load('rowCount,columnCount');
  // eslint-disable-next-line office-addins/call-sync-before-read -- a way to the comments, nothing is read yet
  const comments = point.hasNotes ? sheet.comments : null;
  comments?.load('items/id,items/content');
  const rows = Math.max(0, ...plan.writes.map(({ area }) => area.row + area.rowCount));
  const columns = Math.max(0, ...plan.writes.map(({ area }) => area.column + area.columnCount));
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- called after the caller's sync
    if (sheet.isNullObject) return false;
    const ours = comments?.items.filter(({ id }) => !point.commentIds.includes(id)).map(({ content }) => content).sort();
    const isAlone = used === null || (!used.isNullObject && used.rowCount <= rows && used.columnCount <= columns);
    // Of a list that was there before, what others hold between our cells is theirs.
    const isAsLeft = (now: readonly (readonly unknown[])[], at: number): boolean =>
      point.update ? plan.writes[at]!.cells.every((line, r) => line.every((cell, c) => cell === null || now[r]?.[c] === formulas[at]?.[r]?.[c])) : same(now, formulas[at]);
    return isAlone && ranges.every((range, at) => isAsLeft(range.formulas, at)) && (ours === undefined || same(ours, plan.notes.map(({ text }) => text).sort()));
  };
};

/** Takes an enrichment back that has ended well: only while everything that was added is as it was left. */
export const undoWritten = (written: readonly WrittenReport[], bindings: BindingsBefore): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const compares = written.map((each) => queueCompare(context, each));
    const found = queueFind(context);
    await context.sync();
    if (!compares.every((compare) => compare())) return { ok: false, message: { key: 'enrichChanged' }, notes: [] };
    const stored = queueRead(found);
    if (!(await undoEnrichment(context, written.map(({ point }) => point)))) return { ok: false, message: { key: 'undoFailed' }, notes: [] };
    queueRestore(context, stored, bindings);
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'enrichUndone', params: { sheets: written.map(({ plan }) => plan.sheetName).join('、') } }, notes: [] };
  });
