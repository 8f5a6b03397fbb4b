import { changesByItself, differencesBetween, frozen, refersToSpill, usesPlan, type CellValue, type Difference, type Replacement } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import type { Cell } from '../domain/sheets/sheetPlan';
import { queueIsInPlace, type Anchor } from './anchor';
import { LinesMoved } from './linesMoved';
import { asCell, isWritten } from './cellsBefore';
import { writeScattered } from './writeScattered';

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
  readonly valuePlaces: readonly { readonly sheetName: string; readonly row: number; readonly column: number }[];
  /** What the sheets hold in the end, in their order: an undo compares with it. */
  readonly formulas: readonly Contents[];
  readonly overwritten: readonly Overwritten[];
}

/** The cells of a sheet that were read before. */
export const sameCells = (sheet: Excel.Worksheet, before: Contents): Excel.Range => sheet.getRangeByIndexes(0, 0, before.length, before[0]?.length ?? 1);

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

/** What is written on each sheet, by cell. */
export type Changes = readonly ReadonlyMap<string, Replacement>[];

const original = ({ formulas }: HandOverSheet, { row, column, kind }: Replacement): Cell => (kind === 'spilled' ? '' : asCell(formulas[row]?.[column]));

type Write = (sheet: HandOverSheet, index: number) => readonly { readonly row: number; readonly column: number; readonly content: Cell }[];

const writeAll = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], still: () => void, contents: Write): Promise<void> => {
  still();
  for (const [index, sheet] of sheets.entries()) {
    // A sheet of the usual size is only queued here; see writeScattered.
    await writeScattered(context, sheet.sheet, contents(sheet, index), still);
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

/** Queues reading the cells just before they are written; after the sync the answer is what was no longer as it had been read. */
const queueOverwritten = (sheets: readonly HandOverSheet[]): (() => readonly Overwritten[]) => {
  const written = sheets.filter(({ replacements }) => replacements.length > 0);
  const ranges = readAll(written, 'formulas');
  return () =>
    written.flatMap((sheet, index) =>
      sheet.replacements.flatMap(({ row, column }) => {
        const content = (ranges[index]!.formulas as Contents)[row]?.[column] ?? '';
        return content === (sheet.formulas[row]?.[column] ?? '') ? [] : [{ sheet, row, column, content }];
      }),
    );
};

/** Queues what users have typed in between. */
export const queueTyped = async (context: Excel.RequestContext, overwritten: readonly Overwritten[]): Promise<void> => {
  for (const { sheet, row, column, content } of overwritten) await writeScattered(context, sheet.sheet, [{ row, column, content: asCell(content) }]);
};

/** Queues reading every cell that was read before. */
const readAll = (sheets: readonly HandOverSheet[], properties: string): readonly Excel.Range[] => {
  const ranges = sheets.map(({ sheet, before }) => sameCells(sheet, before));
  ranges.forEach((range) => range.load(properties));
  return ranges;
};

const differencesOf = (sheets: readonly HandOverSheet[], ranges: readonly Excel.Range[]): readonly (readonly Difference[])[] =>
  sheets.map(({ before }, index) => differencesBetween(before, ranges[index]?.values as CellValue[][]));

/**
 * What still has to become a value after a trial: twins that calculate something else (text such as 15万 in a cell), formulas over a
 * spill that has ended, and, where other formulas tell them apart, empty texts.
 */
const corrections = ({ formulas, before, replacements }: HandOverSheet, changes: ReadonlyMap<string, Replacement>, differences: readonly Difference[]): readonly Replacement[] => {
  if (replacements.length === 0) return [];
  const wrong = differences.flatMap(({ row, column }): Replacement[] => {
    const change = changes.get(keyOf({ row, column }));
    const toValue = change?.kind === 'native' || (change === undefined && refersToSpill(formulas[row]?.[column]));
    return toValue ? [{ row, column, kind: 'value', content: frozen(before[row]?.[column] ?? '') }] : [];
  });
  const blanks = replacements.filter(({ kind, content }) => kind !== 'moved' && content === '');
  return [...wrong, ...blanks.map((change) => ({ ...change, content: frozen('', { formula: '=""' }) }))];
};

/**
 * Finds out what has to be written, without leaving anything behind: one request writes the replacements, reads what every cell shows, and
 * writes the originals again.
 *
 * @param still queues what stops a write as a whole where lines have moved
 */
export const tryOut = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], still: () => void): Promise<{ readonly changes: Changes; readonly overwritten: readonly Overwritten[] }> => {
  const overwritten = queueOverwritten(sheets);
  await writeAll(context, sheets, still, ({ replacements }) => replacements);
  const ranges = readAll(sheets, 'values');
  await writeAll(context, sheets, still, (sheet) => sheet.replacements.map((change) => ({ ...change, content: original(sheet, change) })));
  await context.sync();
  const differences = differencesOf(sheets, ranges);
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
export const replaceAndProve = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], changes: Changes, still: () => void, finish: () => void): Promise<HandOverResult> => {
  const overwritten = queueOverwritten(sheets);
  await writeAll(context, sheets, still, (_, index) => [...(changes[index]?.values() ?? [])]);
  finish();
  const ranges = readAll(sheets, 'values,formulas');
  await context.sync();
  const differences = differencesOf(sheets, ranges);
  const all = sheets.flatMap((sheet, index) => (differences[index] ?? []).map((difference) => ({ difference: { ...difference, sheetName: sheet.name }, formula: sheet.formulas[difference.row]?.[difference.column] })));
  const kinds = sheets.flatMap(({ name }, index) => [...(changes[index]?.values() ?? [])].map(({ row, column, kind }) => ({ sheetName: name, row, column, kind })));
  return {
    differences: all.filter(({ formula }) => !changesByItself(formula)).map(({ difference }) => difference),
    explained: all.filter(({ formula }) => changesByItself(formula)).map(({ difference }) => difference),
    native: kinds.filter(({ kind }) => kind === 'native').length,
    valuePlaces: kinds.filter(({ kind }) => kind === 'value'),
    formulas: ranges.map(({ formulas }) => formulas as CellValue[][]),
    overwritten: overwritten(),
  };
};

