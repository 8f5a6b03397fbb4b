import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection } from '../protocol/hostObject';
import { isSheetName } from './address';
import { EventType, WORKBOOK_TARGET, type EventNumber } from './eventHub';
import type { Host } from './host';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection {
  static readonly members = defineMembers<WorksheetCollection>()({
    scalars: [],
    methods: [
      'add', 'getItem', 'getItemOrNullObject', 'getActiveWorksheet', 'getCount', 'getFirst', 'getLast',
      '_RegisterSelectionChangedEvent', '_UnregisterSelectionChangedEvent', '_RegisterDataChangedEvent', '_UnregisterDataChangedEvent',
      '_RegisterActivatedEvent', '_UnregisterActivatedEvent', '_RegisterDeactivatedEvent', '_UnregisterDeactivatedEvent',
      '_RegisterAddedEvent', '_UnregisterAddedEvent', '_RegisterDeletedEvent', '_UnregisterDeletedEvent', '_RegisterProtectionChangedEvent', '_UnregisterProtectionChangedEvent',
    ],
  });
  override readonly className = 'WorksheetCollection';
  override readonly members = WorksheetCollection.members;

  constructor(private readonly host: Host) { super(); }

  override items(): Worksheet[] { return this.host.engine.listSheets().map(({ id }) => new Worksheet(this.host, id)); }

  async add(name?: string | null): Promise<Worksheet> {
    this.host.requireOpenStructure();
    const wanted = name ?? this.freeName();
    if (!isSheetName(wanted)) throw new HostError('InvalidArgument');
    if (this.host.engine.listSheets().some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) throw new HostError('ItemAlreadyExists');
    return new Worksheet(this.host, await this.host.engine.addSheet(wanted));
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const info = this.host.findSheet(String(key));
    return info ? new Worksheet(this.host, info.id) : null;
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  getActiveWorksheet(): Worksheet { return new Worksheet(this.host, this.host.engine.activeSheetId()); }

  override getCount(visibleOnly?: boolean | null): number {
    return this.host.engine.listSheets().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible').length;
  }

  getFirst(visibleOnly?: boolean | null): Worksheet { return this.candidates(visibleOnly)[0]!; }
  getLast(visibleOnly?: boolean | null): Worksheet { return this.candidates(visibleOnly).at(-1)!; }

  _RegisterSelectionChangedEvent() { this.on(EventType.SelectionChanged); }
  _UnregisterSelectionChangedEvent() { this.off(EventType.SelectionChanged); }
  _RegisterDataChangedEvent() { this.on(EventType.Changed); }
  _UnregisterDataChangedEvent() { this.off(EventType.Changed); }
  _RegisterActivatedEvent() { this.on(EventType.Activated); }
  _UnregisterActivatedEvent() { this.off(EventType.Activated); }
  _RegisterDeactivatedEvent() { this.on(EventType.Deactivated); }
  _UnregisterDeactivatedEvent() { this.off(EventType.Deactivated); }
  _RegisterAddedEvent() { this.on(EventType.Added); }
  _UnregisterAddedEvent() { this.off(EventType.Added); }
  _RegisterDeletedEvent() { this.on(EventType.Deleted); }
  _UnregisterDeletedEvent() { this.off(EventType.Deleted); }
  _RegisterProtectionChangedEvent() { this.on(EventType.ProtectionChanged); }
  _UnregisterProtectionChangedEvent() { this.off(EventType.ProtectionChanged); }

  private on(type: EventNumber) { this.host.events.register(type, WORKBOOK_TARGET); }
  private off(type: EventNumber) { this.host.events.unregister(type, WORKBOOK_TARGET); }

  private candidates(visibleOnly?: boolean | null): Worksheet[] {
    return this.items().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  private freeName(): string {
    const taken = new Set(this.host.engine.listSheets().map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
