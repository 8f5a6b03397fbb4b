import type { Cell } from '../domain/sheets/sheetPlan';

/** Excel reads a string as if it were typed: everything that could become a formula, a number or a date gets an apostrophe. */
const mayBeRead = /^[\s=+\-@'\d.,$¥¥%#(]|^(true|false)$/i;

/**
 * A cell of a plan as `Range.formulas` takes it: text stays text, only formulas calculate, null leaves the cell alone.
 *
 * @example cellInput('=1+1') → "'=1+1"; cellInput({ formula: '=1+1' }) → '=1+1'
 */
export const cellInput = (cell: Cell): string | number | boolean | null => {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') return cell.formula;
  return mayBeRead.test(cell) ? `'${cell}` : cell;
};

/** What `Range.formulas` gave, as it can be written again: formulas as formulas, text as text. */
export const contentInput = (content: string | number | boolean): string | number | boolean =>
  typeof content === 'string' && !content.startsWith('=') && mayBeRead.test(content) ? `'${content}` : content;
