import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';

type Store = Map<string, { key: string; value: string }>;

/** Keys are compared without regard to case; adding an existing key replaces its value. */
export class WorksheetCustomPropertyCollection extends HostCollection {
  static readonly members = defineMembers<WorksheetCustomPropertyCollection>()({
    scalars: [],
    methods: ['add', 'getItem', 'getItemOrNullObject', 'getCount'],
  });
  override readonly className = 'WorksheetCustomPropertyCollection';
  override readonly members = WorksheetCustomPropertyCollection.members;

  constructor(private readonly store: Store) { super(); }

  override items(): WorksheetCustomProperty[] { return [...this.store.keys()].map((key) => new WorksheetCustomProperty(this.store, key)); }

  add(key: string, value: string): WorksheetCustomProperty {
    const text = String(key);
    if (!text || text.length > 255) throw new HostError('InvalidArgument');
    this.store.set(text.toLowerCase(), { key: text, value: String(value) });
    return new WorksheetCustomProperty(this.store, text.toLowerCase());
  }

  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const id = String(key).toLowerCase();
    return this.store.has(id) ? new WorksheetCustomProperty(this.store, id) : null;
  }

  getItem(key: string): WorksheetCustomProperty {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}

export class WorksheetCustomProperty extends HostObject {
  static readonly members = defineMembers<WorksheetCustomProperty>()({ scalars: ['key', 'value'], writable: ['value'], methods: ['delete'] });
  override readonly className = 'WorksheetCustomProperty';
  override readonly members = WorksheetCustomProperty.members;

  constructor(private readonly store: Store, private readonly id: string) { super(); }

  override get identity() { return { _Id: this.id }; }
  private get entry() {
    const entry = this.store.get(this.id);
    if (!entry) throw new HostError('ItemNotFound');
    return entry;
  }

  get key() { return this.entry.key; }
  get value() { return this.entry.value; }
  set value(value: string) { this.entry.value = String(value); }
  delete(): void { this.store.delete(this.id); }
}
