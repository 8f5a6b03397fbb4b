import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import { isCellError } from '../cells';
import type { Engine } from '../engine';
import type { Grid } from './grid';

/** Univer's own card says what the error code means in general; ours takes its place under the same key. */
const UNIVERS_CARD = 'SHEET_FORMULA_ALERT';
/** A little after Univer's own, which waits 100 ms. */
const AFTER_UNIVERS = 120;
const CHARACTERS_A_LINE = 17;
const size = { width: 260, head: 56, line: 20 };

/** Hovering an error of one of the add-in's functions shows the reason it gave, as Excel's error card does. */
export function showErrorCards(grid: Grid, readValues: Engine['readValues']): void {
  const cards = grid.injector.get(CellAlertManagerService);
  grid.injector.get(HoverManagerService).currentCell$.pipe(debounceTime(AFTER_UNIVERS)).subscribe((hovered) => {
    if (!hovered) return;
    const { subUnitId, row, col } = hovered.location;
    const value = readValues(subUnitId, { row, column: col, rowCount: 1, columnCount: 1 })[0]?.[0];
    if (!isCellError(value) || value.message === undefined) return;
    cards.showAlert({
      type: CellAlertType.ERROR, title: value.error, message: value.message, location: hovered.location, width: size.width,
      height: size.head + size.line * Math.ceil(value.message.length / CHARACTERS_A_LINE), key: UNIVERS_CARD,
    });
  });
}
