import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import type { Contents } from '../domain/sheets/existingSheet';
import { queueStandsStill } from './anchor';
import { queueStore, type BindingsBefore, type StoredBindings } from './bindings';
import type { Destination } from './enrichDestinations';
import { queueReportsInPlace, queueStill } from './enrichObstacles';
import { success, type Done, type EnrichedReport } from './enrichOutcome';
import { destinationsAmong, isList, type Target } from './enrichTargets';
import type { Message, Outcome } from './outcome';
import { cellsOf, isShown, type UpdatedList } from './takeBackList';
import { queueReadBack } from './readBackWrites';
import { goOn, type Task } from './task';
import { queueStood } from './typedOver';
import type { UndoPoint } from './undoEnrichment';
import { undoWritten } from './undoWritten';
import { queueCutoffs, queueLooks, queueWidths, writeCells } from './writeEnrichment';
import { writeList } from './writeList';

/** What taking back needs besides the targets, filled while they are written. */
export interface Kept {
  /** What users have typed where columns went. */
  readonly overwritten: Map<UndoPoint, Contents>;
  /** Lists of ours, over the contents that stood there just before. */
  lists: readonly UpdatedList[];
  bindings: BindingsBefore;
  /** Excel has answered a request that wrote something. */
  isWritten: boolean;
}

/** How many rows and comments of reports plans write, for the progress: each block begins with its headings. */
export const countRows = (plans: readonly EnrichmentPlan[]): number =>
  plans.reduce((sum, { writes, notes, cutoffs }) => sum + notes.length + writes.reduce((rows, { area, cells }) => rows + (area === cutoffs ? 0 : cells.length - 1), 0), 0);

const planOf = (target: Target): EnrichmentPlan => (isList(target) ? target.list.update.plan : target.plan);

/** Queues one plan and reading it back; sends what is too large for one request. A new sheet gets its name last. */
const write = async (context: Excel.RequestContext, { plan, point, checked, reportName, cutoffsName }: Destination, task: Task, written: (rows: number) => void, sent: () => void): Promise<Excel.Worksheet> => {
  const { worksheets, names } = context.workbook;
  const sheet = point.draft === undefined ? worksheets.getItem(point.sheetId) : worksheets.add(point.draft);
  const stop = (): void => {
    sent();
    if (point.draft === undefined) queueStandsStill(checked.anchor);
  };
  await queueLooks(context, sheet, plan, stop);
  await writeCells(context, sheet, plan, task, written, stop);
  queueWidths(sheet, plan);
  queueCutoffs(sheet, plan);
  if (reportName) names.add(reportName, sheet.getCell(0, 0));
  if (cutoffsName && plan.cutoffs) names.add(cutoffsName, sheet.getCell(plan.cutoffs.row, plan.cutoffs.column));
  if (point.draft !== undefined) sheet.name = point.sheetName;
  sheet.load('id');
  return sheet;
};

/** Writes everything in one request, more only where it would be too large, and reads it back. */
export const writeTargets = async (context: Excel.RequestContext, targets: readonly Target[], task: Task, stored: StoredBindings, kept: Kept): Promise<Outcome<readonly EnrichedReport[]>> => {
  const plans = targets.map(planOf);
  const total = countRows(plans);
  let queued = 0;
  const written = (count: number): void => { queued += count; };
  const sent = (): void => {
    kept.isWritten = true;
    task.report(queued, total);
  };
  const obstacle = queueStill(context, destinationsAmong(targets), kept.overwritten);
  const moved = queueReportsInPlace(context, targets.filter(isList));
  const stood = queueStood(kept.lists.map((list) => ({ ...list, cells: cellsOf(list) })));
  const sheets: Excel.Worksheet[] = [];
  // One report after the other, all of them queued.
  for (const target of targets) sheets.push(await (isList(target) ? writeList(context, target.list, task, written, sent) : write(context, target, task, written, sent)));
  const [first] = targets;
  // Excel refuses to bring a hidden list into view.
  if (first && (isList(first) ? isShown(first.list) : first.point.draft !== undefined)) sheets[0]!.activate();
  const readBack = queueReadBack(context, plans.map((plan, at) => ({ sheet: sheets[at]!, plan })));
  const storing = queueStore(context, stored, plans.flatMap((plan) => plan.bindings));
  kept.bindings = storing.change;
  await context.sync();
  kept.isWritten = true;
  task.report(total, total);
  const changed = storing.changedMeanwhile();
  if (changed) kept.bindings = changed;
  const { rewrites, refusal } = stood();
  kept.lists = rewrites;
  const inTheWay: Message | null = obstacle() ?? moved() ?? refusal ?? (changed && { key: 'enrichBindingsChanged' });
  if (inTheWay) return { ok: false, message: inTheWay, notes: [] };

  const shown = await readBack();
  const done = targets.map((target, at): Done => {
    const { values, formulas } = shown[at]!;
    return { plan: plans[at]!, values, formulas, ...(isList(target) ? { list: target.list } : { point: target.point, sheetId: sheets[at]!.id }) };
  });
  const undo = undoWritten({ reports: done.flatMap((each) => ('point' in each ? [each] : [])), lists: done.flatMap((each) => ('list' in each ? [each] : [])), bindings: kept.bindings });
  if (task.signal.aborted && (await undo()).ok) goOn(task);
  return { ...success(done), undo };
};
