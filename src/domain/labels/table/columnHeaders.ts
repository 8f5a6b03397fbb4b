import { readUnit } from '../statedUnit';
import type { Block } from './blocks';
import type { Grid } from './grid';

export interface ColumnHeader {
  /** From the outermost heading to the label, without unit cells; empty for a column without header. */
  readonly texts: readonly string[];
  readonly unit?: string;
  /** Where the label stands. */
  readonly row: number;
}

const unitWords = /^[(（\[]?[十百千万亿]*(?:人次|人|元|学时|期|所|个|户|家|件|项|份|%|％|‰|个百分点)[)）\]]?$/;

/** A header row that holds nothing but units, below the names. */
const isUnitCell = (text: string): boolean => unitWords.test(text.trim());

function hasTextBelow(grid: Grid, row: number, column: number, to: number): boolean {
  for (let below = row + 1; below < to; below += 1) if (grid.text(below, column).trim() !== '' && !isUnitCell(grid.text(below, column))) return true;
  return false;
}

/** The heading that spans a cell: its own, a merged one, or the nearest to the left if both have something below and no merge is known. */
function spanning(grid: Grid, row: number, column: number, { bodyFrom }: Block): string {
  const own = grid.text(row, column).trim();
  if (own !== '' || grid.merged || !hasTextBelow(grid, row, column, bodyFrom)) return own;
  for (let left = column - 1; left > 0; left -= 1) {
    const text = grid.text(row, left).trim();
    if (text !== '') return hasTextBelow(grid, row, left, bodyFrom) ? text : '';
  }
  return '';
}

/** The header of every column: two rows become a heading and a label, a unit row becomes the unit. */
export function columnHeaders(grid: Grid, block: Block): readonly ColumnHeader[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const texts: string[] = [];
    let unit: string | undefined;
    let row = block.headerFrom;
    for (let at = block.headerFrom; at < block.bodyFrom; at += 1) {
      const text = spanning(grid, at, column, block);
      if (text === '' || text === texts.at(-1)) continue;
      if (isUnitCell(text)) unit = readUnit(text);
      else {
        texts.push(text);
        row = at;
      }
    }
    return { texts, row, ...(unit ? { unit } : {}) };
  });
}
