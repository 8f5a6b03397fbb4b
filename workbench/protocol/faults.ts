import type { Action, RequestBody } from './wire';

/** Returned by a hook: the host does the work (or not) and never answers. */
export const DROP_ANSWER = Symbol('drop the answer');

/**
 * Where tests make the host fail. Hooks may throw a `HostError`; what earlier actions of the batch did stays, as in Excel.
 * Numbers count from 1: batches of the add-in since the host was opened (office.js' own are left alone), actions within their batch.
 */
export interface Faults {
  beforeBatch?(batch: number, body: RequestBody): void | typeof DROP_ANSWER | Promise<void | typeof DROP_ANSWER>;
  /** `DROP_ANSWER`: the host stops in the middle of the batch and never answers. */
  beforeAction?(action: number, what: Action, batch: number): void | typeof DROP_ANSWER | Promise<void | typeof DROP_ANSWER>;
}
