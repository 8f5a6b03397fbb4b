import { defineMembers, HostObject } from '../protocol/hostObject';
import type { ChartSeries } from './chartSeries';

export class ChartDataLabels extends HostObject {
  static readonly members = defineMembers<ChartDataLabels>()({ scalars: ['numberFormat'], writable: ['numberFormat'] });
  override readonly className = 'ChartDataLabels';
  override readonly members = ChartDataLabels.members;

  constructor(private readonly series: ChartSeries) { super(); }

  get numberFormat() { return this.series.record.labelFormat; }
  set numberFormat(format: string) { this.series.edit().labelFormat = format; }
}
