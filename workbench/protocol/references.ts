import { HostError } from './hostError';
import type { HostObject } from './hostObject';

/** Objects office.js keeps between batches (`_KeepReference`), by an id of ours. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): void {
    if (object.referenceId) return;
    object.referenceId = `ref${++this.count}`;
    this.objects.set(object.referenceId, object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  release(id: string): void { this.objects.delete(id); }
  releaseAll(): void { this.objects.clear(); }
  /** The objects that are kept. */
  get all(): readonly HostObject[] { return [...this.objects.values()]; }
  get size(): number { return this.objects.size; }
}
