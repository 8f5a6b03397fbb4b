import type { Contents } from '../domain/sheets/existingSheet';

/** Formulas with their cells stay below 5 MB, which is what Excel on the web answers with. */
export const CELLS_PER_READ = 50_000;

/** What stands in the cells of an area from A1, in runs of rows. */
export const readInRuns = async (context: Excel.RequestContext, sheet: Excel.Worksheet, { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }, step: number): Promise<Contents> => {
  const contents: Contents[number][] = [];
  for (let row = 0; row < rowCount; row += step) {
    const run = sheet.getRangeByIndexes(row, 0, Math.min(step, rowCount - row), columnCount);
    run.load('formulas');
    // One request per 5 MB of cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    contents.push(...(run.formulas as Contents));
  }
  return contents;
};
