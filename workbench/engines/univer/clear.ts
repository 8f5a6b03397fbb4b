import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import { cover } from './geometry';
import type { Grid } from './grid';
import { runStyles } from './styleWrites';
import { writeMatrix } from './writeCells';

interface Rules {
  clearConditionalFormats(sheetId: string, rect: Rect): void;
  setDataValidation: Engine['setDataValidation'];
}

const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Only cells that exist are touched, so that clearing whole columns costs what is in them. */
export function clearMember(grid: Grid, rules: Rules): Pick<Engine, 'clear'> {
  return {
    clear(sheetId, rect, what) {
      const patch: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      grid.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
        if (!cell || !cover(rect, row, column)) return;
        const change: ICellData = { ...(what === 'formats' ? {} : NO_CONTENT), ...(what === 'contents' ? {} : { s: null }) };
        (patch[row] ??= {})[column] = change;
      });
      if (Object.keys(patch).length) (what === 'formats' ? runStyles : writeMatrix)(grid, sheetId, patch);
      if (what !== 'contents') rules.clearConditionalFormats(sheetId, rect);
      if (what === 'all') void rules.setDataValidation(sheetId, rect, null);
    },
  };
}
