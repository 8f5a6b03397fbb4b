import { numbered, PREFIX } from '../domain/sheets/ourNames';
import type { Area, ChartPlan } from '../domain/sheets/sheetPlan';
import { supports } from './host';

/** Charts with series of our choosing, labels at the bars and a format of the axis came with ExcelApi 1.8, a line among columns one earlier; without it they are left out, and the cells say the same. */
export const canDrawCharts = (): boolean => supports('ExcelApi', '1.8');

const chartTypes: Readonly<Record<ChartPlan['kind'], 'BarClustered' | 'ColumnClustered'>> = { bar: 'BarClustered', column: 'ColumnClustered' };

/** Dark outlines keep a light bar visible on a black and white print. */
const OUTLINE = '#1F3B57';
const GAP_WIDTH = 60;
/** Points. */
const LINE_WEIGHT = 2.25;

/**
 * Queues native charts on a sheet whose cells are written in the same request. Series are set one by one: left to itself Excel guesses
 * from the cells which of them are headings, and guesses differently while they are blank.
 */
export const queueCharts = (sheet: Excel.Worksheet, charts: readonly ChartPlan[], counter: number): void => {
  const range = ({ row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  for (const { name, kind, title, categories, series, position, labelFormat, axisFormat } of charts) {
    const [first] = series;
    if (!first) continue;
    const chart = sheet.charts.add(chartTypes[kind], range(first.values), 'Columns');
    chart.name = numbered(PREFIX + name, counter);
    chart.title.text = title;
    chart.legend.position = 'Bottom';
    chart.legend.visible = series.length > 1;
    chart.axes.valueAxis.visible = axisFormat !== undefined;
    if (axisFormat !== undefined) chart.axes.valueAxis.numberFormat = axisFormat;
    if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
    // Long names break into lines; left to itself Excel turns them, and they take the room of the columns.
    else chart.axes.categoryAxis.textOrientation = 0;
    series.forEach((plan, index) => {
      const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(plan.name);
      drawn.setValues(range(plan.values));
      drawn.setXAxisValues(range(categories));
      drawn.name = plan.name;
      if (plan.line) {
        drawn.chartType = 'Line';
        drawn.format.line.color = plan.color;
        drawn.format.line.weight = LINE_WEIGHT;
        return;
      }
      drawn.format.fill.setSolidColor(plan.color);
      drawn.format.line.color = OUTLINE;
      drawn.gapWidth = GAP_WIDTH;
      drawn.hasDataLabels = true;
      drawn.dataLabels.numberFormat = labelFormat;
    });
    const { row, column, rowCount, columnCount } = position;
    chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rowCount - 1, column + columnCount - 1));
  }
};
