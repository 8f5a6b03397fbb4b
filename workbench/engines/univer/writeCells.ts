import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IStyleData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { ERROR_CODES, type CellWrite, type Rect } from '../cells';
import type { Engine } from '../engine';
import { eachCell, makeRoom, spansAllColumns, spansAllRows } from './geometry';
import type { Grid } from './grid';
import type { RowFitting } from './rowHeights';
import { patchStyle, runStyles } from './styleWrites';

type CellWriters = Pick<Engine, 'writeCells' | 'writeNumberFormats'>;
type CellPatch = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const LOOKS_LIKE_A_NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/** Excel's `General` is Univer's absence of a format. */
export const formatStyle = (format: string): IStyleData => ({ n: format === 'General' ? null : { pattern: format } });

function cellData(write: NonNullable<CellWrite>): ICellData {
  const style = write.numberFormat === undefined ? {} : { s: formatStyle(write.numberFormat) };
  if ('formula' in write) return { f: write.formula, si: null, p: null, v: null, t: null, ...style };
  const { value } = write;
  if (value === '') return { v: null, t: null, f: null, si: null, p: null, ...style };
  const rest = { f: null, si: null, p: null, ...style };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...rest };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...rest };
  const isFragile = LOOKS_LIKE_A_NUMBER.test(value) || /^(true|false)$/i.test(value) || (ERROR_CODES as readonly string[]).includes(value);
  return { v: value, t: isFragile ? CellValueType.FORCE_STRING : CellValueType.STRING, ...rest };
}

/** Text that may need several lines when its cell wraps. */
const isLongText = (write: CellWrite): boolean =>
  write !== null && 'value' in write && typeof write.value === 'string' && (write.value.length > 20 || write.value.includes('\n'));

export function writeMatrix(grid: Grid, sheetId: string, cellValue: CellPatch): void {
  grid.run(SetRangeValuesMutation.id, { unitId: grid.unitId, subUnitId: sheetId, cellValue });
}

export function cellWriters(grid: Grid, { fitLater }: RowFitting): CellWriters {
  const writeNumberFormats = (sheetId: string, rect: Rect, formats: (string | null)[][]): void => {
    const single = formats.length === 1 && formats[0]?.length === 1 ? formats[0][0] : undefined;
    if (single === null) return;
    if (single !== undefined && (spansAllRows(rect) || spansAllColumns(rect) || rect.rowCount * rect.columnCount > 1)) {
      patchStyle(grid, sheetId, rect, formatStyle(single));
      return;
    }
    makeRoom(grid, sheetId, rect);
    const patch: CellPatch = {};
    eachCell(rect, (row, column) => {
      const format = formats[row - rect.row]?.[column - rect.column];
      if (format !== null && format !== undefined) (patch[row] ??= {})[column] = { s: formatStyle(format) };
    });
    runStyles(grid, sheetId, patch);
  };

  return {
    writeCells(sheetId, rect, cells) {
      makeRoom(grid, sheetId, rect);
      const patch: CellPatch = {};
      eachCell(rect, (row, column) => {
        const write = cells[row - rect.row]?.[column - rect.column];
        if (write) (patch[row] ??= {})[column] = cellData(write);
      });
      writeMatrix(grid, sheetId, patch);
      if (cells.some((row) => row.some(isLongText))) fitLater(sheetId, rect);
    },
    writeNumberFormats,
  };
}
