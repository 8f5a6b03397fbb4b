import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import type { Host } from './host';
import { Range } from './range';

/** Pivot tables of one sheet: where they stand. They are put there by a test or by an opened file, and calculate nothing. */
export class PivotTableCollection extends HostCollection {
  static readonly members = defineMembers<PivotTableCollection>()({ scalars: [], methods: ['getItem', 'getItemOrNullObject', 'getCount'] });
  override readonly className = 'PivotTableCollection';
  override readonly members = PivotTableCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  override items(): PivotTable[] { return this.host.records.sheet(this.sheetId).pivotTables.map(({ name }) => new PivotTable(this.host, this.sheetId, name)); }

  getItemOrNullObject(name: string): PivotTable | null { return this.items().find((table) => table.name === name) ?? null; }

  getItem(name: string): PivotTable {
    const table = this.getItemOrNullObject(name);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }
}

export class PivotTable extends HostObject {
  static readonly members = defineMembers<PivotTable>()({ scalars: ['id', 'name'], navigation: ['layout'] });
  override readonly className = 'PivotTable';
  override readonly members = PivotTable.members;

  constructor(private readonly host: Host, private readonly sheetId: string, readonly name: string) { super(); }

  override get identity() { return { Id: this.id }; }
  get id() { return this.name; }
  get layout() { return new PivotLayout(this.host, this.sheetId, this.name); }
}

export class PivotLayout extends HostObject {
  static readonly members = defineMembers<PivotLayout>()({ scalars: [], methods: ['getRange'] });
  override readonly className = 'PivotLayout';
  override readonly members = PivotLayout.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly name: string) { super(); }

  getRange(): Range {
    const table = this.host.records.sheet(this.sheetId).pivotTables.find(({ name }) => name === this.name);
    if (!table) throw new HostError('ItemNotFound');
    return new Range(this.host, this.sheetId, table.rect);
  }
}
