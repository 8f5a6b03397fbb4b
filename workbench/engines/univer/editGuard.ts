import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import {
  InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation, SetRangeValuesMutation, SheetsSelectionsService,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Rect } from '../cells';
import type { Engine } from '../engine';
import { toRect } from './geometry';
import type { Grid } from './grid';
import { valueChange, wholeRangeOf } from './changes';

const STRUCTURE = new Set([InsertRowMutation.id, InsertColMutation.id, RemoveRowMutation.id, RemoveColMutation.id, MoveRangeMutation.id]);

export interface EditGuard extends Pick<Engine, 'guardEdits'> {
  /** Calls the listener after a user's edit was refused, so that the page can say so. */
  onEditRefused(listener: (sheetId: string) => void): void;
}

/** Asks before a user's edit reaches the sheet; opening the cell editor counts, so that nobody types in vain. */
export function editGuard(grid: Grid): EditGuard {
  let allows: (sheetId: string, rect: Rect) => boolean = () => true;
  const listeners: ((sheetId: string) => void)[] = [];
  const selections = grid.injector.get(SheetsSelectionsService);

  const check = (sheetId: string | undefined, rect: Rect | null): void => {
    if (!sheetId || !rect || allows(sheetId, rect)) return;
    for (const listener of listeners) listener(sheetId);
    throw new CustomCommandExecutionError('The sheet is protected.');
  };

  grid.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (grid.isModelWriting() || options?.fromFormula) return;
    const params = command.params as { subUnitId?: string; unitId?: string; visible?: boolean } | undefined;
    if (command.id === SetCellEditVisibleOperation.id && params?.visible) {
      const primary = selections.getCurrentLastSelection()?.primary;
      const sheetId = grid.workbook.getActiveSheet()?.getSheetId();
      check(sheetId, primary ? toRect({ ...primary }) : null);
    }
    if (params?.unitId !== grid.unitId) return;
    if (command.id === SetRangeValuesMutation.id) check(params.subUnitId, valueChange(command));
    else if (STRUCTURE.has(command.id)) check(params.subUnitId, wholeRangeOf(command));
  });

  return {
    guardEdits(guard) { allows = guard; },
    onEditRefused(listener) { listeners.push(listener); },
  };
}
