import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Chart } from './chart';
import { ChartAxis } from './chartAxis';

export class ChartAxes extends HostObject {
  static readonly members = defineMembers<ChartAxes>()({ scalars: [], navigation: ['categoryAxis', 'valueAxis'] });
  override readonly className = 'ChartAxes';
  override readonly members = ChartAxes.members;

  constructor(private readonly chart: Chart) { super(); }

  get categoryAxis() { return new ChartAxis(this.chart, 'category'); }
  get valueAxis() { return new ChartAxis(this.chart, 'value'); }
}
