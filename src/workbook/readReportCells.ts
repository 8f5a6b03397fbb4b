import type { CellValue, Merge } from '../domain/labels/table/grid';
import { parseAddress } from '../domain/sheets/address';
import type { ReportArea } from './findReportAreas';
import { supports } from './host';
import { goOn, type Task } from './task';

/** Values with their number formats stay below 5 MB, which is what Excel on the web answers with. */
const CELLS_PER_READ = 100_000;

export interface ReportCells {
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly merges: readonly Merge[];
}

const mergesWithin = (merged: Excel.RangeAreas | null, { row, column }: ReportArea): readonly Merge[] =>
  merged === null || merged.isNullObject
    ? []
    : merged.areas.items.flatMap(({ address }) => {
        const area = parseAddress(address);
        return area ? [{ row: area.row - row, column: area.column - column, rows: area.rowCount, columns: area.columnCount }] : [];
      });

const queueMerges = ({ range }: ReportArea): Excel.RangeAreas | null => {
  if (!supports('ExcelApi', '1.13')) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/address');
  return merged;
};

/** Consecutive rows of one area. */
interface Run {
  readonly area: number;
  readonly row: number;
  readonly rowCount: number;
  readonly cells: number;
}

const runsOf = ({ rowCount, columnCount }: ReportArea, area: number): readonly Run[] => {
  const step = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));
  return Array.from({ length: Math.ceil(rowCount / step) }, (_, at) => {
    const rows = Math.min(step, rowCount - at * step);
    return { area, row: at * step, rowCount: rows, cells: rows * columnCount };
  });
};

/** As many runs in a request as fit. */
const requestsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const requests: Run[][] = [];
  let size = Infinity;
  for (const run of runs) {
    if (size + run.cells > CELLS_PER_READ) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(run);
    size += run.cells;
  }
  return requests;
};

/**
 * Reads areas once, small ones together and large ones in runs of rows; everything else that is queued goes with the first request.
 *
 * @param task told the rows read so far
 */
export const readReportCells = async (context: Excel.RequestContext, areas: readonly ReportArea[], task: Task): Promise<readonly ReportCells[]> => {
  const merges = areas.map(queueMerges);
  const cells = areas.map((): Pick<ReportCells, 'values' | 'formats'> => ({ values: [], formats: [] }));
  const requests = requestsOf(areas.flatMap(runsOf));
  for (const request of requests) {
    const ranges = request.map(({ area, row, rowCount }) => {
      const { range, row: top, column, columnCount } = areas[area]!;
      return range.worksheet.getRangeByIndexes(top + row, column, rowCount, columnCount);
    });
    ranges.forEach((range) => range.load('values,numberFormat'));
    // One request per 5 MB of cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    goOn(task);
    request.forEach(({ area }, at) => {
      for (const line of ranges[at]!.values as CellValue[][]) cells[area]!.values.push(line);
      for (const line of ranges[at]!.numberFormat as string[][]) cells[area]!.formats.push(line);
    });
  }
  return areas.map((area, at) => ({ ...cells[at]!, merges: mergesWithin(merges[at] ?? null, area) }));
};
