import { changesByItself, differencesBetween, frozen, refersToSpill, usesPlan, type CellValue, type Difference, type Replacement } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import type { Cell } from '../domain/sheets/sheetPlan';
import { queueIsInPlace, type Anchor } from './anchor';
import { asCell, isWritten } from './cellsBefore';
import { LinesMoved } from './linesMoved';
import { queueInRuns, readInRuns, type Run } from './readInRuns';
import { queueSheets } from './readSheets';
import { bytesOf, LIMIT } from './requestSize';
import { rowChunks, type RowChunk } from './rowChunks';
import { goOn, quietTask, type Task } from './task';
import { writeScattered, type ScatteredCell } from './writeScattered';

/** A sheet to be freed of our functions, or only to be compared. */
export interface HandOverSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly anchor: Anchor;
  /** As they stand there now, from A1. */
  readonly formulas: Contents;
  /** What every cell has to show in the end. */
  readonly before: Contents;
  readonly replacements: readonly Replacement[];
}

export interface SheetDifference extends Difference {
  readonly sheetName: string;
}

export interface HandOverResult {
  readonly differences: readonly SheetDifference[];
  /** Differences that formulas explain which change by themselves (`NOW`, `RAND`). */
  readonly explained: readonly SheetDifference[];
  /** Cells that became plain formulas, and cells for which only the value was right, with their sheet. */
  readonly native: number;
  readonly valuePlaces: readonly { readonly sheetName: string; readonly row: number; readonly column: number; readonly reason?: Replacement['reason'] }[];
  /** What the sheets hold in the end, in their order: an undo compares with it. */
  readonly formulas: readonly Contents[];
  readonly overwritten: readonly Overwritten[];
}

/** What every request of a write is held to. */
export interface Guard {
  /** Queues what stops a write as a whole where lines have moved. */
  readonly still: () => void;
  readonly task: Task;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

/** What is written on each sheet, by cell. */
export type Changes = readonly ReadonlyMap<string, Replacement>[];

const original = ({ formulas }: HandOverSheet, { row, column, kind }: Replacement): Cell => (kind === 'spilled' ? '' : asCell(formulas[row]?.[column]));

type Write = (sheet: HandOverSheet, index: number) => readonly ScatteredCell[];

/**
 * Queues writing cells, in runs of rows where reading them would be too much for one answer; a run is sent before the next.
 *
 * @param watch queues what belongs before the writing of some rows
 */
const writeAll = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], { still, task }: Guard, contents: Write, watch?: (sheet: HandOverSheet, run: RowChunk) => void): Promise<void> => {
  still();
  let queued = 0;
  for (const [index, sheet] of sheets.entries()) {
    const cells = contents(sheet, index);
    if (cells.length === 0) continue;
    for (const run of rowChunks(sheet.formulas)) {
      const here = cells.filter(({ row }) => row >= run.row && row < run.row + run.rowCount);
      if (here.length === 0) continue;
      if (queued > 0 && queued + run.bytes > LIMIT) {
        // One request per 5 MB of cells.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        goOn(task);
        still();
        queued = 0;
      }
      queued += run.bytes;
      watch?.(sheet, run);
      // A sheet of the usual size is only queued here; see writeScattered.
      await writeScattered(context, sheet.sheet, here, still);
    }
  }
  context.application.calculate(Excel.CalculationType.recalculate);
};

