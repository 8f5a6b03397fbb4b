import type { TableInfo } from '../engines/engine';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { isDefinedName, parseAddress } from './address';
import type { Host } from './host';
import { Range } from './range';
import { overlaps } from './rects';
import { TableColumnCollection } from './tableColumnCollection';
import { TableRowCollection } from './tableRowCollection';
import { Worksheet } from './worksheet';

export class Table extends HostObject {
  static readonly members = defineMembers<Table>()({
    scalars: ['id', 'name', 'style', 'showBandedRows', 'showFilterButton', 'showHeaders'],
    writable: ['name', 'style', 'showBandedRows', 'showFilterButton'],
    navigation: ['columns', 'rows', 'worksheet'],
    methods: ['getRange', 'getHeaderRowRange', 'getDataBodyRange', 'resize', 'delete', 'convertToRange'],
  });
  override readonly className = 'Table';
  override readonly members = Table.members;

  constructor(readonly host: Host, readonly id: string) { super(); }

  override get identity() { return { Id: this.id }; }

  get info(): TableInfo {
    const info = this.host.engine.listTables().find((table) => table.id === this.id);
    if (!info) throw new HostError('ItemNotFound');
    return info;
  }

  get worksheet() { return new Worksheet(this.host, this.info.sheetId); }
  get columns() { return new TableColumnCollection(this); }
  get rows() { return new TableRowCollection(this); }
  get showHeaders() { return true; }

  get name() { return this.info.name; }
  set name(name: string) {
    if (!isDefinedName(String(name))) throw new HostError('InvalidArgument');
    const others = [...this.host.engine.listTables().filter((table) => table.id !== this.id), ...this.host.engine.listNames()];
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new HostError('ItemAlreadyExists');
    this.update({ name });
  }

  get style() { return this.info.style; }
  set style(style: string) { this.update({ style }); }
  get showBandedRows() { return this.info.showBandedRows; }
  set showBandedRows(showBandedRows: boolean) { this.update({ showBandedRows }); }
  get showFilterButton() { return this.info.showFilterButton; }
  set showFilterButton(showFilterButton: boolean) { this.update({ showFilterButton }); }

  getRange(): Range { return new Range(this.host, this.info.sheetId, this.info.range); }
  getHeaderRowRange(): Range { return this.getRange().getRow(0); }
  getDataBodyRange(): Range {
    const { range, sheetId } = this.info;
    return new Range(this.host, sheetId, { ...range, row: range.row + 1, rowCount: range.rowCount - 1 });
  }

  /** The header row stays where it is. */
  resize(target: Range | string): void {
    const rect = target instanceof Range ? target.rect : parseAddress(target)?.rect;
    const { range, sheetId } = this.info;
    if (!rect || rect.row !== range.row || rect.rowCount < 2 || !overlaps(rect, range)) throw new HostError('InvalidArgument');
    const others = this.host.engine.listTables().filter((table) => table.sheetId === sheetId && table.id !== this.id);
    if (others.some((other) => overlaps(other.range, rect))) throw new HostError('InvalidArgument');
    this.update({ range: rect });
  }

  /** The cells lose their content too; `convertToRange` keeps it. */
  async delete(): Promise<void> {
    const { sheetId, range } = this.info;
    this.host.requireUnprotected(sheetId);
    await this.host.engine.deleteTable(this.id);
    await this.host.engine.clear(sheetId, range, 'all');
  }

  async convertToRange(): Promise<Range> {
    const range = this.getRange();
    this.host.requireUnprotected(this.info.sheetId);
    await this.host.engine.deleteTable(this.id);
    return range;
  }

  private update(patch: Parameters<Host['engine']['updateTable']>[1]): void {
    this.host.requireUnprotected(this.info.sheetId);
    this.host.track(this.host.engine.updateTable(this.id, patch));
  }
}
