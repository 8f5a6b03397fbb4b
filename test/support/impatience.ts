import { PATIENCE_MS } from '../../src/workbook/patience';

/**
 * Takes the waiting out of waiting: the add-in's timers run out when a test says so. Every other timer stays as it is.
 *
 * @example const impatience = new Impatience(); … impatience.runOut(); … impatience.end();
 */
export class Impatience {
  private readonly real = globalThis.setTimeout;
  private readonly realClear = globalThis.clearTimeout;
  private readonly waiting = new Map<object, () => void>();

  constructor() {
    const start = (call: () => void, ms?: number, ...rest: unknown[]): unknown => {
      if (ms !== PATIENCE_MS) return (this.real as (...args: unknown[]) => unknown)(call, ms, ...rest);
      const timer = {};
      this.waiting.set(timer, call);
      return timer;
    };
    globalThis.setTimeout = start as typeof setTimeout;
    globalThis.clearTimeout = ((timer: object) => { if (!this.waiting.delete(timer)) this.realClear(timer as never); }) as typeof clearTimeout;
  }

  /** A minute passes. */
  runOut(): void {
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    calls.forEach((call) => call());
  }

  end(): void {
    globalThis.setTimeout = this.real;
    globalThis.clearTimeout = this.realClear;
  }
}

/** Lets messages and promises run for some turns. */
export async function turns(count = 4): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits for an operation; whenever a request stays without an answer a minute passes, and late answers come after the operation has given up. */
export async function runImpatiently<T>(operation: Promise<T>, fault: { readonly silent: number; release(): void }, impatience: Impatience): Promise<T> {
  let isDone = false;
  const done = operation.finally(() => { isDone = true; });
  done.catch(() => undefined);
  let noticed = 0;
  for (let turn = 0; !isDone && turn < 20_000; turn++) {
    await turns(1);
    if (fault.silent > noticed || (noticed > 0 && turn % 200 === 199)) {
      noticed = fault.silent;
      await turns(3);
      impatience.runOut();
      await turns(3);
      fault.release();
    }
  }
  if (!isDone) throw new Error('The operation never ended.');
  return done;
}
