import type { Contents } from '../domain/sheets/existingSheet';

/** What stands in the cells of an area from A1, in runs of rows whose formulas fit into one answer. */
export const readInRuns = async (context: Excel.RequestContext, sheet: Excel.Worksheet, columnCount: number, runs: readonly { readonly row: number; readonly rowCount: number }[]): Promise<Contents> => {
  const contents: Contents[number][] = [];
  for (const { row, rowCount } of runs) {
    const run = sheet.getRangeByIndexes(row, 0, rowCount, columnCount);
    run.load('formulas');
    // One request per 5 MB of cells: Excel on the web gives no larger answers.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    contents.push(...(run.formulas as Contents));
  }
  return contents;
};
