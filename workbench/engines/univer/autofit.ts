import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { Rect } from '../cells';
import { formatValue } from './formatValue';
import { ownStyle, toRange } from './geometry';
import type { Grid } from './grid';

const PADDING = 12;
const MAX_WIDTH = 480;
const PIXELS_PER_HALF_WIDTH = 7.2;

/** Chinese characters are twice as wide as Latin ones. */
const halfWidths = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** Columns as wide as their longest line. Measured in characters: the same on every machine, whatever its fonts. */
export function autofitWidths(grid: Grid, sheetId: string, area: Rect): void {
  const sheet = grid.sheet(sheetId);
  const longest = new Map<number, number>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (row < area.row || row >= area.row + area.rowCount || column < area.column || column >= area.column + area.columnCount) return;
    if (cell?.v === undefined || cell.v === null) return;
    const format = ownStyle(sheet, row, column).n?.pattern ?? 'General';
    const lines = formatValue(cell.v, format).split('\n').map(halfWidths);
    longest.set(column, Math.max(longest.get(column) ?? 0, ...lines));
  });
  for (const [column, length] of longest) {
    const range = toRange({ row: 0, column, rowCount: sheet.getRowCount(), columnCount: 1 });
    const colWidth = Math.min(MAX_WIDTH, Math.ceil(length * PIXELS_PER_HALF_WIDTH) + PADDING);
    grid.run(SetWorksheetColWidthMutation.id, { unitId: grid.unitId, subUnitId: sheetId, ranges: [range], colWidth });
  }
}
