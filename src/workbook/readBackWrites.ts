import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { cellInput } from './cellInput';
import { RESULT } from './readBack';
import { LIMIT } from './requestSize';
import { rowChunks } from './rowChunks';

/** What the writes of a plan hold and show, one block each. */
export interface ShownWrites {
  readonly values: readonly unknown[][][];
  readonly formulas: readonly unknown[][][];
}

/** Rows of a write whose cells and values fit into one answer. */
const runsOf = ({ cells }: EnrichmentPlan['writes'][number]): ReturnType<typeof rowChunks> => rowChunks(cells.map((row) => [...row.map(cellInput), ...row.map(() => RESULT)]), LIMIT);

/**
 * Reads back what plans write: in the request that the caller sends next, or, where Excel could not answer all of it at once, in a request for
 * each 5 MB after that. Call what it returns after the sync.
 */
export const queueReadBack = (context: Excel.RequestContext, written: readonly { readonly sheet: Excel.Worksheet; readonly plan: EnrichmentPlan }[]): (() => Promise<readonly ShownWrites[]>) => {
  const planned = written.map(({ sheet, plan }) => ({ sheet, writes: plan.writes.map((write) => ({ area: write.area, runs: runsOf(write) })) }));
  const isOne = planned.reduce((sum, { writes }) => sum + writes.reduce((size, { runs }) => size + runs.reduce((bytes, run) => bytes + run.bytes, 0), 0), 0) <= LIMIT;
  const queue = (sheet: Excel.Worksheet, { row, column, columnCount }: { row: number; column: number; columnCount: number }, run: { row: number; rowCount: number }): Excel.Range => {
    const range = sheet.getRangeByIndexes(row + run.row, column, run.rowCount, columnCount);
    range.load('values,formulas');
    return range;
  };
  const queued = planned.map(({ sheet, writes }) => writes.map(({ area, runs }) => ({ sheet, area, runs, ranges: isOne ? runs.map((run) => queue(sheet, area, run)) : [] })));
  return async () => {
    const shown: { values: unknown[][][]; formulas: unknown[][][] }[] = [];
    for (const writes of queued) {
      const each: (typeof shown)[number] = { values: [], formulas: [] };
      for (const { sheet, area, runs, ranges } of writes) {
        for (const run of isOne ? [] : runs) {
          ranges.push(queue(sheet, area, run));
          // One request for each 5 MB that Excel answers.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
        }
        each.values.push(ranges.flatMap((range) => range.values as unknown[][]));
        each.formulas.push(ranges.flatMap((range) => range.formulas as unknown[][]));
      }
      shown.push(each);
    }
    return shown;
  };
};
