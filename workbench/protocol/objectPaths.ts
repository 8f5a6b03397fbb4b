import { HostError } from './hostError';
import { HostObject, NULL_OBJECT } from './hostObject';
import { callMember, readMember } from './members';
import type { References } from './references';
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from './wire';

export interface Roots {
  workbook: HostObject;
  /** Objects office.js creates by name (path type New), such as the custom-functions service. */
  services: Readonly<Record<string, HostObject>>;
}

/** Finds the objects of one batch; each path is followed once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject>();

  constructor(private readonly body: RequestBody, private readonly roots: Roots, private readonly references: References) {}

  async resolve(id: number): Promise<HostObject> {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `Object path ${id} is missing from the request.`);
    const object = this.required(await this.follow(path), path);
    this.found.set(id, object);
    return object;
  }

  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return paths ? Promise.all(values.map((value, index) => this.arg(value, paths[index]))) : values;
  }

  private async arg(value: unknown, path: unknown): Promise<unknown> {
    if (Array.isArray(path)) return Promise.all((value as unknown[]).map((item, index) => this.arg(item, path[index])));
    return typeof path === 'number' && path > 0 ? this.resolve(path) : value;
  }

  private async follow(path: ObjectPath): Promise<unknown> {
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : this.roots.workbook;
    switch (path.ObjectPathType) {
      case PathType.Global: return this.roots.workbook;
      case PathType.New: return this.service(path.Name);
      case PathType.Method: return callMember(parent, path.Name, await this.args(path.ArgumentInfo));
      case PathType.Property: return readMember(parent, path.Name);
      case PathType.Indexer: return callMember(parent, 'GetItem', await this.args(path.ArgumentInfo));
      case PathType.ReferenceId: return this.references.get(path.Name);
      case PathType.Null: return NULL_OBJECT;
      default: throw new HostError('GeneralException', `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.services[name];
    if (!service) throw new HostError('ApiNotFound', `The workbench does not implement the service ${name}.`, name);
    return service;
  }

  private required(value: unknown, path: ObjectPath): HostObject {
    if (value instanceof HostObject) return value;
    if (/OrNullObject$/.test(path.Name)) return NULL_OBJECT;
    throw new HostError('ItemNotFound', undefined, path.Name);
  }
}
