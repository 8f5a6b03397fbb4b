import { HostError } from './hostError';

/** What office.js may touch on a class. Names are the public API's (`rowIndex`); the wire spells them `RowIndex`. */
export interface MemberList {
  /** Plain values; `load()` without a list of names loads all of them. */
  scalars: readonly string[];
  /** Plain values that only load by name, because they are costly or the wire spells them differently. */
  extraScalars?: readonly string[];
  /** Properties that hold another object, or null. */
  navigation?: readonly string[];
  methods?: readonly string[];
  /** Scalars that may be assigned. */
  writable?: readonly string[];
}

/** Checks at compile time that every listed name is a member of the class. */
export function defineMembers<T>() {
  type Name = Extract<keyof T, string>;
  return <L extends { [K in keyof MemberList]: readonly Name[] }>(list: L & { scalars: readonly Name[] }): MemberList => list;
}

/** Base of everything an object path can lead to. */
export abstract class HostObject {
  abstract readonly className: string;
  abstract readonly members: MemberList;
  /** Set once office.js has asked to keep a reference to this object. */
  referenceId: string | undefined;

  /** How office.js recognises the object again: `Id`, `_Id`; empty where only a reference id does. */
  get identity(): Record<string, unknown> { return {}; }
}

export abstract class HostCollection extends HostObject {
  abstract items(): HostObject[];
  getCount(): number { return this.items().length; }
  getItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (!item) throw new HostError(index < 0 ? 'InvalidArgument' : 'ItemNotFound');
    return item;
  }
}

/** What `get…OrNullObject` gives when there is nothing. */
export class NullHostObject extends HostObject {
  override readonly className = 'NullObject';
  override readonly members: MemberList = { scalars: [] };
}
export const NULL_OBJECT = new NullHostObject();
