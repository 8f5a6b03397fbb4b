import fs from 'node:fs';
import path from 'node:path';
import { HostObject, type MemberList } from '../../workbench/protocol/hostObject';

type HostClass = { new (...args: never[]): HostObject; members?: MemberList; prototype: object };

const folder = path.resolve('workbench/model');
const classes: [string, HostClass][] = fs.readdirSync(folder)
  .flatMap((file) => Object.entries(jest.requireActual<Record<string, unknown>>(path.join(folder, file))))
  .filter((entry): entry is [string, HostClass] => typeof entry[1] === 'function' && entry[1].prototype instanceof HostObject);

/** Own and inherited, up to HostObject. */
function descriptor(prototype: object | null, name: string): PropertyDescriptor | undefined {
  return prototype ? Object.getOwnPropertyDescriptor(prototype, name) ?? descriptor(Object.getPrototypeOf(prototype) as object | null, name) : undefined;
}

test('there are classes to look at', () => expect(classes.length).toBeGreaterThan(30));

describe.each(classes)('%s', (_, hostClass) => {
  const { members } = hostClass as { members: MemberList };

  test('declares its members', () => expect(members.scalars).toBeInstanceOf(Array));

  test('has a method for every listed method', () => {
    for (const name of members.methods ?? []) expect([name, typeof descriptor(hostClass.prototype, name)?.value]).toEqual([name, 'function']);
  });

  test('has a getter for every navigation property and a setter for every writable one', () => {
    for (const name of members.navigation ?? []) expect([name, typeof descriptor(hostClass.prototype, name)?.get]).toEqual([name, 'function']);
    for (const name of members.writable ?? []) expect([name, typeof descriptor(hostClass.prototype, name)?.set]).toEqual([name, 'function']);
  });

  test('lists no member twice', () => {
    const names = [...members.scalars, ...(members.navigation ?? []), ...(members.methods ?? [])];
    expect(names).toEqual([...new Set(names)]);
  });
});
