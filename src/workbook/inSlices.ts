import type { Steps } from '../domain/steps';
import { goOn, type Task } from './task';

/** Long enough to get on, short enough that a click is answered at once. */
const SLICE_MS = 30;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Does long work in slices of time, so that the pane stays usable and can stop it in between.
 *
 * @param report told the steps done so far
 */
export const inSlices = async <T>(steps: Steps<T>, task: Task, report: (done: number) => void): Promise<T> => {
  let done = 0;
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    done += step.value;
    if (performance.now() < until) continue;
    report(done);
    await pause();
    goOn(task);
    until = performance.now() + SLICE_MS;
  }
};
