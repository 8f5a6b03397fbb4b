import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { CUTOFFS_MARK, freeSheetName, nextName, REPORT_MARK } from '../domain/sheets/ourNames';
import { queueRead, queueStore, type BindingsBefore } from './bindings';
import { checkReports, type CheckedReports } from './checkReports';
import { leftover, success, type EnrichedReport } from './enrichOutcome';
import type { Outcome } from './outcome';
import { readOwnSheets, type OwnSheet } from './ownSheets';
import { runExcel } from './runExcel';
import { goOn, quietTask, type Task } from './task';
import { undoEnrichment, type UndoPoint, type UpdatedSheet } from './undoEnrichment';
import { undoWritten, type WrittenReport } from './undoWritten';
import { queueCutoffs, queueLooks, queueWidths, writeCells } from './writeEnrichment';

export type { EnrichedReport };

/** A plan with the names that are free in this workbook. */
interface Destination {
  readonly plan: EnrichmentPlan;
  readonly point: UndoPoint;
  /** Marks a sheet of ours; where cut-offs follow the settings, their cell. */
  readonly reportName?: string;
  readonly cutoffsName?: string;
  /** The sheet of an earlier run that is brought up to date. */
  readonly own?: OwnSheet;
}

/** What an update changes, so that it can be taken back; the name of the cut-offs goes where they move or no longer follow the settings. */
const updatedOf = ({ update, contents, cutoffsName }: OwnSheet): UpdatedSheet => {
  const { plan, cutoffsBefore: area, added } = update;
  const isMoved = area && plan.cutoffs && (plan.cutoffs.row !== area.row || !plan.followsSettings);
  return {
    added,
    widths: plan.headings.map((heading) => ({ area: heading })),
    before: plan.writes.map((write) => ({ area: write.area, contents: write.cells.map((line, row) => line.map((cell, column) => (cell === null ? null : (contents[write.area.row + row]?.[write.area.column + column] ?? '')))) })),
    ...(area ? { cutoffs: { area, ...(isMoved && cutoffsName ? { name: cutoffsName } : {}) } } : {}),
  };
};

const updateDestination = (own: OwnSheet, takeName: (base: string) => string): Destination => {
  const { update: { plan }, sheetName, ruleIds } = own;
  const update = updatedOf(own);
  const isNamed = own.cutoffsName !== undefined && update.cutoffs?.name === undefined;
  const cutoffsName = plan.cutoffs && plan.followsSettings && !isNamed ? (update.cutoffs?.name ?? takeName(CUTOFFS_MARK)) : undefined;
  return { plan, own, ...(cutoffsName ? { cutoffsName } : {}), point: { sheetName, isNew: false, numberFormat: [], columnWidths: [], ruleIds, commentIds: [], hasNotes: false, names: cutoffsName ? [cutoffsName] : [], update } };
};

const destinationsOf = (plans: readonly EnrichmentPlan[], { sheetNames, names, sheets }: CheckedReports, owns: readonly (OwnSheet | null)[]): readonly Destination[] => {
  const [takenSheets, takenNames] = [[...sheetNames], names.map(({ name }) => name)];
  const takeName = (base: string): string => {
    const name = nextName(base, takenNames);
    takenNames.push(name);
    return name;
  };
  return plans.map((plan, at): Destination => {
    const own = owns[at];
    if (own) return updateDestination(own, takeName);
    const isNew = plan.newSheetName !== undefined;
    const sheetName = plan.newSheetName === undefined ? plan.sheetName : freeSheetName(plan.newSheetName, takenSheets);
    takenSheets.push(sheetName);
    const reportName = isNew ? takeName(REPORT_MARK) : undefined;
    const cutoffsName = plan.cutoffs && plan.followsSettings ? takeName(CUTOFFS_MARK) : undefined;
    const { numberFormat = [], columnWidths = [], ruleIds = [], commentIds = [] } = sheets[at] ?? {};
    const added = [reportName, cutoffsName].filter((name) => name !== undefined);
    return { plan, reportName, cutoffsName, point: { sheetName, isNew, target: plan.target, numberFormat, columnWidths, ruleIds, commentIds, hasNotes: plan.notes.length > 0, names: added } };
  });
};

