import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Chart } from './chart';

export class ChartLegend extends HostObject {
  static readonly members = defineMembers<ChartLegend>()({ scalars: ['visible', 'position'], writable: ['visible', 'position'] });
  override readonly className = 'ChartLegend';
  override readonly members = ChartLegend.members;

  constructor(private readonly chart: Chart) { super(); }

  get visible() { return this.chart.record.legendVisible; }
  set visible(visible: boolean) { this.chart.edit().legendVisible = visible; }
  get position() { return this.chart.record.legendPosition; }
  set position(position: string) { this.chart.edit().legendPosition = position; }
}
