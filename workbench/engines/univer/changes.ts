import type { ICellData, ICommandInfo, IRange } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Rect } from '../cells';
import { toRect } from './geometry';

/** The rect a write of values covers; null when it only carries looks. */
export function valueChange(command: Readonly<ICommandInfo>): Rect | null {
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {}) as [string, ICellData | null | undefined][]) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      top = Math.min(top, Number(row)); bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column)); right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The rows or columns a structural change is about. */
export function wholeRangeOf(command: Readonly<ICommandInfo>): Rect | null {
  const { range } = command.params as { range?: IRange };
  return range ? toRect(range) : null;
}