/** Queues one plan; sends what is too large for one request. */
const write = async (context: Excel.RequestContext, { plan, point, reportName, cutoffsName }: Destination, task: Task, written: (rows: number) => void): Promise<Excel.Worksheet> => {
  const { worksheets, names } = context.workbook;
  const sheet = point.isNew ? worksheets.add(point.sheetName) : worksheets.getItem(point.sheetName);
  const before = point.update?.cutoffs?.area;
  if (before) sheet.getCell(before.row, before.column).format.font.color = '#000000';
  queueLooks(sheet, plan);
  await writeCells(context, sheet, plan, task, written);
  const dropped = point.update?.cutoffs?.name;
  if (dropped) names.getItem(dropped).delete();
  if (reportName) names.add(reportName, sheet.getCell(0, 0));
  if (cutoffsName && plan.cutoffs) names.add(cutoffsName, sheet.getCell(plan.cutoffs.row, plan.cutoffs.column));
  return sheet;
};

const readBackOf = (sheet: Excel.Worksheet, plan: EnrichmentPlan): readonly Excel.Range[] => {
  const ranges = plan.writes.map(({ area: { row, column, rowCount, columnCount } }) => sheet.getRangeByIndexes(row, column, rowCount, columnCount));
  ranges.forEach((range) => range.load('values,formulas'));
  return ranges;
};

/**
 * Carries out plans of `previewEnrichment`: all of them or nothing. Three round trips whatever their number, one more for every 4 MB.
 * Only empty cells are written; a report that changed since the preview is refused. What the user decided is remembered in the workbook.
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
    const owns = await readOwnSheets(context, plans, state.names, state.sheetNames);
    const locked = owns.find((own) => own?.isProtected);
    if (locked) return { ok: false, message: { key: 'sheetProtected', params: { sheet: locked.sheetName } }, notes: [] };
    const destinations = destinationsOf(plans, state, owns);
    const points = destinations.map(({ point }) => point);
    const readBack: (readonly Excel.Range[])[] = [];
    let bindings: BindingsBefore = { before: null, after: null };
    try {
      const sheets: Excel.Worksheet[] = [];
      let rows = 0;
      // Queued one after the other; sent in between only where a request would be too large.
      for (const destination of destinations) sheets.push(await write(context, destination, task, (count) => task.report((rows += count), total)));
      const stored = queueRead(state.found);
      const widths = destinations.flatMap(({ point }, at) => (point.update?.widths ?? []).map((column) => ({ column, format: sheets[at]!.getCell(column.area.row, column.area.column).format })));
      widths.forEach(({ format }) => format.load('columnWidth'));
      await context.sync();
      widths.forEach(({ column, format }) => { column.points = format.columnWidth; });
      goOn(task);
      destinations.forEach(({ plan, point, own }, at) => {
        queueWidths(sheets[at]!, plan, own?.update);
        queueCutoffs(sheets[at]!, plan);
        readBack.push(readBackOf(sheets[at]!, plan));
        if ((point.isNew || own) && at === 0) sheets[at]!.activate();
      });
      bindings = queueStore(context, stored, plans.flatMap((plan) => plan.bindings));
      await context.sync();
    } catch (error) {
      if (await undoEnrichment(context, points)) throw error;
      return { ok: false, message: leftover(points), notes: [] };
    }
    const written = destinations.map(({ plan, point }, at): WrittenReport => ({ plan, point, formulas: readBack[at]!.map(({ formulas }) => formulas) }));
    const undo = (): Promise<Outcome> => undoWritten(written, bindings);
    if (task.signal.aborted && (await undo()).ok) goOn(task);
    const values = readBack.map((ranges) => ranges.map((range) => range.values as unknown[][]));
    return { ...success(destinations, values), undo };
  });
