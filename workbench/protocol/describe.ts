import { HostCollection, HostObject, NULL_OBJECT } from './hostObject';
import { readMember, toWireName } from './members';
import type { QueryInfo } from './wire';

/** Names to load, nested; an empty tree means all scalars. */
interface LoadTree { [name: string]: LoadTree }

const ALL = '*';

/** `["name", "worksheet/id", "items/name"]` → a tree; `items` is the collection itself. */
export function loadTree(query: QueryInfo | undefined): LoadTree {
  const tree: LoadTree = {};
  const add = (path: string, expand: boolean) => {
    let node = tree;
    for (const part of path.split('/')) {
      if (part !== 'items') node = node[part] ??= {};
    }
    if (expand) node[ALL] ??= {};
  };
  for (const path of query?.Select ?? []) add(path, false);
  for (const path of query?.Expand ?? []) add(path, true);
  if (query?.Expand?.length) tree[ALL] ??= {};
  return tree;
}

const ownIdentity = (object: HostObject) => ({ ...object.identity, ...(object.referenceId ? { _ReferenceId: object.referenceId } : {}) });

/** The answer to `load`: null for a null object, `_Items` for a collection, else identity and the names asked for. */
export async function describe(object: unknown, tree: LoadTree, page: QueryInfo = {}): Promise<unknown> {
  if (!(object instanceof HostObject) || object === NULL_OBJECT) return null;
  const answer: Record<string, unknown> = ownIdentity(object);
  const names = Object.keys(tree).length ? Object.keys(tree) : [ALL];
  if (object instanceof HostCollection) {
    const skip = page.Skip ?? 0;
    const items = object.items().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    const itemTree: LoadTree = {};
    for (const name of names) {
      if (object.members.scalars.includes(name)) answer[toWireName(name)] = await readMember(object, name);
      else itemTree[name] = tree[name] ?? {};
    }
    const described: unknown[] = [];
    for (const item of items) described.push(await describe(item, itemTree));
    answer._Items = described;
    return answer;
  }
  for (const name of names.flatMap((each) => (each === ALL ? object.members.scalars : [each]))) {
    const value = await readMember(object, name);
    answer[toWireName(name)] = value instanceof HostObject ? await describe(value, tree[name] ?? {}) : value ?? null;
  }
  return answer;
}

/** The answer to an Instantiate action. */
export const instantiate = (object: HostObject) => (object === NULL_OBJECT ? null : ownIdentity(object));
