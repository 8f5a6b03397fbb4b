import type { Contents } from '../sheets/existingSheet';
import type { CellValue } from './replacements';
import { tokenize } from './tokens';

export interface Difference {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Two orders of the same sum differ in the last digits; a rounding in between may not. */
const TOLERANCE = 1e-9;

/** Numbers alike within 1e-9 of the larger one; everything else exactly. */
export const isSame = (before: CellValue, after: CellValue): boolean => {
  if (typeof before !== 'number' || typeof after !== 'number') return before === after;
  return before === after || Math.abs(before - after) <= TOLERANCE * Math.max(Math.abs(before), Math.abs(after));
};

/**
 * Cells that show something else than before.
 *
 * @param before what the sheet showed, from A1
 * @param after the same area read again
 */
export const differencesBetween = (before: Contents, after: Contents): readonly Difference[] =>
  before.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const now = after[row]?.[column] ?? '';
      return isSame(value, now) ? [] : [{ row, column, before: value, after: now }];
    }),
  );

const volatile: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Whether a formula shows something else each time by itself. */
export const changesByItself = (content: CellValue | undefined): boolean =>
  typeof content === 'string' && content.startsWith('=') && tokenize(content).some(({ kind, text }) => kind === 'name' && volatile.has(text.toUpperCase()));

/** Whether a formula refers to a spill by its first cell (`C2#`), which ends when that cell no longer spills. */
export const refersToSpill = (content: CellValue | undefined): boolean =>
  typeof content === 'string' && content.startsWith('=') && content.includes('#') && tokenize(content).some(({ kind, text }) => kind === 'cells' && text.endsWith('#'));
