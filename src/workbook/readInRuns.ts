import type { Contents } from '../domain/sheets/existingSheet';
import { queueIsInPlace, type Anchor } from './anchor';
import { Refused } from './refused';
import { isAnswerTooLarge } from './answerSize';
import { bytesOf, FILLED } from './requestSize';
import { goOn, type Task } from './task';

/** What can be read of cells. */
export type Property = 'formulas' | 'values' | 'numberFormat';

/** The first rows of a sheet from A1. */
export interface Run {
  readonly sheet: Excel.Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Their last cell, as it stood when the rows were counted; without it, the caller makes sure that no lines have moved. */
  readonly anchor?: Anchor;
}

/** Cells of the first request, before it is known how long they are; and the most of any. */
const FIRST = 20_000;
const MOST = 100_000;

/** The cells of a range that was loaded. */
export const contentsOf = <P extends Property>(range: Excel.Range, properties: readonly P[]) => Object.fromEntries(properties.map((property) => [property, range[property]])) as unknown as Record<P, Contents>;

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
    const fitting = Math.min(rowCount - row, Math.max(parts.length === 0 ? 1 : 0, Math.floor(left / columnCount)));
    if (fitting === 0) break;
    parts.push({ run, row, rowCount: fitting });
    left -= fitting * columnCount;
    if (row + fitting < rowCount) break;
  }
  return parts;
};

/**
 * Reads cells in requests of less than 5 MB, small areas together and large ones in runs of rows. Whatever else is queued goes with the first.
 *
 * @param task told the cells read so far; stops between two requests
 * @returns for each area its cells by property
 * @throws Refused where lines were inserted or deleted on a sheet while it was read
 */
export const readInRuns = async <P extends Property>(context: Excel.RequestContext, runs: readonly Run[], properties: readonly P[], task: Task): Promise<readonly Record<P, Contents>[]> => {
  const read = runs.map(() => Object.fromEntries(properties.map((property) => [property, []])) as unknown as Record<P, Contents[number][]>);
  const total = runs.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  let room = FIRST / properties.length;
  let done = 0;
  let next: Part = { run: 0, row: 0, rowCount: 0 };
  while (next.run < runs.length) {
    const parts = take(runs, next, room);
    const ranges = parts.map(({ run, row, rowCount }) => runs[run]!.sheet.getRangeByIndexes(row, 0, rowCount, runs[run]!.columnCount));
    ranges.forEach((range) => range.load(properties.join(',')));
    const inPlace = runs.flatMap(({ anchor }) => (anchor ? [queueIsInPlace(anchor)] : []));
    try {
      // One request per 5 MB of cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const isOneRow = parts.length === 1 && parts[0]!.rowCount === 1;
      if (!isAnswerTooLarge(error) || isOneRow) throw error;
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
    room = Math.min(MOST, Math.max(1, Math.floor(FILLED / (bytes / cells))));
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
  const ranges = runs.map(({ sheet, rowCount, columnCount }) => sheet.getRangeByIndexes(0, 0, rowCount, columnCount));
  ranges.forEach((range) => range.load(properties.join(',')));
  return () => ranges.map((range) => contentsOf(range, properties));
};
