import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetCommand, RemoveSheetCommand, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameCommand,
  SetWorksheetOrderCommand, ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Engine, SheetVisibility } from '../engine';
import { newSheetData, type Grid } from './grid';

type SheetMembers = Pick<Engine,
  'listSheets' | 'addSheet' | 'deleteSheet' | 'renameSheet' | 'moveSheet' | 'updateSheet' | 'activeSheetId' | 'activateSheet'>;

export function sheetMembers(grid: Grid): SheetMembers {
  const { workbook, unitId } = grid;
  /** Univer knows hidden sheets only. */
  const veryHidden = new Set<string>();
  let created = 1;

  const visibilityOf = (id: string): SheetVisibility => {
    if (!workbook.getSheetBySheetId(id)?.isSheetHidden()) return 'Visible';
    return veryHidden.has(id) ? 'VeryHidden' : 'Hidden';
  };

  const setVisibility = (id: string, visibility: SheetVisibility): void => {
    if (visibility === 'VeryHidden') veryHidden.add(id); else veryHidden.delete(id);
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden && workbook.getActiveSheet()?.getSheetId() === id) {
      const next = workbook.getSheets().find((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
      if (next) grid.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: next.getSheetId() });
    }
    grid.run(SetWorksheetHideMutation.id, { unitId, subUnitId: id, hidden });
  };

  return {
    listSheets: () => workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: visibilityOf(sheet.getSheetId()),
      tabColor: sheet.getTabColor() ?? '',
      showGridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    })),
    addSheet(name) {
      const active = workbook.getActiveSheet()?.getSheetId();
      const id = `sheet-${++created}`;
      grid.run(InsertSheetCommand.id, { unitId, index: workbook.getSheetSize(), sheet: newSheetData(id, name) });
      if (active) grid.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: active });
      return id;
    },
    async deleteSheet(id) {
      await grid.runAsync(() => grid.execute(RemoveSheetCommand.id, { unitId, subUnitId: id }));
      veryHidden.delete(id);
    },
    async renameSheet(id, name) {
      await grid.runAsync(() => grid.execute(SetWorksheetNameCommand.id, { unitId, subUnitId: id, name }));
    },
    async moveSheet(id, position) {
      await grid.runAsync(() => grid.execute(SetWorksheetOrderCommand.id, { unitId, subUnitId: id, order: position }));
    },
    updateSheet(id, { visibility, tabColor, showGridlines }) {
      if (visibility !== undefined && visibility !== visibilityOf(id)) setVisibility(id, visibility);
      if (tabColor !== undefined) grid.run(SetTabColorMutation.id, { unitId, subUnitId: id, color: tabColor });
      if (showGridlines !== undefined) {
        const shown = showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        grid.run(ToggleGridlinesMutation.id, { unitId, subUnitId: id, showGridlines: shown });
      }
    },
    activeSheetId() {
      const active = workbook.getActiveSheet();
      if (!active) throw new Error('The workbook has no active sheet.');
      return active.getSheetId();
    },
    activateSheet: (id) => grid.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: id }),
  };
}
