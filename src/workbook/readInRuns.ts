import type { Contents } from '../domain/sheets/existingSheet';
import { queueIsInPlace, type Anchor } from './anchor';
import { Refused } from './refused';
import { isAnswerTooLarge, isWary } from './answerSize';
import { isWriting } from './patience';
import { bytesOf, FILLED } from './requestSize';
import { goOn, type Task } from './task';

/** What can be read of cells. */
export type Property = 'formulas' | 'values' | 'numberFormat';

/** Cells of a sheet, from A1 unless said otherwise. */
export interface Run {
  readonly sheet: Excel.Worksheet;
  readonly row?: number;
  readonly column?: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Their last cell, as it stood when the rows were counted; without it, the caller makes sure that no lines have moved. */
  readonly anchor?: Anchor;
}

/** Cells of the first request, before it is known how long they are; and the most of any. */
const FIRST = 20_000;
const MOST = 150_000;

/** How many cells of a length fit into one answer. */
const fitting = (bytesOfCell: number): number => Math.min(MOST, Math.max(1, Math.floor(FILLED / bytesOfCell)));

/** The cells of a range that was loaded. */
export const contentsOf = <P extends Property>(range: Excel.Range, properties: readonly P[]) => Object.fromEntries(properties.map((property) => [property, range[property]])) as unknown as Record<P, Contents>;

const rangeOf = ({ sheet, row = 0, column = 0, columnCount }: Run, from: number, rowCount: number): Excel.Range => sheet.getRangeByIndexes(row + from, column, rowCount, columnCount);

interface Part {
  readonly run: number;
  readonly row: number;
  readonly rowCount: number;
}

/** The next rows that fit into one request, at least one. */
const take = (runs: readonly Run[], from: Part, room: number): readonly Part[] => {
  const parts: Part[] = [];
  let left = room;
  for (let { run, row } = from; run < runs.length; run++, row = 0) {
    const { rowCount, columnCount } = runs[run]!;
    const rows = Math.min(rowCount - row, Math.max(parts.length === 0 ? 1 : 0, Math.floor(left / columnCount)));
    if (rows === 0) break;
    parts.push({ run, row, rowCount: rows });
    left -= rows * columnCount;
    if (row + rows < rowCount) break;
  }
  return parts;
};

/**
 * Reads cells in requests of less than 5 MB, small areas together and large ones in runs of rows. Whatever else is queued goes with the first.
 *
 * @param task told the cells read so far; stops between two requests
 * @param bytesOfCell how long a cell is on average with all its properties, where that is known from a first look
 * @returns for each area its cells by property
 * @throws Refused where lines were inserted or deleted on a sheet while it was read
 */
export const readInRuns = async <P extends Property>(context: Excel.RequestContext, runs: readonly Run[], properties: readonly P[], task: Task, bytesOfCell?: number): Promise<readonly Record<P, Contents>[]> => {
  const read = runs.map(() => Object.fromEntries(properties.map((property) => [property, []])) as unknown as Record<P, Contents[number][]>);
  const total = runs.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  let room = bytesOfCell === undefined ? FIRST / properties.length : fitting(bytesOfCell);
  let done = 0;
  let next: Part = { run: 0, row: 0, rowCount: 0 };
  // A request that Excel cannot answer is lost with all that was queued along.
  if (isWary(context)) await context.sync();
  while (next.run < runs.length) {
    const parts = take(runs, next, room);
    const ranges = parts.map(({ run, row, rowCount }) => rangeOf(runs[run]!, row, rowCount));
    ranges.forEach((range) => range.load(properties.join(',')));
    const inPlace = runs.flatMap(({ anchor }) => (anchor ? [queueIsInPlace(anchor)] : []));
    try {
      // One request per 5 MB of cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const isOneRow = parts.length === 1 && parts[0]!.rowCount === 1;
      const canStartAgain = done === 0 && !isWary(context) && !isWriting(context);
      if (!isAnswerTooLarge(error) || isOneRow || canStartAgain) throw error;
      room = Math.floor(parts.reduce((cells, { run, rowCount }) => cells + rowCount * runs[run]!.columnCount, 0) / 4);
      continue;
    }
    goOn(task);
    if (inPlace.some((stands) => !stands())) throw new Refused({ key: 'movedWhileRead' });
    let cells = 0;
    parts.forEach(({ run, rowCount }, at) => {
      cells += rowCount * runs[run]!.columnCount;
      for (const property of properties) for (const line of ranges[at]![property] as Contents) read[run]![property].push(line);
    });
    done += cells;
    task.report(done, total);
    const bytes = bytesOf(ranges.flatMap((range) => properties.map((property) => range[property] as Contents)));
    room = fitting(bytes / cells);
    const last = parts.at(-1)!;
    const isWhole = last.row + last.rowCount === runs[last.run]!.rowCount;
    next = isWhole ? { run: last.run + 1, row: 0, rowCount: 0 } : { run: last.run, row: last.row + last.rowCount, rowCount: 0 };
  }
  return read;
};

/**
 * As `readInRuns` where the cells are too many for one request; else they are only queued, and go with whatever the caller sends next.
 *
 * @param bytes how long the cells are likely to be
 * @returns after the caller's sync, their cells
 */
export const queueInRuns = async <P extends Property>(context: Excel.RequestContext, runs: readonly Run[], properties: readonly P[], bytes: number, task: Task): Promise<() => readonly Record<P, Contents>[]> => {
  if (bytes > FILLED) {
    const read = await readInRuns(context, runs, properties, task);
    return () => read;
  }
  const ranges = runs.map((run) => rangeOf(run, 0, run.rowCount));
  ranges.forEach((range) => range.load(properties.join(',')));
  return () => ranges.map((range) => contentsOf(range, properties));
};
