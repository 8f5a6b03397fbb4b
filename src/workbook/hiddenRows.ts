import type { ReportArea } from './findReportArea';

const RUN = 50;

/** A run of rows whose `rowHidden` is loaded: null when some are hidden and some are not. */
interface Run {
  readonly row: number;
  readonly rowCount: number;
  readonly range: Excel.Range;
}

const queueRun = (sheet: Excel.Worksheet, row: number, rowCount: number): Run => {
  const range = sheet.getRangeByIndexes(row, 0, rowCount, 1);
  range.load('rowHidden');
  return { row, rowCount, range };
};

const isMixed = ({ range }: Run): boolean => (range.rowHidden as boolean | null) === null;

const split = (sheet: Excel.Worksheet, { row, rowCount }: Run, size: number): readonly Run[] =>
  Array.from({ length: Math.ceil(rowCount / size) }, (_, at) => queueRun(sheet, row + at * size, Math.min(size, rowCount - at * size)));

/** Queues the question whether any row is hidden; sync before `hiddenRows`. */
export const queueHidden = ({ range, row, rowCount }: ReportArea): Run => queueRun(range.worksheet, row, rowCount);

/**
 * Rows that are hidden or filtered away, by their position on the sheet. No round trip where all rows are alike, at most two otherwise.
 */
export const hiddenRows = async (context: Excel.RequestContext, { range: { worksheet } }: ReportArea, whole: Run): Promise<ReadonlySet<number>> => {
  let runs: readonly Run[] = [whole];
  for (const size of [RUN, 1]) {
    if (!runs.some(isMixed)) break;
    runs = runs.flatMap((run) => (isMixed(run) ? split(worksheet, run, size) : [run]));
    // Two rounds at the most, whatever the number of rows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return new Set(runs.filter(({ range }) => range.rowHidden).flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at)));
};
