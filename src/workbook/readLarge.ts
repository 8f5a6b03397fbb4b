import type { Contents } from '../domain/sheets/existingSheet';
import { bytesOf, LIMIT } from './requestSize';

/** Cells of the first run: few enough for the longest formulas of ours. */
const FIRST_RUN = 10_000;

/** Answers stay this far below what Excel gives: the next rows can be longer than the ones that were measured. */
const FILLED = 0.85 * LIMIT;

const isTooLarge = (error: unknown): boolean => error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';

/** What stands in an area whose size is known, in runs as long as the cells read so far allow. */
const readInPieces = async (context: Excel.RequestContext, range: Excel.Range, { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }): Promise<Contents> => {
  const contents: Contents[number][] = [];
  let step = Math.max(1, Math.floor(FIRST_RUN / columnCount));
  while (contents.length < rowCount) {
    const run = range.getRow(contents.length).getResizedRange(Math.min(step, rowCount - contents.length) - 1, 0);
    run.load('formulas');
    try {
      // One request per 5 MB of cells: Excel on the web gives no larger answers.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || step === 1) throw error;
      step = Math.ceil(step / 4);
      continue;
    }
    const read = run.formulas as Contents;
    contents.push(...read);
    step = Math.max(1, Math.floor((FILLED * read.length) / bytesOf(read)));
  }
  return contents;
};

/** What stands in an area of a known size, in one round trip or, where Excel gives no answer as large as that, in pieces. */
export const readArea = async (context: Excel.RequestContext, range: Excel.Range, size: { readonly rowCount: number; readonly columnCount: number }): Promise<Contents> => {
  range.load('formulas');
  try {
    await context.sync();
    return range.formulas as Contents;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  return readInPieces(context, range, size);
};

/**
 * Reads areas from A1 whole, in one round trip with whatever else is queued; in one for each 5 MB where Excel gives no answer as large as that.
 *
 * @param queue queues everything that is to be read: the formulas of the areas or, called again where the answer was too large, their `rowCount` and `columnCount`
 */
export const readLarge = async <T extends { readonly used: Excel.Range }>(context: Excel.RequestContext, queue: (isWhole: boolean) => readonly T[]): Promise<readonly (T & { readonly contents: Contents })[]> => {
  const reads = queue(true);
  try {
    await context.sync();
    return reads.map((read) => ({ ...read, contents: read.used.formulas as Contents }));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const sized = queue(false);
  await context.sync();
  const results: (T & { readonly contents: Contents })[] = [];
  for (const read of sized) results.push({ ...read, contents: await readInPieces(context, read.used, read.used) });
  return results;
};
