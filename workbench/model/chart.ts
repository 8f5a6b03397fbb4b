import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { ChartAxes } from './chartAxes';
import { ChartLegend } from './chartLegend';
import type { ChartRecord } from './chartRecord';
import { ChartSeriesCollection } from './chartSeriesCollection';
import { ChartTitle } from './chartTitle';
import type { Host } from './host';
import { Range } from './range';
import { span } from './rects';
import { resolveOnSheet } from './resolveOnSheet';

export class Chart extends HostObject {
  static readonly members = defineMembers<Chart>()({
    scalars: ['id', 'name', 'chartType'],
    writable: ['name'],
    navigation: ['title', 'legend', 'axes', 'series'],
    methods: ['setPosition', 'delete'],
  });
  override readonly className = 'Chart';
  override readonly members = Chart.members;

  constructor(readonly host: Host, readonly sheetId: string, readonly id: string) { super(); }

  override get identity() { return { Id: this.id }; }

  get record(): ChartRecord {
    const record = this.siblings.find(({ id }) => id === this.id);
    if (!record) throw new HostError('ItemNotFound');
    return record;
  }

  /** The record to change; refused on a protected sheet. */
  edit(): ChartRecord {
    this.host.requireUnprotected(this.sheetId);
    return this.record;
  }

  private get siblings(): ChartRecord[] { return this.host.records.sheet(this.sheetId).charts; }

  get name() { return this.record.name; }
  set name(name: string) {
    if (this.siblings.some((other) => other.id !== this.id && other.name.toLowerCase() === name.toLowerCase())) throw new HostError('ItemAlreadyExists');
    this.edit().name = name;
  }
  get chartType() { return this.record.chartType; }
  get title() { return new ChartTitle(this); }
  get legend() { return new ChartLegend(this); }
  get axes() { return new ChartAxes(this); }
  get series() { return new ChartSeriesCollection(this); }

  /** From the top left corner of the first cell to the bottom right corner of the last. */
  setPosition(startCell: Range | string, endCell?: Range | string | null): void {
    const [start, end] = [resolveOnSheet(startCell), resolveOnSheet(endCell ?? startCell)];
    if (!start || !end) throw new HostError('InvalidArgument');
    this.edit().area = span(start.row, start.column, end.row + end.rowCount - 1, end.column + end.columnCount - 1);
  }

  delete(): void {
    this.edit();
    this.siblings.splice(this.siblings.findIndex(({ id }) => id === this.id), 1);
  }
}
