import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

export class SettingCollection extends HostCollection {
  static readonly members = defineMembers<SettingCollection>()({ scalars: [], methods: ['add', 'getItem', 'getItemOrNullObject', 'getCount'] });
  override readonly className = 'SettingCollection';
  override readonly members = SettingCollection.members;

  constructor(private readonly host: Host) { super(); }

  private get store() { return this.host.records.settings; }

  override items(): Setting[] { return [...this.store.keys()].map((key) => new Setting(this.store, key)); }

  /** Replaces the value of a key that exists. */
  add(key: string, value: unknown): Setting {
    if (!key) throw new HostError('InvalidArgument');
    this.store.set(key, value);
    return new Setting(this.store, key);
  }

  getItemOrNullObject(key: string): Setting | null { return this.store.has(key) ? new Setting(this.store, key) : null; }

  getItem(key: string): Setting {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}

export class Setting extends HostObject {
  static readonly members = defineMembers<Setting>()({ scalars: ['key', 'value'], writable: ['value'], methods: ['delete'] });
  override readonly className = 'Setting';
  override readonly members = Setting.members;

  constructor(private readonly store: Map<string, unknown>, readonly key: string) { super(); }

  override get identity() { return { _Id: this.key }; }
  get value(): unknown { return this.store.get(this.key); }
  set value(value: unknown) { this.store.set(this.key, value); }
  delete(): void { this.store.delete(this.key); }
}
