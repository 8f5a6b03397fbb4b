import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import type { Contents } from '../domain/sheets/existingSheet';
import { queueStandsStill } from './anchor';
import { queueFind, queueRead, queueRestore, queueStore, type BindingsBefore } from './bindings';
import { checkReports } from './checkReports';
import { destinationsOf, type Destination } from './enrichDestinations';
import { putBack, queueStill } from './enrichObstacles';
import { leftover, placesOf, success, type EnrichedReport } from './enrichOutcome';
import { orTakeBack } from './orTakeBack';
import type { Outcome } from './outcome';
import { readOwnSheets } from './ownSheets';
import { runExcel } from './runExcel';
import { goOn, quietTask, type Task } from './task';
import { takeBackBeside, takeBackOwnSheet, type UndoPoint } from './undoEnrichment';
import { updateOwnSheets } from './updateOwnSheets';
import { undoWritten, type WrittenReport } from './undoWritten';
import { queueCutoffs, queueLooks, queueWidths, writeCells } from './writeEnrichment';

export type { EnrichedReport };

/** Queues one plan; sends what is too large for one request. A new sheet gets its name last. */
const write = async (context: Excel.RequestContext, { plan, point, checked, reportName, cutoffsName }: Destination, task: Task, written: (rows: number) => void): Promise<Excel.Worksheet> => {
  const { worksheets, names } = context.workbook;
  const sheet = point.draft === undefined ? worksheets.getItem(point.sheetId) : worksheets.add(point.draft);
  queueLooks(sheet, plan);
  await writeCells(context, sheet, plan, task, written, () => (point.draft === undefined ? queueStandsStill(checked.anchor) : undefined));
  queueWidths(sheet, plan);
  queueCutoffs(sheet, plan);
  if (reportName) names.add(reportName, sheet.getCell(0, 0));
  if (cutoffsName && plan.cutoffs) names.add(cutoffsName, sheet.getCell(plan.cutoffs.row, plan.cutoffs.column));
  if (point.draft !== undefined) sheet.name = point.sheetName;
  sheet.load('id');
  return sheet;
};

const readBackOf = (sheet: Excel.Worksheet, plan: EnrichmentPlan): readonly Excel.Range[] => {
  const ranges = plan.writes.map(({ area: { row, column, rowCount, columnCount } }) => sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  ranges.forEach((range) => range.load('values,formulas'));
  return ranges;
};

/** Takes back whatever of the plans stands in the workbook, and what was remembered with them. */
const takeBack = async (context: Excel.RequestContext, destinations: readonly Destination[], overwritten: ReadonlyMap<UndoPoint, Contents>, bindings: BindingsBefore, reason: unknown): Promise<void> => {
  const found = queueFind(context);
  await context.sync();
  const stored = queueRead(found);
  for (const { point, checked } of destinations) {
    // One report after the other: this happens only after a failure.
    await (point.draft === undefined ? takeBackBeside(context, point, checked, reason) : takeBackOwnSheet(context, point));
  }
  for (const [point, contents] of overwritten) await putBack(context, point, contents);
  queueRestore(context, stored, bindings);
  await context.sync();
};

/**
 * Carries out plans of `previewEnrichment`: all of them or nothing. At most three round trips whatever their number, one more for every 4 MB.
 * Only empty cells are written, but for a list of ours of the same report, which is brought up to date; a report that changed since the preview is refused. What the user decided is remembered in the workbook.
 *
 * @param plans one a sheet, each without `problem`
 * @param task told the rows written; one that is stopped leaves everything as it was
 * @returns refused, with nothing changed: columns not empty, a protected sheet or workbook, a changed report, a failure of Excel half-way
 */
export const enrichReport = (plans: readonly EnrichmentPlan[], task: Task = quietTask): Promise<Outcome<readonly EnrichedReport[]>> =>
  runExcel(async (context): Promise<Outcome<readonly EnrichedReport[]>> => {
    const wrong = plans.find(({ problem, writes, notes }) => problem !== undefined || writes.length + notes.length === 0);
    if (wrong || plans.length === 0) throw new RangeError(`a plan that writes nothing cannot be carried out: ${wrong?.problem}`);
    const total = plans.reduce((sum, { writes, notes }) => sum + notes.length + writes.reduce((rows, { cells }) => rows + cells.length, 0), 0);
    task.report(0, total);
    const state = await checkReports(context, plans);
    if ('refusal' in state) return { ok: false, message: state.refusal, notes: [] };
    goOn(task);
    const owns = await readOwnSheets(context, plans, state);
    if (owns) return updateOwnSheets(context, owns, plans, state, task);
    const stored = queueRead(state.found);
    await context.sync();
    goOn(task);
    const destinations = destinationsOf(plans, state);
    const points = destinations.map(({ point }) => point);
    const overwritten = new Map<UndoPoint, Contents>();
    let bindings: BindingsBefore = { before: null, after: null };
    const carryOut = async (): Promise<Outcome<readonly EnrichedReport[]>> => {
      const obstacle = queueStill(context, destinations, overwritten);
      const sheets: Excel.Worksheet[] = [];
      let rows = 0;
      // Queued one after the other; sent in between only where a request would be too large.
      for (const destination of destinations) sheets.push(await write(context, destination, task, (count) => task.report((rows += count), total)));
      if (points[0]?.draft !== undefined) sheets[0]?.activate();
      const readBack = destinations.map(({ plan }, at) => readBackOf(sheets[at]!, plan));
      bindings = queueStore(context, stored, plans.flatMap((plan) => plan.bindings));
      await context.sync();
      const inTheWay = obstacle();
      if (inTheWay) return { ok: false, message: inTheWay, notes: [] };
      const written = points.map((point, at): WrittenReport => ({ point, sheetId: sheets[at]!.id, formulas: readBack[at]!.map(({ formulas }) => formulas) }));
      const undo = undoWritten(written, bindings);
      if (task.signal.aborted && (await undo()).ok) goOn(task);
      const values = readBack.map((ranges) => ranges.map((range) => range.values as unknown[][]));
      return { ...success(destinations, values), undo };
    };
    return orTakeBack(context, { place: placesOf(points), write: carryOut, takeBack: (reason) => takeBack(context, destinations, overwritten, bindings, reason), left: leftover(points) });
  });
