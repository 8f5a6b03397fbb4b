import type { CellValue, Merge } from '../domain/labels/table/grid';
import { parseAddress } from '../domain/sheets/address';
import type { ReportArea } from './findReportAreas';
import { supports } from './host';
import { readInRuns } from './readInRuns';
import { quietTask, type Task } from './task';

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

/**
 * Reads areas once, small ones together and large ones in runs of rows; everything else that is queued goes with the first request.
 *
 * @param task stops between two requests
 */
export const readReportCells = async (context: Excel.RequestContext, areas: readonly ReportArea[], task: Task): Promise<readonly ReportCells[]> => {
  const merges = areas.map(queueMerges);
  const runs = areas.map(({ range, row, column, rowCount, columnCount }) => ({ sheet: range.worksheet, row, column, rowCount, columnCount }));
  const cells = await readInRuns(context, runs, ['values', 'numberFormat'], { ...quietTask, signal: task.signal });
  return areas.map((area, at) => ({ values: cells[at]!.values as CellValue[][], formats: cells[at]!.numberFormat as string[][], merges: mergesWithin(merges[at] ?? null, area) }));
};
