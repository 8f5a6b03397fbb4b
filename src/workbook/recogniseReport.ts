import { buildReport } from '../domain/reports/buildReport';
import type { LeftOut, RecognisedReport } from '../domain/reports/report';
import { queueFind, queueRead, storedBindings } from './bindings';
import { findReportArea, type ReportScope } from './findReportArea';
import { hiddenRows, queueHidden } from './hiddenRows';
import type { Message, Outcome, OutcomeKey } from './outcome';
import { readReportCells } from './readReportCells';
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

const messageOf = ({ rows }: RecognisedReport): Message => {
  const of = (kind: string): number => rows.filter(({ result }) => result.kind === kind).length;
  return { key: 'reportRecognised', params: { rows: rows.length, bound: of('bound'), ask: of('ask'), none: of('none') } };
};

/**
 * Reads a report and says of every row which indicator it is. The sheet is read once, and nothing in the workbook is changed.
 *
 * @param scope the selection (its used part), or all of the active sheet
 * @param task told the rows read so far; stops between two reads
 * @returns refused with what to do instead: nothing or one cell selected, several areas, too large, not in Chinese, no table
 */
export const recogniseReport = (scope: ReportScope, task: Task = quietTask): Promise<Outcome<RecognisedReport>> =>
  runExcel(async (context): Promise<Outcome<RecognisedReport>> => {
    const found = queueFind(context);
    const area = await findReportArea(context, scope);
    if ('refusal' in area) return { ok: false, message: area.refusal, notes: [] };
    const stored = queueRead(found);
    const allRows = queueHidden(area);
    const cells = await readReportCells(context, area, task);
    const hidden = await hiddenRows(context, area, allRows);
    const { bindings, problem } = storedBindings(stored);

    const { sheetName, row, column, cutCells } = area;
    const built = buildReport({ sheetName, row, column, ...cells, hiddenRows: hidden, bindings, cutCells });
    if (built.status !== 'recognised') return { ok: false, message: { key: nothingFound[built.status] }, notes: [] };
    const { report } = built;
    const notes: Message[] = report.leftOut.map(({ reason, count }) => ({ key: noteOf[reason], params: { count } }));
    if (problem) notes.push({ key: problem === 'newer' ? 'bindingsNewer' : 'bindingsDamaged' });
    return { ok: true, value: report, message: messageOf(report), notes, place: { sheetName, address: report.area } };
  });
