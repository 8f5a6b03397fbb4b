import { areaAddress } from '../../domain/sheets/address';
import type { Area, ChartPlan, ChartSeriesPlan } from '../../domain/sheets/sheetPlan';

/** A chart as a file knows it: cells by their full addresses. */
export interface FileChart extends Pick<ChartPlan, 'kind' | 'title' | 'position' | 'labelFormat' | 'axisFormat'> {
  readonly sheetName: string;
  readonly name: string;
  /** `'图表'!$O$5:$O$19` */
  readonly categories: string;
  readonly series: readonly FileSeries[];
}

export interface FileSeries extends Omit<ChartSeriesPlan, 'values'> {
  readonly values: string;
}

const onSheet = (sheetName: string, area: Area): string => `'${sheetName.replace(/'/g, "''")}'!${areaAddress(area, 'both')}`;

/** A plan's chart on a sheet of a file. */
export const fileChart = (plan: ChartPlan, sheetName: string, name: string): FileChart => ({
  ...plan,
  sheetName,
  name,
  categories: onSheet(sheetName, plan.categories),
  series: plan.series.map((series) => ({ ...series, values: onSheet(sheetName, series.values) })),
});