/** A cell that a user has changed since it was read, where a write has gone over it. */
export interface Overwritten {
  readonly sheet: HandOverSheet;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

/** Queues reading cells just before they are written; after the sync the answer is what was no longer as it had been read. */
const watchOverwritten = (): { readonly watch: (sheet: HandOverSheet, run: RowChunk) => void; readonly overwritten: () => readonly Overwritten[] } => {
  const reads: { readonly sheet: HandOverSheet; readonly run: RowChunk; readonly range: Excel.Range }[] = [];
  return {
    watch: (sheet, run) => {
      const range = sheet.sheet.getRangeByIndexes(run.row, 0, run.rowCount, sheet.before[0]?.length ?? 1);
      range.load('formulas');
      reads.push({ sheet, run, range });
    },
    overwritten: () =>
      reads.flatMap(({ sheet, run, range }) =>
        sheet.replacements.flatMap(({ row, column }) => {
          if (row < run.row || row >= run.row + run.rowCount) return [];
          const content = (range.formulas as Contents)[row - run.row]?.[column] ?? '';
          return content === (sheet.formulas[row]?.[column] ?? '') ? [] : [{ sheet, row, column, content }];
        }),
      ),
  };
};

/** Queues what users have typed in between. */
export const queueTyped = async (context: Excel.RequestContext, overwritten: readonly Overwritten[]): Promise<void> => {
  for (const { sheet, row, column, content } of overwritten) await writeScattered(context, sheet.sheet, [{ row, column, content: asCell(content) }]);
};

const runOf = (sheet: Excel.Worksheet, { before }: HandOverSheet, anchor?: Anchor): Run => ({ sheet, rowCount: before.length, columnCount: before[0]?.length ?? 1, anchor });

/** Every cell of the sheets, by what was read before. */
const runsOf = (sheets: readonly HandOverSheet[]): readonly Run[] => sheets.map((each) => runOf(each.sheet, each));

const differencesOf = (sheets: readonly HandOverSheet[], read: readonly { readonly values: Contents }[]): readonly (readonly Difference[])[] =>
  sheets.map(({ before }, index) => differencesBetween(before, read[index]?.values ?? []));

/**
 * What still has to become a value after a trial: twins that calculate something else (text such as 15万 in a cell), formulas over a
 * spill that has ended, and, where other formulas tell them apart, empty texts.
 */
const corrections = ({ formulas, before, replacements }: HandOverSheet, changes: ReadonlyMap<string, Replacement>, differences: readonly Difference[]): readonly Replacement[] => {
  if (replacements.length === 0) return [];
  const wrong = differences.flatMap(({ row, column }): Replacement[] => {
    const change = changes.get(keyOf({ row, column }));
    const toValue = change?.kind === 'native' || (change === undefined && refersToSpill(formulas[row]?.[column]));
    return toValue ? [{ row, column, kind: 'value', reason: change ? 'differs' : 'several', content: frozen(before[row]?.[column] ?? '') }] : [];
  });
  const blanks = replacements.filter(({ kind, content }) => kind !== 'moved' && content === '');
  return [...wrong, ...blanks.map((change) => ({ ...change, content: frozen('', { formula: '=""' }) }))];
};

/**
 * Finds out what has to be written, without leaving anything behind: one request writes the replacements, reads what every cell shows, and
 * writes the originals again. More than one where that would be too large: the caller takes back what a failure leaves.
 */
export const tryOut = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], guard: Guard): Promise<{ readonly changes: Changes; readonly overwritten: readonly Overwritten[] }> => {
  const { watch, overwritten } = watchOverwritten();
  await writeAll(context, sheets, guard, ({ replacements }) => replacements, watch);
  const shown = await queueInRuns(context, runsOf(sheets), ['values'], bytesOf(sheets.map(({ before }) => before)), { ...quietTask, signal: guard.task.signal });
  await writeAll(context, sheets, guard, (sheet) => sheet.replacements.map((change) => ({ ...change, content: original(sheet, change) })));
  await context.sync();
  goOn(guard.task);
  const differences = differencesOf(sheets, shown());
  const isSame = differences.every((each) => each.length === 0);
  const changes = sheets.map((sheet, index) => {
    const found = new Map(sheet.replacements.map((change) => [keyOf(change), change]));
    const more = isSame ? [] : corrections(sheet, found, differences[index] ?? []);
    more.forEach((change) => found.set(keyOf(change), change));
    return found;
  });
  return { changes, overwritten: overwritten() };
};

/**
 * Writes what the trial has found and compares every cell with what it showed, in as many round trips as requests of the largest size. Differences that
 * are left are for the caller to judge; nothing is put back here.
 *
 * @param finish queues what goes with it
 */
