import type { Cell } from './sheetPlan';

/** Who fills a cell: `default` is ours until the user types something else into it. */
export type Filler = 'template' | 'default' | 'user';

export interface FilledCell {
  readonly cell: Cell;
  readonly filler: Filler;
}

export const ours = (cell: Cell): FilledCell => ({ cell, filler: 'template' });
export const byDefault = (cell: Cell): FilledCell => ({ cell, filler: 'default' });
export const typed: FilledCell = { cell: null, filler: 'user' };
export const empty: FilledCell = ours(null);

/** Whether an update writes a cell: one that is ours by default where nothing stands, or a formula, which was ours. */
export const isOurs = ({ filler }: FilledCell, current: string | number | boolean | undefined): boolean =>
  filler === 'template' || (filler === 'default' && (current === undefined || current === '' || (typeof current === 'string' && current.startsWith('='))));
