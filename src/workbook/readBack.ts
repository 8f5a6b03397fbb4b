import type { Cell, SheetPlan } from '../domain/sheets/sheetPlan';
import { LIMIT } from './requestSize';
import { rowChunks } from './rowChunks';
import { goOn, type Task } from './task';

/** Longer than nearly every result: a sentence, or a number with all its digits. */
export const RESULT = 'x'.repeat(60);

const asShown = (cell: Cell): unknown => (cell !== null && typeof cell === 'object' ? RESULT : (cell ?? ''));

/** The runs of a plan's rows whose values fit into one answer. */
const answerRuns = ({ cells }: SheetPlan): ReturnType<typeof rowChunks> => rowChunks(cells.map((row) => row.map(asShown)), LIMIT);

/** What the cells of a plan show once they are written. One request for each 5 MB of answers; the task is told the rows. */
export const readBack = async (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, task: Task): Promise<unknown[][]> => {
  const values: unknown[][] = [];
  for (const { row, rowCount } of answerRuns(plan)) {
    const run = sheet.getRangeByIndexes(row, 0, rowCount, plan.columns.length);
    run.load('values');
    // A request per 5 MB: Excel on the web gives no larger answers.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    goOn(task);
    values.push(...(run.values as unknown[][]));
    task.report(values.length, plan.cells.length);
  }
  return values;
};
