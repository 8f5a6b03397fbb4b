import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetRowHiddenMutation,
  SetRowVisibleMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import { clip, intersect, makeRoom, spansAllColumns, spansAllRows, toRange, toRect } from './geometry';
import type { Grid } from './grid';
import { autofitWidths } from './autofit';

export const PIXELS_PER_POINT = 4 / 3;

type DimensionMembers = Pick<Engine,
  | 'setColumnWidth' | 'getColumnWidth' | 'setColumnHidden' | 'isColumnHidden' | 'setRowHeight' | 'getRowHeight' | 'setRowHidden' | 'isRowHidden'
  | 'autofitColumns' | 'autofitRows' | 'merge' | 'unmerge' | 'listMerges' | 'setFreeze' | 'getFreeze'>;

export function dimensionMembers(grid: Grid): DimensionMembers {
  const target = (sheetId: string) => ({ unitId: grid.unitId, subUnitId: sheetId });
  const columnsRect = (sheetId: string, column: number, count: number): Rect =>
    ({ row: 0, column, rowCount: grid.sheet(sheetId).getRowCount(), columnCount: count });
  const rowsRect = (sheetId: string, row: number, count: number): Rect =>
    ({ row, column: 0, rowCount: count, columnCount: grid.sheet(sheetId).getColumnCount() });
  const merges = (sheetId: string): Rect[] => grid.sheet(sheetId).getMergeData().map(toRect);

  /** A width for the whole sheet is given to the columns it has. */
  const fit = (sheetId: string, rect: Rect): Rect => {
    if (!spansAllRows(rect) && !spansAllColumns(rect)) makeRoom(grid, sheetId, rect);
    return clip(grid.sheet(sheetId), rect) ?? rect;
  };

  return {
    setColumnWidth(sheetId, column, count, width) {
      const area = fit(sheetId, columnsRect(sheetId, column, count));
      grid.run(SetWorksheetColWidthMutation.id, { ...target(sheetId), ranges: [toRange(area)], colWidth: Math.round(width * PIXELS_PER_POINT) });
    },
    getColumnWidth: (sheetId, column) => grid.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnHidden(sheetId, column, count, hidden) {
      const ranges = [toRange(fit(sheetId, columnsRect(sheetId, column, count)))];
      grid.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ...target(sheetId), ranges });
    },
    isColumnHidden: (sheetId, column) => !grid.sheet(sheetId).getColVisible(column),
    setRowHeight(sheetId, row, count, height) {
      const ranges = [toRange(fit(sheetId, rowsRect(sheetId, row, count)))];
      grid.run(SetWorksheetRowHeightMutation.id, { ...target(sheetId), ranges, rowHeight: Math.round(height * PIXELS_PER_POINT) });
      grid.run(SetWorksheetRowIsAutoHeightMutation.id, { ...target(sheetId), ranges, autoHeightInfo: BooleanNumber.FALSE });
    },
    getRowHeight: (sheetId, row) => grid.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT,
    setRowHidden(sheetId, row, count, hidden) {
      const ranges = [toRange(fit(sheetId, rowsRect(sheetId, row, count)))];
      grid.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ...target(sheetId), ranges });
    },
    isRowHidden: (sheetId, row) => !grid.sheet(sheetId).getRowRawVisible(row),
    autofitColumns: (sheetId, rect) => autofitWidths(grid, sheetId, fit(sheetId, rect)),
    autofitRows(sheetId, rect) {
      const area = fit(sheetId, rect);
      const sheet = grid.book.getSheetBySheetId(sheetId);
      grid.runSync(() => sheet?.setRowAutoHeight(area.row, area.rowCount));
    },
    merge(sheetId, rect) {
      makeRoom(grid, sheetId, rect);
      grid.run(AddWorksheetMergeMutation.id, { ...target(sheetId), ranges: [toRange(rect)] });
    },
    unmerge(sheetId, rect) {
      const ranges = merges(sheetId).filter((merge) => intersect(merge, rect)).map(toRange);
      if (ranges.length) grid.run(RemoveWorksheetMergeMutation.id, { ...target(sheetId), ranges });
    },
    listMerges: merges,
    setFreeze(sheetId, { rows, columns }) {
      grid.run(SetFrozenMutation.id, {
        ...target(sheetId), ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1, resetScroll: true,
      });
    },
    getFreeze(sheetId) {
      const { xSplit, ySplit } = grid.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
  };
}
