import { isCellError } from '../engines/cells';
import type { UniverEngine } from '../engines/univer/univerEngine';
import type { StatusLine } from './statusLine';

/** Says below the grid why the selected cell shows an error, where one of the add-in's functions gave a reason: for those who use no mouse. */
export function sayErrorReasons(engine: UniverEngine, status: StatusLine, ready: () => string): void {
  let isSaid = false;
  engine.onEvent((event) => {
    if (event.type !== 'selectionChanged' || event.selection.kind !== 'cells') return;
    const { sheetId, activeCell } = event.selection;
    const value = engine.readValues(sheetId, { ...activeCell, rowCount: 1, columnCount: 1 })[0]?.[0];
    const reason = isCellError(value) && value.message !== undefined ? `${value.error} ${value.message}` : undefined;
    if (reason !== undefined) status.say(reason);
    else if (isSaid) status.say(ready());
    isSaid = reason !== undefined;
  });
}
