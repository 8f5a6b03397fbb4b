import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ERROR_CODES, isCellError, type CellValue, type ErrorCode, type Position, type Rect } from '../cells';
import type { Engine } from '../engine';
import type { FunctionMessages } from './functionMessages';
import { formatValue } from './formatValue';
import { mapCells, ownStyle, toRect } from './geometry';
import type { Grid } from './grid';

type CellReaders = Pick<Engine, 'readValues' | 'readFormulas' | 'readText' | 'readNumberFormats' | 'usedRect' | 'spillRect'>;

const isErrorCode = (value: unknown): value is ErrorCode => ERROR_CODES.includes(value as ErrorCode);

export function cellReaders(grid: Grid, messages: FunctionMessages): CellReaders {
  const model = grid.injector.get(FormulaDataModel);
  const spills = (sheetId: string) => model.getArrayFormulaCellData()?.[grid.unitId]?.[sheetId];
  const spillRanges = (sheetId: string) => model.getArrayFormulaRange()?.[grid.unitId]?.[sheetId] ?? {};

  /** The stored cell, or the spilled value on it: Univer keeps those apart from the cells. */
  const contentOf = (sheetId: string, row: number, column: number): Nullable<ICellData> => {
    const own = grid.sheet(sheetId).getCellRaw(row, column);
    const isOwn = own && (own.f || own.si || (own.v !== undefined && own.v !== null));
    return isOwn ? own : spills(sheetId)?.[row]?.[column];
  };

  const valueOf = (sheetId: string, row: number, column: number): CellValue => {
    const cell = contentOf(sheetId, row, column);
    if (cell?.v === undefined || cell.v === null) return '';
    if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1 || cell.v === 'TRUE';
    if (cell.t !== CellValueType.FORCE_STRING && isErrorCode(cell.v)) {
      const message = messages.read(sheetId, row, column);
      return message === undefined ? { error: cell.v } : { error: cell.v, message };
    }
    if (cell.t === CellValueType.NUMBER) return Number(cell.v);
    return cell.v;
  };

  const formulaOf = (sheetId: string, row: number, column: number): string | null => {
    const cell = grid.sheet(sheetId).getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return null;
    return model.getFormulaStringByCell(row, column, sheetId, grid.unitId) || cell.f || null;
  };

  const formatOf = (sheetId: string, row: number, column: number): string =>
    ownStyle(grid.sheet(sheetId), row, column).n?.pattern || 'General';

  const usedRect = (sheetId: string, valuesOnly: boolean): Rect | null => {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    const include = (row: number, column: number) => {
      top = Math.min(top, row); bottom = Math.max(bottom, row);
      left = Math.min(left, column); right = Math.max(right, column);
    };
    grid.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      const hasContent = cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== '');
      if (hasContent || (!valuesOnly && cell.s)) include(row, column);
    });
    for (const [row, columns] of Object.entries(spills(sheetId) ?? {})) {
      for (const column of Object.keys(columns ?? {})) include(Number(row), Number(column));
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  };

  const spillRect = (sheetId: string, { row, column }: Position): Rect | null => {
    for (const columns of Object.values(spillRanges(sheetId))) {
      for (const range of Object.values(columns ?? {}) as Nullable<IRange>[]) {
        if (!range || range.startRow > row || range.endRow < row || range.startColumn > column || range.endColumn < column) continue;
        const rect = toRect(range);
        const anchor = valueOf(sheetId, rect.row, rect.column);
        const isBlocked = isCellError(anchor) && anchor.error === '#SPILL!';
        if (rect.rowCount * rect.columnCount > 1 && !isBlocked) return rect;
      }
    }
    return null;
  };

  return {
    readValues: (sheetId, rect) => mapCells(rect, (row, column) => valueOf(sheetId, row, column)),
    readFormulas: (sheetId, rect) => mapCells(rect, (row, column) => formulaOf(sheetId, row, column)),
    readText: (sheetId, rect) =>
      mapCells(rect, (row, column) => formatValue(valueOf(sheetId, row, column), formatOf(sheetId, row, column))),
    readNumberFormats: (sheetId, rect) => mapCells(rect, (row, column) => formatOf(sheetId, row, column)),
    usedRect,
    spillRect,
  };
}
