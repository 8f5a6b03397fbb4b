import type { Cell } from './sheetPlan';

/** Who fills a cell: `default` is ours until the user types something else into it. */
export type Filler = 'template' | 'default' | 'user';

export interface FilledCell {
  readonly cell: Cell;
  readonly filler: Filler;
}

/** A cell that an update writes again whatever stands there. */
export const ours = (cell: Cell): FilledCell => ({ cell, filler: 'template' });
/** A cell that the template fills until the user types something else. */
export const byDefault = (cell: Cell): FilledCell => ({ cell, filler: 'default' });
export const typed: FilledCell = { cell: null, filler: 'user' };
export const empty: FilledCell = ours(null);

const reference = /(?:'(?:[^']|'')+'!|[^\s'!"(),=<>&+*/^-]+!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)/gi;

/** A formula without what moves with the cells it reads. */
const shapeOf = (formula: string): string => formula.replace(reference, '@').replace(/\s/g, '').toUpperCase();

/** A formula of ours, wherever the cells it reads stand by now; a user may have typed a formula of their own. */
const isOurFormula = (cell: Cell, current: string): boolean => cell === null || (typeof cell === 'object' && shapeOf(cell.formula) === shapeOf(current));

/** Whether an update writes a cell: one that is ours by default where nothing stands, or where our formula does. */
export const isOurs = ({ cell, filler }: FilledCell, current: string | number | boolean | undefined): boolean =>
  filler === 'template' || (filler === 'default' && (current === undefined || current === '' || (typeof current === 'string' && current.startsWith('=') && isOurFormula(cell, current))));
