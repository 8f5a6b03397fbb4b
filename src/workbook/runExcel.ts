import { beWary, isAnswerTooLarge } from './answerSize';
import { hostFailure } from './failureMessage';
import type { Message, Outcome } from './outcome';
import { NoAnswer, Patience } from './patience';
import { Stopped } from './task';

type Batch<T, C extends string> = (context: Excel.RequestContext) => Promise<Outcome<T, C>>;

const refused = (message: Message) => ({ ok: false, message, notes: [] }) as const;

const attempt = async <T, C extends string>(batch: Batch<T, C>, isWary: boolean): Promise<Outcome<T, C>> => {
  const patience = new Patience();
  const run = Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) => {
    patience.watch(context);
    if (isWary) beWary(context);
    return batch(context);
  });
  let exhausted = false;
  try {
    return await Promise.race([
      run,
      patience.exhausted.catch((error: unknown) => {
        exhausted = true;
        throw error;
      }),
    ]);
  } catch (error) {
    if (error instanceof Stopped) return refused({ key: 'stopped' });
    if (exhausted) return refused(patience.place === null ? { key: 'noAnswer' } : { key: 'noAnswerUnknown', params: { place: patience.place } });
    if (error instanceof NoAnswer) return refused({ key: 'noAnswer' });
    if (isAnswerTooLarge(error) && patience.place === null && !isWary) return attempt(batch, true);
    const message = hostFailure(error);
    if (!message) throw error;
    return refused(message);
  }
};

/**
 * Runs one operation of ours: waits while a cell editor is open, makes it one undo step where the host can, waits no longer than is
 * sensible for each answer, and turns every refusal of Excel into a message. A programmer's mistake still throws.
 *
 * Sheets are read in the first request as far as they fit by their number of cells. Where their texts are so long that Excel cannot answer, and
 * nothing was written yet, the operation starts again and looks at sizes first.
 */
export const runExcel = <T, C extends string = never>(batch: Batch<T, C>): Promise<Outcome<T, C>> => attempt(batch, false);
