import type { Rect } from '../cells';
import { NO_BORDER, type BorderEdge, type BorderLine } from '../styles';
import { lastColumn, lastRow } from '../../model/rects';
import { cellKey } from './cellKey';

/** The lines of one cell, by edge: top, bottom, left, right. */
type CellBorders = Map<number, Record<string, BorderLine>>;

/** The cells that carry an edge of a rect, and the side of theirs it is. */
function carriers(rect: Rect, edge: BorderEdge): { rect: Rect; side: string }[] {
  const { row, column, rowCount, columnCount } = rect;
  switch (edge) {
    case 'EdgeTop': return [{ rect: { ...rect, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom': return [{ rect: { ...rect, row: lastRow(rect), rowCount: 1 }, side: 'bottom' }];
    case 'EdgeLeft': return [{ rect: { ...rect, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight': return [{ rect: { ...rect, column: lastColumn(rect), columnCount: 1 }, side: 'right' }];
    case 'InsideHorizontal': return rowCount > 1 ? [{ rect: { ...rect, rowCount: rowCount - 1 }, side: 'bottom' }, { rect: { ...rect, row: row + 1, rowCount: rowCount - 1 }, side: 'top' }] : [];
    case 'InsideVertical': return columnCount > 1 ? [{ rect: { ...rect, columnCount: columnCount - 1 }, side: 'right' }, { rect: { ...rect, column: column + 1, columnCount: columnCount - 1 }, side: 'left' }] : [];
    default: return [{ rect, side: edge }];
  }
}

export function drawBorder(borders: CellBorders, rect: Rect, edge: BorderEdge, line: BorderLine): void {
  for (const { rect: cells, side } of carriers(rect, edge)) {
    for (let row = cells.row; row <= lastRow(cells); row++) {
      for (let column = cells.column; column <= lastColumn(cells); column++) {
        const key = cellKey(row, column);
        borders.set(key, { ...borders.get(key), [side]: line });
      }
    }
  }
}

/** The line of the first cell that carries the edge. */
export function readBorder(borders: ReadonlyMap<number, Record<string, BorderLine>>, rect: Rect, edge: BorderEdge): BorderLine {
  const [first] = carriers(rect, edge);
  return (first && borders.get(cellKey(first.rect.row, first.rect.column))?.[first.side]) ?? NO_BORDER;
}
