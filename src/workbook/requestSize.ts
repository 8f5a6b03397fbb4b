/** Excel on the web takes and gives at most 5 MB a request; what office.js adds around its edges fits into the rest. */
export const LIMIT = 4_800_000;

/** Answers stay this far below what Excel gives: the next rows can be longer than the ones that were measured. */
export const FILLED = 0.85 * LIMIT;

/** What office.js sends for one thing, as measured: an object that is reached, a range of its own, a property that is set. */
export const OBJECT = 200;
export const RANGE = 300;
export const SET = 140;

/** office.js sends a matrix in pieces of 1,500 cells, each with its own objects. */
const OF_A_CELL = 700 / 1500;

const encoder = new TextEncoder();

/** UTF-8 of the JSON that is sent: a Chinese character takes three bytes, JSON.stringify counts one. */
export const bytesOf = (content: unknown): number => encoder.encode(JSON.stringify(content)).length;

/** Of one row of a matrix, with its share of what carries it. */
export const bytesOfRow = (cells: readonly unknown[]): number => bytesOf(cells) + 1 + Math.ceil(cells.length * OF_A_CELL);

interface Queued { bytes: number }

const queuedIn = new WeakMap<Excel.RequestContext, Queued>();

/** What is queued since the last sync, as far as `makeRoom` was told. */
const queuedOf = (context: Excel.RequestContext): Queued => {
  const known = queuedIn.get(context);
  if (known) return known;
  const queued: Queued = { bytes: 0 };
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => {
    queued.bytes = 0;
    return sync(passThrough);
  };
  queuedIn.set(context, queued);
  return queued;
};

/**
 * Called before something large is queued: sends what is queued already where both together would be more than Excel on the web takes, so
 * that an operation costs one request for each 5 MB and no more.
 *
 * @param bytes of what the caller queues next
 * @param onSent queues what has to come first in a further request
 */
export const makeRoom = async (context: Excel.RequestContext, bytes: number, onSent?: () => void): Promise<void> => {
  const queued = queuedOf(context);
  if (queued.bytes > 0 && queued.bytes + bytes > LIMIT) {
    await context.sync();
    onSent?.();
  }
  queued.bytes += bytes;
};
