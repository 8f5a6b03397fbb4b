import { CellValueType, numfmt } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { ownStyle } from './geometry';
import type { Grid } from './grid';

/** Excel shows 15 digits. */
const exact = (value: number): number => Number(value.toPrecision(15));

/**
 * Editor and formula bar show the number itself. Univer offers what the cell displays for formats it does not know by type, so that
 * Enter would turn `▼ 93` into text.
 */
export function editNumbersAsNumbers(grid: Grid): void {
  const BEFORE_NUMBER_FORMATS = 100;
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const pattern = ownStyle(worksheet, row, col).n?.pattern ?? 'General';
      if (!raw || raw.f || raw.si || raw.t !== CellValueType.NUMBER || numfmt.isDateFormat(pattern)) return next(cell);
      const value = Number(raw.v);
      return { ...raw, v: numfmt.isPercentFormat(pattern) ? `${exact(value * 100)}%` : exact(value) };
    },
  });
}
