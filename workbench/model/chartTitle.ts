import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Chart } from './chart';

export class ChartTitle extends HostObject {
  static readonly members = defineMembers<ChartTitle>()({ scalars: ['text', 'visible'], writable: ['text', 'visible'] });
  override readonly className = 'ChartTitle';
  override readonly members = ChartTitle.members;

  constructor(private readonly chart: Chart) { super(); }

  get text() { return this.chart.record.title; }
  set text(text: string) { this.chart.edit().title = text; }
  get visible() { return this.chart.record.titleVisible; }
  set visible(visible: boolean) { this.chart.edit().titleVisible = visible; }
}
