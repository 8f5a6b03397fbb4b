import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Table } from './table';

export class TableRowCollection extends HostObject {
  static readonly members = defineMembers<TableRowCollection>()({ scalars: ['count'], methods: ['getCount', 'add'] });
  override readonly className = 'TableRowCollection';
  override readonly members = TableRowCollection.members;

  constructor(private readonly table: Table) { super(); }

  get count() { return this.table.info.range.rowCount - 1; }
  getCount() { return this.count; }

  /** Appends rows; the cells below must be free (Excel would push them down). */
  async add(index: number | null, values: unknown[][]): Promise<this> {
    if (index !== null && index !== undefined && index !== -1) throw new HostError('ApiNotFound', 'The workbench appends table rows only at the end.');
    const { host, info } = this.table;
    const below = { ...info.range, row: info.range.row + info.range.rowCount, rowCount: values.length };
    await host.settle();
    if (host.engine.readValues(info.sheetId, below).some((row) => row.some((value) => value !== ''))) throw new HostError('InsertDeleteConflict');
    this.table.resize(this.table.getRange().getResizedRange(values.length, 0));
    await host.finishWrites();
    this.table.getRange().getOffsetRange(info.range.rowCount, 0).getAbsoluteResizedRange(values.length, info.range.columnCount).values = values;
    return this;
  }
}
