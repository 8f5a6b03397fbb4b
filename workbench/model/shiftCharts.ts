import { shiftRect } from '../engines/memory/shift';
import type { ChartSource } from './chartRecord';
import type { WorkbookRecords } from './records';

/** Rows were inserted on a sheet: its charts move with their cells, and the series of every chart keep reading the cells they read. */
export function shiftCharts(records: WorkbookRecords, sheetIds: readonly string[], changedId: string, row: number, count: number): void {
  const follow = <T extends ChartSource | null>(source: T): T => (source?.sheetId === changedId ? { ...source, rect: shiftRect(source.rect, row, count) } : source);
  for (const id of sheetIds) {
    for (const chart of records.sheet(id).charts) {
      if (id === changedId) chart.area = shiftRect(chart.area, row, count);
      for (const series of chart.series) Object.assign(series, { values: follow(series.values), categories: follow(series.categories) });
    }
  }
}
