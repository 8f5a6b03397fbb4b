import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection } from '../protocol/hostObject';
import { valueType, wireValue } from './values';
import type { Host } from './host';
import { Range } from './range';
import { overlaps } from './rects';
import { Table } from './table';
import { Worksheet } from './worksheet';

/** All tables, or those of one sheet. */
export class TableCollection extends HostCollection {
  static readonly members = defineMembers<TableCollection>()({ scalars: ['count'], methods: ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'] });
  override readonly className = 'TableCollection';
  override readonly members = TableCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string | null) { super(); }

  override items(): Table[] {
    return this.host.engine.listTables().filter((table) => this.sheetId === null || table.sheetId === this.sheetId).map(({ id }) => new Table(this.host, id));
  }

  get count() { return this.items().length; }

  async add(address: Range | string, hasHeaders: boolean): Promise<Table> {
    const range = address instanceof Range ? address : new Worksheet(this.host, this.sheetId ?? this.host.engine.activeSheetId()).getRange(address);
    if (!hasHeaders) throw new HostError('ApiNotFound', 'The workbench does not implement tables without a header row.');
    const { rect, sheetId } = range;
    this.host.requireUnprotected(sheetId);
    const taken = [...this.host.engine.listTables().filter((table) => table.sheetId === sheetId).map((table) => table.range), ...this.host.engine.listMerges(sheetId)];
    if (taken.some((other) => overlaps(other, rect))) throw new HostError('InvalidArgument');
    // Excel does not make a table of a header alone.
    const withBody = rect.rowCount > 1 ? rect : { ...rect, rowCount: 2 };
    await this.host.settle();
    await this.makeHeadersText(range);
    return new Table(this.host, await this.host.engine.addTable(sheetId, withBody, this.freeName(), 'TableStyleMedium2'));
  }

  getItemOrNullObject(key: string): Table | null {
    const text = String(key);
    return this.items().find((table) => table.id === text || table.name.toLowerCase() === text.toLowerCase()) ?? null;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }

  /** Blank headers get a name, numbers become text, repeated ones a number behind them. */
  private async makeHeadersText(range: Range): Promise<void> {
    const rect = { ...range.rect, rowCount: 1 };
    const cells = this.host.engine.readValues(range.sheetId, rect)[0]!;
    const text = this.host.engine.readText(range.sheetId, rect)[0]!;
    const taken = new Set<string>();
    const headers = cells.map((value, index) => {
      const own = valueType(value) === 'String' ? String(wireValue(value)) : text[index]! || `列${index + 1}`;
      let header = own;
      for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${own}${number}`;
      taken.add(header.toLowerCase());
      return { value: header };
    });
    if (headers.some(({ value }, index) => value !== cells[index])) await this.host.engine.writeCells(range.sheetId, rect, [headers]);
  }

  private freeName(): string {
    const taken = new Set(this.host.engine.listTables().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`表${number}`)) number++;
    return `表${number}`;
  }
}
