import type { Contents } from '../domain/sheets/existingSheet';
import type { Area } from '../domain/sheets/sheetPlan';
import { isAnswerTooLarge } from './answerSize';
import { bytesOf, FILLED } from './requestSize';

/** Cells that are read along with whatever else is queued, and the first of those that are read in runs: few enough for the longest formulas of ours. */
const AT_ONCE = 10_000;

/** What stands in an area, in runs as long as the cells read so far allow. */
const readInPieces = async (context: Excel.RequestContext, range: Excel.Range, { rowCount, columnCount }: Pick<Area, 'rowCount' | 'columnCount'>): Promise<Contents> => {
  const contents: Contents[number][] = [];
  let step = Math.max(1, Math.floor(AT_ONCE / columnCount));
  while (contents.length < rowCount) {
    const run = range.getRow(contents.length).getResizedRange(Math.min(step, rowCount - contents.length) - 1, 0);
    run.load('formulas');
    try {
      // One request per 5 MB of cells: Excel on the web gives no larger answers.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isAnswerTooLarge(error) || step === 1) throw error;
      step = Math.ceil(step / 4);
      continue;
    }
    const read = run.formulas as Contents;
    contents.push(...read);
    step = Math.max(1, Math.floor((FILLED * read.length) / bytesOf(read)));
  }
  return contents;
};

/**
 * Queues reading the formulas of an area whose size is known; after the caller's sync, the answer is what stands there. Of a large one
 * nothing is queued: the answer reads it in requests of up to 5 MB.
 */
export const queueArea = (context: Excel.RequestContext, range: Excel.Range, size: Pick<Area, 'rowCount' | 'columnCount'>): (() => Promise<Contents>) => {
  if (size.rowCount * size.columnCount > AT_ONCE) return () => readInPieces(context, range, size);
  range.load('formulas');
  return () => Promise.resolve(range.formulas as Contents);
};