/**
 * Gives every cell that holds what we wrote its formula back; what somebody typed meanwhile stays.
 *
 * @param isKnownInPlace the caller has made sure that no lines have moved
 */
export const putBack = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], changes: Changes, isKnownInPlace: boolean): Promise<void> => {
  const written = sheets.flatMap((sheet, index) => (changes[index]?.size || sheet.replacements.length > 0 ? [{ sheet, changes: changes[index] ?? new Map<string, Replacement>() }] : []));
  const found = written.map(({ sheet: { id } }) => context.workbook.worksheets.getItemOrNullObject(id));
  found.forEach((sheet) => sheet.load('name'));
  await context.sync();
  const present = written.flatMap((each, index) => (found[index]!.isNullObject ? [] : [{ ...each, now: found[index]! }]));
  const reads = present.map(({ sheet, now }) => {
    const range = isKnownInPlace ? sameCells(now, sheet.before) : sheet.anchor.corner.getBoundingRect('A1');
    range.load('formulas');
    return { range, isInPlace: isKnownInPlace ? () => true : queueIsInPlace(sheet.anchor) };
  });
  await context.sync();
  for (const [index, each] of present.entries()) {
    const { range, isInPlace } = reads[index]!;
    const contents = range.formulas as Contents;
    // Where lines had moved before, Excel refused the write as a whole and every call of ours still stands.
    const calls = (cells: Contents): number => cells.flat().filter(usesPlan).length;
    if (isInPlace()) await writeScattered(context, each.now, originals(each.sheet, each.changes, contents));
    else if (calls(contents) !== calls(each.sheet.formulas)) throw new LinesMoved(each.sheet.name);
  }
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
