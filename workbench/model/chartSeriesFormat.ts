import { defineMembers, HostObject } from '../protocol/hostObject';
import { toHexColor } from './colors';
import type { ChartSeries } from './chartSeries';

export class ChartSeriesFormat extends HostObject {
  static readonly members = defineMembers<ChartSeriesFormat>()({ scalars: [], navigation: ['fill', 'line'] });
  override readonly className = 'ChartSeriesFormat';
  override readonly members = ChartSeriesFormat.members;

  constructor(private readonly series: ChartSeries) { super(); }

  get fill() { return new ChartFill(this.series); }
  get line() { return new ChartLineFormat(this.series); }
}

export class ChartFill extends HostObject {
  static readonly members = defineMembers<ChartFill>()({ scalars: [], methods: ['setSolidColor'] });
  override readonly className = 'ChartFill';
  override readonly members = ChartFill.members;

  constructor(private readonly series: ChartSeries) { super(); }

  setSolidColor(color: string): void { this.series.edit().fillColor = toHexColor(color); }
}

export class ChartLineFormat extends HostObject {
  static readonly members = defineMembers<ChartLineFormat>()({ scalars: ['color', 'weight'], writable: ['color', 'weight'] });
  override readonly className = 'ChartLineFormat';
  override readonly members = ChartLineFormat.members;

  constructor(private readonly series: ChartSeries) { super(); }

  get color() { return this.series.record.lineColor; }
  set color(color: string) { this.series.edit().lineColor = toHexColor(color); }
  get weight() { return this.series.record.lineWeight; }
  set weight(weight: number) { this.series.edit().lineWeight = weight; }
}
