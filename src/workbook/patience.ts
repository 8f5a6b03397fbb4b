import type { Param } from './outcome';

/** How long one request may stay without an answer: longer than a large workbook calculates, shorter than a clerk waits. */
export const PATIENCE_MS = 60_000;

/** Excel did not answer in time. What was asked may still be carried out, now or later. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Limits every request of one run, since office.js waits for ever. The first request without an answer fails with `NoAnswer`, so that
 * the operation takes back what it wrote: Excel works on requests in their order, so the taking back comes after whatever is still
 * to come. When that is not answered either, `exhausted` rejects and the user is told; the taking back goes on whenever Excel answers.
 */
export class Patience {
  readonly exhausted: Promise<never>;
  /** Where the operation was writing, for the message. */
  place: Param | null = null;
  private givenUp = false;
  private exhaust: () => void = () => undefined;

  constructor() {
    this.exhausted = new Promise((_, reject) => {
      this.exhaust = () => reject(new NoAnswer());
    });
  }

  watch(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = (passThrough) => this.limit(sync(passThrough));
    patienceOf.set(context, this);
  }

  private async limit<T>(request: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        if (this.givenUp) return this.exhaust();
        this.givenUp = true;
        reject(new NoAnswer());
      }, PATIENCE_MS);
    });
    try {
      return await Promise.race([request, tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const patienceOf = new WeakMap<Excel.RequestContext, Patience>();

/** Whether an operation has come to writing: it cannot simply start again. */
export const isWriting = (context: Excel.RequestContext): boolean => (patienceOf.get(context)?.place ?? null) !== null;

/** Says where an operation writes, so that the user can look there should Excel never answer. */
export const writesAt = (context: Excel.RequestContext, place: Param): void => {
  const patience = patienceOf.get(context);
  if (patience) patience.place = place;
};
