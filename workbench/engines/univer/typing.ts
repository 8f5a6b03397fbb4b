import { createDocumentModelWithStyle, ICommandService, type IDocumentBody } from '@univerjs/core';
import { DeviceInputEventType, IRenderManagerService } from '@univerjs/engine-render';
import { EditingRenderController, IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../engine';
import { ownStyle } from './geometry';
import type { Grid } from './grid';

const PATIENCE_MS = 5_000;

/**
 * Puts text into a cell the way a user does: select, open the editor, commit. Number parsing, validation and the guard are the
 * grid's own.
 *
 * A refused edit changes nothing and is told to the listeners of the guard.
 */
export async function typeLikeAUser(
  grid: Grid, { select }: Pick<Engine, 'select'>, sheetId: string, row: number, column: number, text: string,
): Promise<void> {
  const reselect = () => select(sheetId, [{ row, column, rowCount: 1, columnCount: 1 }]);
  await reselect();
  const commands = grid.injector.get(ICommandService);
  const editor = grid.injector.get(IRenderManagerService).getRenderById(grid.unitId)?.with(EditingRenderController);
  if (!editor) throw new Error('The grid is not drawn yet.');
  await editorReached(grid, sheetId, row, column, reselect);
  const visible = { eventType: DeviceInputEventType.Dblclick, unitId: grid.unitId };
  await commands.executeCommand(SetCellEditVisibleOperation.id, { ...visible, visible: true });
  try {
    await editor.submitCellData(createDocumentModelWithStyle(text, {}));
  } finally {
    await grid.book.endEditing(false);
  }
}

/** The editor follows the selection only once the grid is drawn. */
async function editorReached(
  grid: Grid, sheetId: string, row: number, column: number, reselect: () => void | Promise<void>,
): Promise<void> {
  const bridge = grid.injector.get(IEditorBridgeService);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const at = bridge.getEditCellState();
    if (at?.sheetId === sheetId && at.row === row && at.column === column) return;
    if (Date.now() > deadline) throw new Error('The cell editor did not follow the selection.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await reselect();
  }
}

/** Excel's percent entry: 93 typed into a cell shown in percent is 93 %, 0.93 is 93 % too. Univer makes 9300 % of the former. */
export function enterPercentAsExcel(grid: Grid): void {
  const BEFORE_NUMBER_PARSING = 100;
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_NUMBER_PARSING,
    handler: (cell, { worksheet, row, col }, next) => {
      const typed = typedText(cell?.p?.body) ?? cell?.v;
      const isPercentCell = /%/.test(ownStyle(worksheet, row, col).n?.pattern ?? '');
      const isPlainNumber = typed !== undefined && typed !== null && /^-?\d+(\.\d*)?$/.test(String(typed));
      if (!cell || !isPercentCell || !isPlainNumber || Math.abs(Number(typed)) < 1) return next(cell);
      const { p: _rich, ...rest } = cell;
      return next({ ...rest, v: `${typed}%` });
    },
  });
}

const typedText = (body: IDocumentBody | undefined): string | undefined => body?.dataStream.replace(/\r\n$/, '');
