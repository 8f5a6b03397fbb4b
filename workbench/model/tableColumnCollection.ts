import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import { wireValue } from './values';
import type { Range } from './range';
import type { Table } from './table';

export class TableColumnCollection extends HostCollection {
  static readonly members = defineMembers<TableColumnCollection>()({ scalars: ['count'], methods: ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'] });
  override readonly className = 'TableColumnCollection';
  override readonly members = TableColumnCollection.members;

  constructor(private readonly table: Table) { super(); }

  get count() { return this.table.info.range.columnCount; }
  override items(): TableColumn[] { return Array.from({ length: this.count }, (_, index) => new TableColumn(this.table, index)); }

  /** @param key the header, or the column's id (counted from 1). */
  getItemOrNullObject(key: string | number): TableColumn | null {
    return this.items().find((column) => (typeof key === 'number' ? column.id === key : column.name.toLowerCase() === key.toLowerCase())) ?? null;
  }

  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw new HostError('ItemNotFound');
    return column;
  }
}

export class TableColumn extends HostObject {
  static readonly members = defineMembers<TableColumn>()({ scalars: ['id', 'index', 'name', 'values'], methods: ['getRange', 'getDataBodyRange', 'getHeaderRowRange'] });
  override readonly className = 'TableColumn';
  override readonly members = TableColumn.members;

  constructor(private readonly table: Table, readonly index: number) { super(); }

  override get identity() { return { Id: this.id }; }
  get id() { return this.index + 1; }
  get name(): string {
    const header = this.getHeaderRowRange();
    return String(wireValue(this.table.host.engine.readValues(header.sheetId, header.rect)[0]![0]!));
  }
  get values() { return this.getRange().values; }

  getRange(): Range { return this.table.getRange().getColumn(this.index); }
  getDataBodyRange(): Range { return this.table.getDataBodyRange().getColumn(this.index); }
  getHeaderRowRange(): Range { return this.table.getHeaderRowRange().getColumn(this.index); }
}
