import { ICommandService } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Engine } from '../engine';
import type { EngineEvent, Selection } from '../events';
import { valueChange, wholeRangeOf } from './changes';
import type { Grid } from './grid';

const STRUCTURE = new Set([InsertRowMutation.id, InsertColMutation.id, RemoveRowMutation.id, RemoveColMutation.id]);

/** Univer's commands as the few events Excel has. Results of a recalculation are no change of a cell. */
export function eventMember(grid: Grid, getSelection: () => Selection): Pick<Engine, 'onEvent'> {
  const listeners = new Set<(event: EngineEvent) => void>();
  const emit = (event: EngineEvent) => { for (const listener of [...listeners]) listener(event); };

  grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== grid.unitId || !params.subUnitId || options?.fromFormula) return;
    const isValues = command.id === SetRangeValuesMutation.id;
    const rect = isValues ? valueChange(command) : STRUCTURE.has(command.id) ? wholeRangeOf(command) : null;
    if (rect) emit({ type: 'cellsChanged', sheetId: params.subUnitId, rect, source: grid.isModelWriting() ? 'model' : 'user' });
  });

  let lastSelection = '';
  grid.book.onSelectionChange((ranges) => {
    if (!ranges.length) return;
    const selection = getSelection();
    const text = JSON.stringify(selection);
    if (text === lastSelection) return;
    lastSelection = text;
    emit({ type: 'selectionChanged', selection });
  });

  let active = grid.workbook.getActiveSheet()?.getSheetId();
  grid.workbook.activeSheet$.subscribe((sheet) => {
    const id = sheet?.getSheetId();
    if (!id || id === active) return;
    active = id;
    emit({ type: 'sheetActivated', sheetId: id });
  });
  grid.workbook.sheetCreated$.subscribe((sheet) => emit({ type: 'sheetAdded', sheetId: sheet.getSheetId() }));
  grid.workbook.sheetDisposed$.subscribe((sheet) => emit({ type: 'sheetDeleted', sheetId: sheet.getSheetId() }));

  return {
    onEvent(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
