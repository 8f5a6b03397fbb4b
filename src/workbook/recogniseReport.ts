import { buildReportInSteps, type BuiltReport } from '../domain/reports/buildReport';
import type { LeftOut, RecognisedReport } from '../domain/reports/report';
import { queueFind, queueRead, storedBindings } from './bindings';
import { findReportAreas, type ReportArea, type ReportScope } from './findReportAreas';
import { hiddenRows, queueHidden } from './hiddenRows';
import { inSlices } from './inSlices';
import type { Message, Outcome, OutcomeKey } from './outcome';
import { readReportCells } from './readReportCells';
import { areKnown, askSurroundings, commentedCells, isSortable, overlapsPivot, queueSurroundings } from './readSurroundings';
import { runExcel } from './runExcel';
import { quietTask, type Task } from './task';

export type { ReportScope };

const noteOf: Readonly<Record<LeftOut['reason'], OutcomeKey>> = {
  hidden: 'reportHiddenRows',
  errors: 'reportErrors',
  cut: 'reportCut',
  'long-text': 'reportLongText',
};

const nothingFound = { empty: 'reportEmpty', 'no-chinese': 'reportNotChinese', 'no-table': 'reportNoTable' } as const;

const messageOf = (reports: readonly RecognisedReport[]): Message => {
  const rows = reports.flatMap((report) => report.rows);
  const of = (kind: string): number => rows.filter(({ result }) => result.kind === kind).length;
  const params = { rows: rows.length, bound: of('bound'), ask: of('ask'), none: of('none') };
  return reports.length === 1 ? { key: 'reportRecognised', params } : { key: 'reportsRecognised', params: { sheets: reports.length, ...params } };
};

const leftOutNotes = (reports: readonly RecognisedReport[]): readonly Message[] =>
  (['hidden', 'errors', 'cut', 'long-text'] as const).flatMap((reason) => {
    const count = reports.flatMap(({ leftOut }) => leftOut.filter((each) => each.reason === reason)).reduce((sum, each) => sum + each.count, 0);
    return count > 0 ? [{ key: noteOf[reason], params: { count } }] : [];
  });

/** Sheets on which nothing is a report, and sheets with pivot tables. */
const sheetNotes = (built: readonly BuiltReport[], areas: readonly ReportArea[], reports: readonly RecognisedReport[]): readonly Message[] => {
  const without = areas.filter((_, at) => built[at]?.status !== 'recognised').map(({ sheetName }) => sheetName);
  const pivots = reports.filter(({ hasPivot }) => hasPivot).map(({ sheetName }) => sheetName);
  return [
    ...(without.length > 0 ? [{ key: 'reportSheetsWithout', params: { count: without.length, sheets: without } } as const] : []),
    ...(pivots.length > 0 ? [{ key: 'reportPivot', params: { sheets: pivots } } as const] : []),
  ];
};

/**
 * Reads reports and says of every row which indicator it is. Every sheet is read once, and nothing in the workbook is changed.
 *
 * @param scope the selection (its used part), all of the active sheet, or all visible sheets
 * @param task told the rows done so far; stops between two reads and between two slices of the work
 * @returns one report a sheet; refused with what to do instead: nothing or one cell selected, several areas, too large, a picture, not in
 *   Chinese, no table
 */
export const recogniseReport = (scope: ReportScope, task: Task = quietTask): Promise<Outcome<readonly RecognisedReport[]>> =>
  runExcel(async (context): Promise<Outcome<readonly RecognisedReport[]>> => {
    const found = queueFind(context);
    const areasFound = await findReportAreas(context, scope);
    if ('refusal' in areasFound) return { ok: false, message: areasFound.refusal, notes: [] };
    const { areas } = areasFound;
    const total = areas.reduce((sum, { rowCount }) => sum + rowCount, 0);
    task.report(0, total);
    const stored = queueRead(found);
    const asked = areas.map(askSurroundings);
    const allRows = areas.map(queueHidden);
    const cells = await readReportCells(context, areas, task);
    const places = asked.map(queueSurroundings);
    if (!places.every(areKnown)) await context.sync();
    const hidden = await hiddenRows(context, allRows);
    const { bindings, problem } = storedBindings(stored);

    const built: BuiltReport[] = [];
    let before = 0;
    for (const [at, area] of areas.entries()) {
      const { sheetName, row, column, cutCells } = area;
      const around = places[at]!;
      const commented = commentedCells(around.comments);
      const hasPivot = overlapsPivot(area, around);
      const steps = buildReportInSteps({ sheetName, row, column, ...cells[at]!, hiddenRows: hidden[at] ?? new Set(), bindings, cutCells, commented, hasPivot, isSortable: isSortable(area, around) });
      const start = before;
      built.push(await inSlices(steps, task, (done) => task.report(start + done, total)));
      before += area.rowCount;
    }
    const reports = built.flatMap((each) => (each.status === 'recognised' ? [each.report] : []));
    const [first] = reports;
    const failed = built.find(({ status }) => status !== 'recognised')?.status;
    if (!first) return { ok: false, message: { key: areas.length > 1 ? 'reportNoneInWorkbook' : nothingFound[failed as keyof typeof nothingFound] }, notes: areasFound.notes };
    const notes: Message[] = [...areasFound.notes, ...sheetNotes(built, areas, reports), ...leftOutNotes(reports)];
    if (problem) notes.push({ key: problem === 'newer' ? 'bindingsNewer' : 'bindingsDamaged' });
    return { ok: true, value: reports, message: messageOf(reports), notes, place: { sheetName: first.sheetName, address: first.area } };
  });
