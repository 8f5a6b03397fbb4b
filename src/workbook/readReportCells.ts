import type { CellValue, Merge } from '../domain/labels/table/grid';
import { parseAddress } from '../domain/sheets/address';
import type { ReportArea } from './findReportArea';
import { supports } from './host';
import { goOn, type Task } from './task';

/** Values with their number formats stay below 5 MB, which is what Excel on the web answers with. */
const CELLS_PER_READ = 100_000;

export interface ReportCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

const mergesWithin = (merged: Excel.RangeAreas, { row, column }: ReportArea): readonly Merge[] =>
  merged.isNullObject
    ? []
    : merged.areas.items.flatMap(({ address }) => {
        const area = parseAddress(address);
        return area ? [{ row: area.row - row, column: area.column - column, rows: area.rowCount, columns: area.columnCount }] : [];
      });

/** Reads an area once, in runs of rows; everything else that is queued goes with the first run. */
export const readReportCells = async (context: Excel.RequestContext, area: ReportArea, task: Task): Promise<ReportCells> => {
  const { range, row, column, rowCount, columnCount } = area;
  const merged = supports('ExcelApi', '1.13') ? range.getMergedAreasOrNullObject() : null;
  merged?.load('areaCount');
  merged?.areas.load('items/address');
  const step = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let at = 0; at < rowCount; at += step) {
    const run = range.worksheet.getRangeByIndexes(row + at, column, Math.min(step, rowCount - at), columnCount);
    run.load('values,numberFormat');
    // One request per 5 MB of cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    goOn(task);
    if (step < rowCount) task.report(Math.min(at + step, rowCount), rowCount);
    for (const line of run.values as CellValue[][]) values.push(line);
    for (const line of run.numberFormat as string[][]) formats.push(line);
  }
  return { values, formats, merges: merged ? mergesWithin(merged, area) : [] };
};
