import { hostFailure } from './failureMessage';
import type { Message, Outcome, Param } from './outcome';
import { writesAt } from './patience';

/** A write that is carried out whole or not at all. */
interface Write<T, C extends string> {
  /** Sheets or areas, for the message when Excel never answers. */
  readonly place: Param;
  readonly write: () => Promise<Outcome<T, C>>;
  /**
   * Restores what stood there before. It looks first and touches only what differs: a batch that failed has kept what its earlier actions
   * did, one without an answer has done all or nothing, and what users did meanwhile is theirs.
   *
   * @param reason what stopped the write; undefined when `write` itself refused
   */
  readonly takeBack: (reason: unknown) => Promise<void>;
  /** What is left when Excel fails again while taking back. */
  readonly left: Message;
}

/**
 * Writes, and takes everything back when the host fails on the way. A refusal that `write` itself gives is passed on after taking back too.
 *
 * @returns what `write` gives; `left` with Excel's first reason as a note when taking back failed
 * @throws what stopped the write, with everything as it was before
 */
export const orTakeBack = async <T, C extends string = never>(context: Excel.RequestContext, { place, write, takeBack, left }: Write<T, C>): Promise<Outcome<T, C>> => {
  writesAt(context, place);
  let refusal: Outcome<T, C> & { ok: false };
  let reason: unknown;
  try {
    const outcome = await write();
    if (outcome.ok) return outcome;
    refusal = outcome;
  } catch (error) {
    reason = error;
    const message = hostFailure(error);
    refusal = { ok: false, message: message ?? left, notes: [] };
  }
  try {
    await takeBack(reason);
  } catch (error) {
    if (!hostFailure(error)) throw error;
    return { ok: false, message: left, notes: [refusal.message] };
  }
  if (reason !== undefined) throw reason;
  return refusal;
};
