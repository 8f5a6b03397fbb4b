import type { FileChart } from '../../../src/xlsx/charts/fileChart';
import type { SheetInfo } from '../../engines/engine';
import { rectAddress } from '../../model/address';
import type { ChartRecord, ChartSource } from '../../model/chartRecord';

/** The workbook's charts as a file knows them; a series without cells, or with cells of a sheet that is gone, is left out. */
export function fileCharts(sheets: readonly SheetInfo[], chartsOf: (sheetId: string) => readonly ChartRecord[]): FileChart[] {
  const address = (source: ChartSource | null): string | null => {
    const sheet = source && sheets.find(({ id }) => id === source.sheetId);
    return source && sheet && source.rect.rowCount > 0 ? `'${sheet.name.replace(/'/g, "''")}'!${rectAddress(source.rect, true)}` : null;
  };
  return sheets.flatMap(({ id, name: sheetName }) => chartsOf(id).map((chart): FileChart => ({
    sheetName,
    name: chart.name,
    kind: chart.chartType === 'BarClustered' ? 'bar' : 'column',
    title: chart.title,
    position: chart.area,
    labelFormat: chart.series[0]?.labelFormat ?? 'General',
    ...(chart.valueAxisVisible ? { axisFormat: chart.valueAxisFormat } : {}),
    categories: address(chart.series[0]?.categories ?? null) ?? '',
    series: chart.series.flatMap((series) => {
      const values = address(series.values);
      if (!values) return [];
      return series.chartType === 'Line' ? [{ name: series.name, values, color: series.lineColor || '#1F3B57', line: true as const }] : [{ name: series.name, values, color: series.fillColor || '#1F3B57' }];
    }),
  })));
}
