/**
 * Long work cut into steps: whoever drives it may pause between two of them, so that a window stays usable, or stop altogether.
 * Each step says how much was done since the last one, in what the user counts: rows.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
