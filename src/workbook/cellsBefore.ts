import type { Contents } from '../domain/sheets/existingSheet';
import type { Area, Cell } from '../domain/sheets/sheetPlan';
import type { ScatteredCell } from './writeScattered';

type Content = Contents[number][number];

/** The smallest area around cells. */
export const blockOf = (cells: readonly { readonly row: number; readonly column: number }[]): Area => {
  const bounds = cells.reduce(
    (found, { row, column }) => ({ top: Math.min(found.top, row), bottom: Math.max(found.bottom, row), left: Math.min(found.left, column), right: Math.max(found.right, column) }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
  return { row: bounds.top, column: bounds.left, rowCount: bounds.bottom - bounds.top + 1, columnCount: bounds.right - bounds.left + 1 };
};

/** Does a cell hold what we meant to write? Excel may spell a formula its own way. */
export const isWritten = (meant: Cell, now: Content): boolean => {
  if (meant === null) return false;
  if (typeof meant === 'object') return typeof now === 'string' && now.startsWith('=');
  return now === meant;
};

/** What `Range.formulas` gave, as a cell that can be written again. */
export const asCell = (content: Content | undefined): Cell => (typeof content === 'string' && content.startsWith('=') ? { formula: content } : (content ?? ''));

/**
 * The cells to write so that everything stands as before: those that hold what we wrote. A cell that somebody changed meanwhile stays.
 *
 * @param before the sheet from A1
 * @param now the block of the cells, as it stands
 */
export const restored = (cells: readonly ScatteredCell[], before: Contents, now: Contents, block: Area): ScatteredCell[] =>
  cells.flatMap(({ row, column, content }) => {
    const held = before[row]?.[column] ?? '';
    const current = now[row - block.row]?.[column - block.column] ?? '';
    return current !== held && isWritten(content, current) ? [{ row, column, content: asCell(held) }] : [];
  });
