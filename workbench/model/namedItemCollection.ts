import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection } from '../protocol/hostObject';
import { isDefinedName, qualifiedAddress } from './address';
import type { Host } from './host';
import { NamedItem } from './namedItem';
import { Range } from './range';

/** Names of the workbook's scope, or of a sheet's: those that came with a copy. */
export class NamedItemCollection extends HostCollection {
  static readonly members = defineMembers<NamedItemCollection>()({ scalars: [], methods: ['add', 'getItem', 'getItemOrNullObject', 'getCount'] });
  override readonly className = 'NamedItemCollection';
  override readonly members = NamedItemCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string | null) { super(); }

  override items(): NamedItem[] {
    const { host, sheetId } = this;
    return (sheetId === null ? host.engine.listNames() : [...host.records.sheet(sheetId).names.values()]).map(({ name }) => new NamedItem(host, name, sheetId));
  }

  async add(name: string, reference: Range | string | number, comment?: string | null): Promise<NamedItem> {
    if (this.sheetId !== null) throw new HostError('ApiNotFound', 'The workbench does not implement names with the scope of a sheet.');
    if (!isDefinedName(String(name))) throw new HostError('InvalidArgument');
    const taken = [...this.host.engine.listNames(), ...this.host.engine.listTables()].some((each) => each.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostError('ItemAlreadyExists');
    const formula = reference instanceof Range ? `=${qualifiedAddress(reference.worksheet.name, reference.rect, true)}` : toFormula(reference);
    await this.host.engine.putName({ name, formula, visible: true, comment: comment ?? '' });
    return new NamedItem(this.host, name);
  }

  getItemOrNullObject(name: string): NamedItem | null {
    return this.items().find((item) => item.name.toLowerCase() === String(name).toLowerCase()) ?? null;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}

/** Excel takes text without `=` as a text constant. */
function toFormula(reference: unknown): string {
  if (typeof reference === 'number') return `=${reference}`;
  const text = String(reference);
  return text.startsWith('=') ? text : `="${text.replace(/"/g, '""')}"`;
}
