import { changesByItself, differencesBetween, frozen, refersToSpill, type CellValue, type Difference, type Replacement } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import type { Cell } from '../domain/sheets/sheetPlan';
import { writeScattered } from './writeScattered';

/** A sheet to be freed of our functions, or only to be compared. */
export interface HandOverSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
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
}

/** The cells of a sheet that were read before. */
export const sameCells = (sheet: Excel.Worksheet, before: Contents): Excel.Range => sheet.getRangeByIndexes(0, 0, before.length, before[0]?.length ?? 1);

interface Written {
  readonly differences: readonly (readonly Difference[])[];
  readonly formulas: readonly Contents[];
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

type Changes = Map<string, Replacement>;

/** Writes and reads everything back in as many round trips as there are 4 MB, whatever the number of cells. */
const writeAndRead = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[], writes: readonly (readonly Replacement[])[]): Promise<Written> => {
  for (const [index, { sheet }] of sheets.entries()) {
    // A sheet of the usual size is only queued here; see writeScattered.
    await writeScattered(context, sheet, writes[index] ?? []);
  }
  context.application.calculate(Excel.CalculationType.recalculate);
  const ranges = sheets.map(({ sheet, before }) => sameCells(sheet, before));
  ranges.forEach((range) => range.load('values,formulas'));
  await context.sync();
  return {
    differences: sheets.map(({ before }, index) => differencesBetween(before, ranges[index]?.values as CellValue[][])),
    formulas: ranges.map(({ formulas }) => formulas as CellValue[][]),
  };
};

/**
 * What still has to become a value after the first writing: twins that calculate something else (text such as 15万 in a cell),
 * formulas over a spill that has ended, and, where other formulas tell them apart, empty texts.
 */
const corrections = ({ formulas, before }: HandOverSheet, changes: Changes, differences: readonly Difference[]): readonly Replacement[] => {
  const wrong = differences.flatMap(({ row, column }): Replacement[] => {
    const change = changes.get(keyOf({ row, column }));
    const toValue = change?.kind === 'native' || (change === undefined && refersToSpill(formulas[row]?.[column]));
    return toValue ? [{ row, column, kind: 'value', content: frozen(before[row]?.[column] ?? '') }] : [];
  });
  const blanks = [...changes.values()].filter(({ kind, content }) => kind !== 'moved' && content === '');
  return [...wrong, ...blanks.map((change) => ({ ...change, content: frozen('', { formula: '=""' }) }))];
};

/** The sheets as the proof found them: every cell that was written gets back what it held. */
export const putBack = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[]): Promise<void> => {
  for (const { sheet, formulas, before, replacements } of sheets) {
    const spilledOrFormula = replacements.map(({ row, column, kind }) => ({ row, column, content: kind === 'spilled' ? '' : original(formulas[row]?.[column]) }));
    // Formulas over spills may have become values too; entering them again does no harm.
    const overSpills = before.flatMap((line, row) =>
      line.flatMap((_, column) => (refersToSpill(formulas[row]?.[column]) ? [{ row, column, content: original(formulas[row]?.[column]) }] : [])),
    );
    await writeScattered(context, sheet, replacements.length > 0 ? [...spilledOrFormula, ...overSpills] : []);
  }
  context.application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
};

const original = (content: CellValue | undefined): Cell => (typeof content === 'string' && content.startsWith('=') ? { formula: content } : (content ?? ''));

/**
 * Writes the replacements, compares every cell with what it showed, and turns into values what came out differently.
 * Differences that are left are for the caller to judge; nothing is put back here.
 */
export const replaceAndProve = async (context: Excel.RequestContext, sheets: readonly HandOverSheet[]): Promise<HandOverResult> => {
  const changes = sheets.map(({ replacements }): Changes => new Map(replacements.map((change) => [keyOf(change), change])));
  let written = await writeAndRead(context, sheets, sheets.map(({ replacements }) => replacements));
  if (written.differences.some((differences) => differences.length > 0)) {
    const more = sheets.map((sheet, index) => (sheet.replacements.length > 0 ? corrections(sheet, changes[index] ?? new Map(), written.differences[index] ?? []) : []));
    more.forEach((cells, index) => cells.forEach((change) => changes[index]?.set(keyOf(change), change)));
    if (more.some((cells) => cells.length > 0)) written = await writeAndRead(context, sheets, more);
  }
  const all = sheets.flatMap((sheet, index) => (written.differences[index] ?? []).map((difference) => ({ difference: { ...difference, sheetName: sheet.name }, formula: sheet.formulas[difference.row]?.[difference.column] })));
  const kinds = sheets.flatMap(({ name }, index) => [...(changes[index]?.values() ?? [])].map(({ row, column, kind }) => ({ sheetName: name, row, column, kind })));
  return {
    differences: all.filter(({ formula }) => !changesByItself(formula)).map(({ difference }) => difference),
    explained: all.filter(({ formula }) => changesByItself(formula)).map(({ difference }) => difference),
    native: kinds.filter(({ kind }) => kind === 'native').length,
    valuePlaces: kinds.filter(({ kind }) => kind === 'value'),
    formulas: written.formulas,
  };
};
