/** Calls that come in a row, as one. */
export interface Debounced {
  readonly call: () => void;
  /** Forgets a call that has not been made yet. */
  readonly cancel: () => void;
}

/**
 * Waits for a pause, so that pasting and quick typing are one call, but never longer than `mostMs` from the first one.
 *
 * @param quietMs how long nothing must have come
 */
export const debounced = (work: () => void, quietMs: number, mostMs: number): Debounced => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    call: () => {
      const now = Date.now();
      if (timer === undefined) due = now + mostMs;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        work();
      }, Math.max(0, Math.min(quietMs, due - now)));
    },
    cancel,
  };
};

/** Never does the work twice at once: asked meanwhile, it does it once more afterwards, so that the last state is always seen. */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
};
