import type { IObjectArrayPrimitiveType, IStyleData, Nullable, IColumnData, IRowData, ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Rect } from '../cells';
import { clip, eachCell, intersect, makeRoom, spansAllColumns, spansAllRows } from './geometry';
import type { Grid } from './grid';

/** Univer removes a style property that is null and keeps one that is absent. */
export function patchStyle(grid: Grid, sheetId: string, rect: Rect, style: IStyleData): void {
  makeRoom(grid, sheetId, rect);
  const area = clip(grid.sheet(sheetId), rect);
  if (!area) return;
  if (spansAllRows(rect)) patchColumns(grid, sheetId, area, style);
  else if (spansAllColumns(rect)) patchRows(grid, sheetId, area, style);
  else writeStyles(grid, sheetId, area, style);
}

function writeStyles(grid: Grid, sheetId: string, area: Rect, style: IStyleData): void {
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  eachCell(area, (row, column) => { (cellValue[row] ??= {})[column] = { s: style }; });
  runStyles(grid, sheetId, cellValue);
}

/** A cell's own style hides its row's and column's, so cells that have one are patched as well. */
function patchStyledCells(grid: Grid, sheetId: string, area: Rect, style: IStyleData): void {
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  grid.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
    if (cell?.s && intersect(area, { row, column, rowCount: 1, columnCount: 1 })) (cellValue[row] ??= {})[column] = { s: style };
  });
  if (Object.keys(cellValue).length) runStyles(grid, sheetId, cellValue);
}

function patchColumns(grid: Grid, sheetId: string, area: Rect, style: IStyleData): void {
  const columnData: IObjectArrayPrimitiveType<Nullable<IColumnData>> = {};
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    columnData[column] = { s: merged(grid.sheet(sheetId).getColumnStyle(column, true), grid, style) };
  }
  grid.run(SetColDataMutation.id, { unitId: grid.unitId, subUnitId: sheetId, columnData });
  patchStyledCells(grid, sheetId, area, style);
}

function patchRows(grid: Grid, sheetId: string, area: Rect, style: IStyleData): void {
  const rowData: IObjectArrayPrimitiveType<Nullable<IRowData>> = {};
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    rowData[row] = { s: merged(grid.sheet(sheetId).getRowStyle(row, true), grid, style) };
  }
  grid.run(SetRowDataMutation.id, { unitId: grid.unitId, subUnitId: sheetId, rowData });
  patchStyledCells(grid, sheetId, area, style);
}

function merged(old: Nullable<IStyleData> | string, grid: Grid, patch: IStyleData): IStyleData {
  const base = typeof old === 'string' ? grid.workbook.getStyles().get(old) : old;
  const entries = Object.entries({ ...base, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

/** Writes looks only. Without the trigger Univer takes a write for one of values: it forgets the cells' formulas and recalculates. */
export function runStyles(grid: Grid, sheetId: string, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
  grid.run(SetRangeValuesMutation.id, { unitId: grid.unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
}
