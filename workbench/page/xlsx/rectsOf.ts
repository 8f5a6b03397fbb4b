import type { Rect } from '../../engines/cells';

/** Joins cells into as few rects as their shape needs: runs down a column first, equal runs side by side second. */
export function rectsOf(cells: readonly Rect[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === cell.column && last.row + last.rowCount === cell.row) last.rowCount += cell.rowCount;
    else runs.push({ ...cell });
  }
  const joined: Rect[] = [];
  for (const run of runs) {
    const left = joined.find((rect) =>
      rect.row === run.row && rect.rowCount === run.rowCount && rect.column + rect.columnCount === run.column);
    if (left) left.columnCount += run.columnCount;
    else joined.push(run);
  }
  return joined;
}
