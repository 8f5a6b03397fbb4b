import type { RequestBody } from './wire';

/** What went over the wire for the add-in, for tests that count round trips; `batches` is the number of `sync` calls that had something to do. */
export class Statistics {
  batches = 0;
  actions = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Body of the largest request, in bytes as it is sent. */
  largestRequest = 0;
  largestAnswer = 0;
  /** Batches office.js sends on its own, counted apart. */
  housekeeping = 0;
  /** Results of custom functions that came through office.js, counted apart. */
  functionBatches = 0;

  count(body: RequestBody, bytes: number): void {
    this.largestRequest = Math.max(this.largestRequest, bytes);
    this.batches++;
    this.actions += body.Actions.length;
    this.bytesIn += bytes;
  }

  reset(): void { Object.assign(this, new Statistics()); }
}
