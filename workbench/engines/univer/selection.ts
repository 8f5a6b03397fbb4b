import { SelectionMoveType, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import type { Selection } from '../events';
import { clip, makeRoom, toRange, toRect } from './geometry';
import type { Grid } from './grid';

type SelectionMembers = Pick<Engine, 'getSelection' | 'select'>;

export function selectionMembers(grid: Grid): SelectionMembers {
  const selections = grid.injector.get(SheetsSelectionsService);
  return {
    getSelection(): Selection {
      const sheetId = grid.workbook.getActiveSheet()?.getSheetId() ?? '';
      const current = selections.getCurrentSelections();
      const areas = current.map(({ range }) => toRect(range));
      const first: Rect = areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      const primary = current.find((selection) => selection.primary)?.primary;
      const activeCell = primary ? { row: primary.actualRow, column: primary.actualColumn } : { row: first.row, column: first.column };
      return { kind: 'cells', sheetId, areas: areas.length ? areas : [first], activeCell };
    },
    select(sheetId, areas) {
      const sheet = grid.sheet(sheetId);
      if (grid.workbook.getActiveSheet() !== sheet) grid.run(SetWorksheetActiveOperation.id, { unitId: grid.unitId, subUnitId: sheetId });
      for (const area of areas) makeRoom(grid, sheetId, area);
      const last = areas.length - 1;
      grid.run(SetSelectionsOperation.id, {
        unitId: grid.unitId, subUnitId: sheetId, reveal: true, type: SelectionMoveType.MOVE_END,
        selections: areas.map((area, index) => {
          const range = toRange(clip(sheet, area) ?? area);
          const { startRow, startColumn } = range;
          const corner = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
          const primary = { ...corner, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false };
          return { range, primary: index === last ? primary : null, style: null };
        }),
      });
    },
  };
}
