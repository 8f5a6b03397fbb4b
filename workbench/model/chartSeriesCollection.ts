import { defineMembers, HostCollection } from '../protocol/hostObject';
import type { Chart } from './chart';
import { ChartSeries } from './chartSeries';

export class ChartSeriesCollection extends HostCollection {
  static readonly members = defineMembers<ChartSeriesCollection>()({ scalars: ['count'], methods: ['add', 'getItemAt', 'getCount'] });
  override readonly className = 'ChartSeriesCollection';
  override readonly members = ChartSeriesCollection.members;

  constructor(private readonly chart: Chart) { super(); }

  override items(): ChartSeries[] { return this.chart.record.series.map((_, index) => new ChartSeries(this.chart, index)); }
  get count() { return this.chart.record.series.length; }

  /** A series without cells; it shows nothing until it is given some. */
  add(name?: string | null): ChartSeries {
    const { series } = this.chart.edit();
    series.push({
      name: name ?? `系列${series.length + 1}`, chartType: this.chart.record.chartType, values: { sheetId: this.chart.sheetId, rect: { row: 0, column: 0, rowCount: 0, columnCount: 0 } }, categories: null,
      fillColor: '', lineColor: '', lineWeight: 0.75, gapWidth: series[0]?.gapWidth ?? 150, hasDataLabels: false, labelFormat: 'General',
    });
    return new ChartSeries(this.chart, series.length - 1);
  }
}
