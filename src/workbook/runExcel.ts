import { failureMessage } from './failureMessage';
import type { Outcome } from './outcome';
import { Stopped } from './task';

type Batch<T, C extends string> = (context: Excel.RequestContext) => Promise<Outcome<T, C>>;

/**
 * Runs one operation of ours: waits while a cell editor is open, makes it one undo step where the host can, and turns
 * every refusal of Excel into a message. A programmer's mistake still throws.
 */
export const runExcel = async <T, C extends string = never>(batch: Batch<T, C>): Promise<Outcome<T, C>> => {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, message: { key: 'stopped' }, notes: [] };
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, message: failureMessage(error.code, error.message), notes: [] };
  }
};
