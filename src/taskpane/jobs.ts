import type { OneClickKind } from '../domain/sheets/sheetPlan';
import type { View } from './views';

/**
 * What a command of the ribbon, the cells' menu or a shortcut asks of the pane: insert a template, show a view, or explain, bind or
 * judge the active cell.
 */
export type Job =
  | { readonly kind: 'insert'; readonly template: OneClickKind }
  | { readonly kind: 'show'; readonly view: View }
  | { readonly kind: 'explain' | 'bind' | 'gap' };

type Handler = (job: Job) => Promise<void>;

let handler: Handler | null = null;
let waiting: { readonly job: Job; readonly settle: (work: Promise<void>) => void }[] = [];

/**
 * Hands a job to the pane, which shares this page with the ribbon commands. A job that comes before the pane is drawn waits for it.
 * @returns settles when the pane has done the job or asks the user how to go on
 */
export const submitJob = (job: Job): Promise<void> =>
  handler ? handler(job) : new Promise((resolve) => waiting.push({ job, settle: resolve }));

/**
 * Makes the pane the one that does the jobs, those that wait first.
 * @returns a function that ends this
 */
export function takeJobs(next: Handler): () => void {
  handler = next;
  const early = waiting;
  waiting = [];
  for (const { job, settle } of early) settle(next(job));
  return () => {
    if (handler === next) handler = null;
  };
}
