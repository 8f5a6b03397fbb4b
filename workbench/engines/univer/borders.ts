import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import { NO_BORDER, type BorderEdge, type BorderLine } from '../styles';
import { clip, eachCell, makeRoom, ownStyle } from './geometry';
import type { Grid } from './grid';
import { runStyles } from './styleWrites';

type Side = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

const LINES: [BorderStyleTypes, BorderLine['style'], BorderLine['weight']][] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

function toUniver(line: BorderLine): IBorderStyleData | null {
  if (line.style === 'None') return null;
  const exact = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const type = (exact ?? LINES.find(([, style]) => style === line.style))?.[0] ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: line.color } };
}

function fromUniver(data: Nullable<IBorderStyleData>): BorderLine {
  const found = data && LINES.find(([type]) => type === data.s);
  return found ? { style: found[1], weight: found[2], color: (data.cl.rgb ?? '#000000').toUpperCase() } : NO_BORDER;
}

/** Which sides of a cell an edge of the rect is drawn with. */
function sidesOf(edge: BorderEdge, rect: Rect, row: number, column: number): Side[] {
  const top = row === rect.row, bottom = row === rect.row + rect.rowCount - 1;
  const left = column === rect.column, right = column === rect.column + rect.columnCount - 1;
  switch (edge) {
    case 'EdgeTop': return top ? ['t'] : [];
    case 'EdgeBottom': return bottom ? ['b'] : [];
    case 'EdgeLeft': return left ? ['l'] : [];
    case 'EdgeRight': return right ? ['r'] : [];
    case 'InsideHorizontal': return [...(top ? [] : ['t' as const]), ...(bottom ? [] : ['b' as const])];
    case 'InsideVertical': return [...(left ? [] : ['l' as const]), ...(right ? [] : ['r' as const])];
    case 'DiagonalDown': return ['tl_br'];
    case 'DiagonalUp': return ['bl_tr'];
  }
}

export function borderMembers(grid: Grid): Pick<Engine, 'setBorder' | 'getBorder'> {
  return {
    setBorder(sheetId, rect, edge, line) {
      makeRoom(grid, sheetId, rect);
      const area = clip(grid.sheet(sheetId), rect);
      if (!area) return;
      const data = toUniver(line);
      const cellValue: Record<number, Record<number, { s: { bd: IBorderData } }>> = {};
      eachCell(area, (row, column) => {
        const sides = sidesOf(edge, area, row, column);
        if (sides.length) (cellValue[row] ??= {})[column] = { s: { bd: Object.fromEntries(sides.map((side) => [side, data])) } };
      });
      runStyles(grid, sheetId, cellValue);
    },
    getBorder(sheetId, rect, edge) {
      const inside = edge.startsWith('Inside') ? 1 : 0;
      const row = edge === 'EdgeBottom' ? rect.row + rect.rowCount - 1 : rect.row + (edge === 'InsideHorizontal' ? inside : 0);
      const column = edge === 'EdgeRight' ? rect.column + rect.columnCount - 1 : rect.column + (edge === 'InsideVertical' ? inside : 0);
      const side = edge === 'InsideHorizontal' ? 't' : edge === 'InsideVertical' ? 'l' : sidesOf(edge, rect, row, column)[0];
      return fromUniver(side && ownStyle(grid.sheet(sheetId), row, column).bd?.[side]);
    },
  };
}
