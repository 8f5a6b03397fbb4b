import { BooleanNumber, ICommandService } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { Rect } from '../cells';
import { clip, toRange } from './geometry';
import type { Grid } from './grid';

/** Long enough for the widths of the same batch to be set first. */
const DELAY_MS = 60;
/** Measuring text is slow; Excel, too, leaves very tall areas alone until they are seen. */
const MAX_ROWS_FITTED = 500;

export interface RowFitting {
  /** Rows whose height nobody set grow with their wrapped text, as in Excel. */
  fitLater(sheetId: string, rect: Rect): void;
}

export function rowFitting(grid: Grid): RowFitting {
  const interceptors = grid.injector.get(SheetInterceptorService);
  const commands = grid.injector.get(ICommandService);
  let waiting: { sheetId: string; rect: Rect }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  grid.calculation.addPending(() => timer !== undefined);

  const fit = (sheetId: string, rect: Rect): void => {
    const sheet = grid.workbook.getSheetBySheetId(sheetId);
    const area = sheet && clip(sheet, rect);
    if (!sheet || !area || area.rowCount > MAX_ROWS_FITTED) return;
    const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index)
      .filter((row) => sheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE);
    const ranges = rows.map((row) => toRange({ ...area, row, rowCount: 1 }));
    if (!ranges.length) return;
    const { redos } = interceptors.generateMutationsOfAutoHeight({ unitId: grid.unitId, subUnitId: sheetId, ranges });
    grid.runSync(() => { for (const { id, params } of redos) commands.syncExecuteCommand(id, params); });
  };

  return {
    fitLater(sheetId, rect) {
      waiting.push({ sheetId, rect });
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        const due = waiting;
        waiting = [];
        for (const item of due) fit(item.sheetId, item.rect);
      }, DELAY_MS);
    },
  };
}
