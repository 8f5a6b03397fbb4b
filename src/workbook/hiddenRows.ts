import type { ReportArea } from './findReportAreas';

const RUN = 50;

/** A run of rows whose `rowHidden` is loaded: null when some are hidden and some are not. */
export interface RowRun {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly rowCount: number;
  readonly range: Excel.Range;
}

const queueRun = (sheet: Excel.Worksheet, row: number, rowCount: number): RowRun => {
  const range = sheet.getRangeByIndexes(row, 0, rowCount, 1);
  range.load('rowHidden');
  return { sheet, row, rowCount, range };
};

const isMixed = ({ range }: RowRun): boolean => (range.rowHidden as boolean | null) === null;

const split = ({ sheet, row, rowCount }: RowRun, size: number): readonly RowRun[] =>
  Array.from({ length: Math.ceil(rowCount / size) }, (_, at) => queueRun(sheet, row + at * size, Math.min(size, rowCount - at * size)));

/** Queues the question whether any row is hidden; sync before `hiddenRows`. */
export const queueHidden = ({ range, row, rowCount }: ReportArea): RowRun => queueRun(range.worksheet, row, rowCount);

/**
 * Rows that are hidden or filtered away, by their position on the sheet, one set for each run asked for. No round trip where all rows
 * are alike, at most two otherwise, whatever the number of sheets.
 */
export const hiddenRows = async (context: Excel.RequestContext, wholes: readonly RowRun[]): Promise<readonly ReadonlySet<number>[]> => {
  let runs: readonly (readonly RowRun[])[] = wholes.map((whole) => [whole]);
  for (const size of [RUN, 1]) {
    if (!runs.some((list) => list.some(isMixed))) break;
    runs = runs.map((list) => list.flatMap((run) => (isMixed(run) ? split(run, size) : [run])));
    // Two rounds at the most, whatever the number of rows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return runs.map((list) => new Set(list.filter(({ range }) => range.rowHidden).flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at))));
};
