import { areaAddress } from '../../domain/sheets/address';
import type { Area, ChartPlan } from '../../domain/sheets/sheetPlan';

/** A chart as a file knows it: cells by their full addresses. */
export interface FileChart extends Pick<ChartPlan, 'kind' | 'title' | 'position' | 'labelFormat'> {
  readonly sheetName: string;
  readonly name: string;
  /** `'图表'!$O$5:$O$19` */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
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
