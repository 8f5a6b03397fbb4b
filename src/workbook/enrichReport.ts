import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { queueFind, queueRead, queueRestore } from './bindings';
import { checkReports } from './checkReports';
import { putBack } from './enrichObstacles';
import { leftover, placesOf, type EnrichedReport } from './enrichOutcome';
import { destinationsAmong, listsAmong, targetsOf, targetsRefusal, type Target } from './enrichTargets';
import { orTakeBack } from './orTakeBack';
import type { Outcome } from './outcome';
import { readOwnSheets } from './ownSheets';
import { runExcel } from './runExcel';
import { takeBackLists } from './takeBackList';
import { goOn, quietTask, type Task } from './task';
import { takeBackBeside, takeBackOwnSheet } from './undoEnrichment';
import { countRows, writeTargets, type Kept } from './writeTargets';

export type { EnrichedReport };

/** Takes back whatever of the plans stands in the workbook, and what was remembered with them. */
const takeBack = async (context: Excel.RequestContext, targets: readonly Target[], { overwritten, lists, bindings, isWritten }: Kept, reason: unknown): Promise<void> => {
  const found = queueFind(context);
  await context.sync();
  const stored = queueRead(found);
  // One report after the other: this happens only after a failure.
  for (const list of lists) await takeBackLists(context, [list], isWritten, reason);
  for (const { point, checked } of destinationsAmong(targets)) await (point.draft === undefined ? takeBackBeside(context, [{ point, checked }]) : takeBackOwnSheet(context, point));
  for (const [point, contents] of overwritten) await putBack(context, point, contents);
  queueRestore(context, stored, bindings);
  await context.sync();
};

/**
 * Carries out plans of `previewEnrichment`: all of them or nothing. At most three round trips whatever their number, one more for every 5 MB, and one for a
 * list that the user has widened beyond forty columns. Only empty cells are written, but for lists of ours of the same reports, which are brought up to date,
 * each for itself; a report that changed since the preview is refused. What the user decided is remembered in the workbook.
 *
 * @param plans one a sheet, each without `problem`
 * @param task told the rows written; one that is stopped leaves everything as it was
 * @returns refused, with nothing changed: columns not empty, a protected sheet or workbook, a changed report, cells of a list typed over meanwhile, a failure of Excel half-way
 */
export const enrichReport = (plans: readonly EnrichmentPlan[], task: Task = quietTask): Promise<Outcome<readonly EnrichedReport[]>> =>
  runExcel(async (context): Promise<Outcome<readonly EnrichedReport[]>> => {
    const wrong = plans.find(({ problem, writes, notes }) => problem !== undefined || writes.length + notes.length === 0);
    if (wrong || plans.length === 0) throw new RangeError(`a plan that writes nothing cannot be carried out: ${wrong?.problem}`);
    task.report(0, countRows(plans));
    const state = await checkReports(context, plans);
    if ('refusal' in state) return { ok: false, message: state.refusal, notes: [] };
    goOn(task);
    const stored = queueRead(state.found);
    const owns = await readOwnSheets(context, plans, state);
    goOn(task);
    const targets = targetsOf(plans, owns, state);
    const refusal = targetsRefusal(targets, state);
    if (refusal) return { ok: false, message: refusal, notes: [] };
    // Sends nothing unless a list is so wide that not all widths are read yet.
    await context.sync();
    const [points, lists] = [destinationsAmong(targets).map(({ point }) => point), listsAmong(targets)];
    const kept: Kept = { overwritten: new Map(), lists, bindings: { before: null, after: null }, isWritten: false };
    return orTakeBack(context, {
      place: placesOf(points, lists),
      write: () => writeTargets(context, targets, task, stored, kept),
      takeBack: (reason) => takeBack(context, targets, kept, reason),
      left: leftover(points, lists),
    });
  });
