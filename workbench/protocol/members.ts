import { HostError } from './hostError';
import { NULL_OBJECT, type HostObject } from './hostObject';

const toApiName = (wireName: string) => (wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1));
export const toWireName = (apiName: string) => (apiName.startsWith('_') ? apiName : apiName.charAt(0).toUpperCase() + apiName.slice(1));

/** Members somebody asked for and the workbench does not have, for the report of a failed test. */
export const unknownMembers = new Set<string>();

function notFound(object: HostObject, name: string): HostError {
  const location = `${object.className}.${name}`;
  unknownMembers.add(location);
  return new HostError('ApiNotFound', `The workbench does not implement ${location}.`, location);
}

/** Errors of the model get the place where they happened. */
async function located<R>(object: HostObject, name: string, action: () => R | Promise<R>): Promise<R> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof HostError && !error.location) throw new HostError(error.code, error.message, `${object.className}.${name}`);
    throw error;
  }
}

type Anything = Record<string, unknown>;

export function readMember(object: HostObject, wireName: string): Promise<unknown> {
  if (object === NULL_OBJECT) return Promise.resolve(NULL_OBJECT);
  const name = toApiName(wireName);
  const { scalars, extraScalars, navigation } = object.members;
  if (![scalars, extraScalars, navigation].some((list) => list?.includes(name))) throw notFound(object, name);
  return located(object, name, () => (object as unknown as Anything)[name]);
}

export function callMember(object: HostObject, wireName: string, args: unknown[]): Promise<unknown> {
  if (object === NULL_OBJECT) return Promise.resolve(NULL_OBJECT);
  const name = toApiName(wireName);
  if (!object.members.methods?.includes(name)) throw notFound(object, name);
  return located(object, name, () => (object as unknown as Record<string, (...values: unknown[]) => unknown>)[name]!(...args));
}

export function writeMember(object: HostObject, wireName: string, value: unknown): Promise<void> {
  if (object === NULL_OBJECT) throw new HostError('InvalidObjectPath');
  const name = toApiName(wireName);
  if (!object.members.writable?.includes(name)) throw notFound(object, name);
  return located(object, name, () => { (object as unknown as Anything)[name] = value; });
}
