import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Chart } from './chart';

/** The categories can be turned round, the values hidden and formatted; anything else is refused. */
export class ChartAxis extends HostObject {
  static readonly members = defineMembers<ChartAxis>()({ scalars: ['visible', 'reversePlotOrder', 'numberFormat', 'textOrientation'], writable: ['visible', 'reversePlotOrder', 'numberFormat', 'textOrientation'] });
  override readonly className = 'ChartAxis';
  override readonly members = ChartAxis.members;

  constructor(private readonly chart: Chart, private readonly axis: 'category' | 'value') { super(); }

  get visible() { return this.axis === 'category' || this.chart.record.valueAxisVisible; }
  set visible(visible: boolean) {
    if (this.axis === 'category') throw new HostError('ApiNotFound', 'The workbench does not implement hiding the category axis.');
    this.chart.edit().valueAxisVisible = visible;
  }
  get textOrientation() { return (this.axis === 'category' ? this.chart.record.categoryOrientation : null) ?? 0; }
  set textOrientation(degrees: number) {
    if (this.axis === 'value') throw new HostError('ApiNotFound', 'The workbench does not implement turning the text of the value axis.');
    if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) throw new HostError('InvalidArgument');
    this.chart.edit().categoryOrientation = degrees;
  }
  get numberFormat() { return this.axis === 'value' ? this.chart.record.valueAxisFormat : 'General'; }
  set numberFormat(format: string) {
    if (this.axis === 'category') throw new HostError('ApiNotFound', 'The workbench does not implement the number format of the category axis.');
    this.chart.edit().valueAxisFormat = format;
  }
  get reversePlotOrder() { return this.axis === 'category' && this.chart.record.categoryReversed; }
  set reversePlotOrder(reversed: boolean) {
    if (this.axis === 'value') throw new HostError('ApiNotFound', 'The workbench does not implement turning round the value axis.');
    this.chart.edit().categoryReversed = reversed;
  }
}
