import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Chart } from './chart';
import { ChartDataLabels } from './chartDataLabels';
import { ChartSeriesFormat } from './chartSeriesFormat';
import { qualifiedAddress } from './address';
import type { ChartSeriesRecord, ChartSource, SeriesType } from './chartRecord';
import type { Range } from './range';

export class ChartSeries extends HostObject {
  static readonly members = defineMembers<ChartSeries>()({
    scalars: ['name', 'chartType', 'gapWidth', 'hasDataLabels'],
    writable: ['name', 'chartType', 'gapWidth', 'hasDataLabels'],
    navigation: ['format', 'dataLabels'],
    methods: ['setValues', 'setXAxisValues', 'getDimensionDataSourceType', 'getDimensionDataSourceString'],
  });
  override readonly className = 'ChartSeries';
  override readonly members = ChartSeries.members;

  constructor(private readonly chart: Chart, private readonly index: number) { super(); }

  get record(): ChartSeriesRecord {
    const record = this.chart.record.series[this.index];
    if (!record) throw new HostError('ItemNotFound');
    return record;
  }

  edit(): ChartSeriesRecord {
    this.chart.edit();
    return this.record;
  }

  get name() { return this.record.name; }
  set name(name: string) { this.edit().name = name; }
  get chartType() { return this.record.chartType; }
  set chartType(type: string) {
    const { chartType } = this.chart.record;
    if (type !== chartType && !(type === 'Line' && chartType === 'ColumnClustered')) throw new HostError('ApiNotFound', `The workbench does not implement a ${type} among ${chartType}.`);
    this.edit().chartType = type as SeriesType;
  }
  /** One for all series of a chart, as in Excel. */
  get gapWidth() { return this.record.gapWidth; }
  set gapWidth(gapWidth: number) { for (const series of this.chart.edit().series) series.gapWidth = gapWidth; }
  get hasDataLabels() { return this.record.hasDataLabels; }
  set hasDataLabels(has: boolean) { this.edit().hasDataLabels = has; }
  get format() { return new ChartSeriesFormat(this); }
  get dataLabels() { return new ChartDataLabels(this); }

  setValues({ sheetId, rect }: Range): void { this.edit().values = { sheetId, rect }; }
  setXAxisValues({ sheetId, rect }: Range): void { this.edit().categories = { sheetId, rect }; }

  /** What Excel says of a series without categories is assumed. */
  getDimensionDataSourceType(dimension: string): string { return this.source(dimension) ? 'LocalRange' : 'Unknown'; }

  getDimensionDataSourceString(dimension: string): string {
    const source = this.source(dimension);
    if (!source) throw new HostError('InvalidArgument');
    return qualifiedAddress(this.chart.host.sheet(source.sheetId).name, source.rect, true);
  }

  private source(dimension: string): ChartSource | null {
    if (dimension === 'Categories') return this.record.categories;
    if (dimension === 'Values') return this.record.values;
    throw new HostError('InvalidArgument');
  }
}