export const replaceAndProve = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], changes: Changes, guard: Guard, finish: () => void): Promise<HandOverResult> => {
  const { watch, overwritten } = watchOverwritten();
  await writeAll(context, sheets, guard, (_, index) => [...(changes[index]?.values() ?? [])], watch);
  finish();
  const bytes = bytesOf([sheets.map(({ before, formulas }) => [before, formulas]), changes.map((each) => [...each.values()])]);
  const left = await queueInRuns(context, runsOf(sheets), ['values', 'formulas'], bytes, guard.task);
  await context.sync();
  goOn(guard.task);
  const read = left();
  const differences = differencesOf(sheets, read);
  const all = sheets.flatMap((sheet, index) => (differences[index] ?? []).map((difference) => ({ difference: { ...difference, sheetName: sheet.name }, formula: sheet.formulas[difference.row]?.[difference.column] })));
  const kinds = sheets.flatMap(({ name }, index) => [...(changes[index]?.values() ?? [])].map(({ row, column, kind, reason }) => ({ sheetName: name, row, column, kind, reason })));
  return {
    differences: all.filter(({ formula }) => !changesByItself(formula)).map(({ difference }) => difference),
    explained: all.filter(({ formula }) => changesByItself(formula)).map(({ difference }) => difference),
    native: kinds.filter(({ kind }) => kind === 'native').length,
    valuePlaces: kinds.filter(({ kind }) => kind === 'value'),
    formulas: read.map(({ formulas }) => formulas),
    overwritten: overwritten(),
  };
};

/** Where lines had moved before, Excel refused the write as a whole and every call of ours still stands. */
const throwWhereWritten = async (context: Excel.RequestContext, moved: readonly { readonly sheet: HandOverSheet; readonly now: Excel.Worksheet }[]): Promise<void> => {
  if (moved.length === 0) return;
  const reading = queueSheets(moved.map(({ now }) => now), ['formulas']);
  await context.sync();
  const { sheets } = await reading.readable(context);
  const calls = (cells: Contents): number => cells.flat().filter(usesPlan).length;
  const written = moved.find(({ sheet }, at) => calls(sheets[at]?.cells.formulas ?? []) !== calls(sheet.formulas));
  if (written) throw new LinesMoved(written.sheet.name);
};

/**
 * Gives every cell that holds what we wrote its formula back; what somebody typed meanwhile stays.
 *
 * @param isKnownInPlace the caller has made sure that no lines have moved
 * @throws LinesMoved where they have since something was written
 */
export const putBack = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], changes: Changes, isKnownInPlace: boolean): Promise<void> => {
  const written = sheets.flatMap((sheet, index) => (changes[index]?.size || sheet.replacements.length > 0 ? [{ sheet, changes: changes[index] ?? new Map<string, Replacement>() }] : []));
  const found = written.map(({ sheet: { id } }) => context.workbook.worksheets.getItemOrNullObject(id));
  found.forEach((sheet) => sheet.load('name'));
  await context.sync();
  const present = written.flatMap((each, index) => (found[index]!.isNullObject ? [] : [{ ...each, now: found[index]! }]));
  const inPlace = present.map(({ sheet }) => (isKnownInPlace ? () => true : queueIsInPlace(sheet.anchor)));
  await context.sync();
  const standing = present.filter((_, index) => inPlace[index]!());
  const read = await readInRuns(context, standing.map(({ sheet, now }) => runOf(now, sheet, isKnownInPlace ? undefined : sheet.anchor)), ['formulas'], quietTask);
  for (const [index, each] of standing.entries()) await writeScattered(context, each.now, originals(each.sheet, each.changes, read[index]!.formulas));
  await throwWhereWritten(context, present.filter((each) => !standing.includes(each)));
  context.application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
};

const originals = (sheet: HandOverSheet, changes: ReadonlyMap<string, Replacement>, now: Contents): readonly { row: number; column: number; content: Cell }[] => {
  const first = new Map(sheet.replacements.map((change) => [keyOf(change), change]));
  return [...new Map([...first, ...changes]).entries()].flatMap(([key, { row, column }]) => {
    const content = now[row]?.[column] ?? '';
    const kept = first.get(key)?.kind === 'spilled' ? '' : (sheet.formulas[row]?.[column] ?? '');
    const isOurs = content !== kept && !usesPlan(content) && [first.get(key), changes.get(key)].some((change) => change !== undefined && isWritten(change.content, content));
    return isOurs ? [{ row, column, content: asCell(kept) }] : [];
  });
};
