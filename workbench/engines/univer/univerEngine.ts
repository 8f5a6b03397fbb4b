import type { Engine } from '../engine';
import { borderMembers } from './borders';
import { cellPlaces, type CellPlaces } from './cellPlaces';
import { cellMenuMember, type CellMenuItem } from './cellMenu';
import { clearMember } from './clear';
import { conditionalMembers } from './conditionalFormats';
import { functionMember } from './customFunctions';
import { dimensionMembers } from './dimensions';
import { editGuard, type EditGuard } from './editGuard';
import { editNumbersAsNumbers } from './editorContent';
import { showErrorCards } from './errorCards';
import { eventMember } from './events';
import { syntaxMember } from './formulaSyntax';
import { functionMessages } from './functionMessages';
import { startGrid, type Grid, type GridOptions } from './grid';
import { LOCALE_TYPES, type GridLocale } from './locales';
import { nameMembers } from './names';
import { cellReaders } from './readCells';
import { rowFitting } from './rowHeights';
import { selectionMembers } from './selection';
import { sheetMembers } from './sheets';
import { styleMembers } from './styles';
import { tableMembers } from './tables';
import { enterPercentAsExcel, typeLikeAUser } from './typing';
import { validationMembers } from './validations';
import { cellWriters } from './writeCells';

/** The engine with what only a visible grid has. */
export interface UniverEngine extends Required<Engine>, EditGuard, CellPlaces {
  setLocale(locale: GridLocale): void;
  setDarkMode(on: boolean): void;
  /** Adds an add-in's commands to the menu of the right mouse button on cells. */
  addToCellMenu(items: readonly CellMenuItem[]): void;
  /** Puts text into a cell through the cell editor, as keyboard and Enter do. */
  type(sheetId: string, row: number, column: number, text: string): Promise<void>;
}

/** Starts the visible grid in an element of the page. */
export function startUniverEngine(options: GridOptions): UniverEngine {
  return univerEngine(startGrid(options), options.container);
}

function univerEngine(grid: Grid, container: HTMLElement): UniverEngine {
  enterPercentAsExcel(grid);
  editNumbersAsNumbers(grid);
  const fitting = rowFitting(grid);
  const messages = functionMessages();
  const selection = selectionMembers(grid);
  const conditional = conditionalMembers(grid);
  const validations = validationMembers(grid);
  const { clearConditionalFormats, ...conditionalMembersOfEngine } = conditional;
  const readers = cellReaders(grid, messages);
  showErrorCards(grid, readers.readValues);
  return {
    settle: () => grid.calculation.settle(),
    recalculate: () => { void grid.calculation.recalculate(); },
    isEditing: () => grid.book.isCellEditing(),
    dispose: () => grid.univer.dispose(),
    ...sheetMembers(grid),
    ...selection,
    ...readers,
    ...cellWriters(grid, fitting),
    ...syntaxMember(grid),
    ...clearMember(grid, { clearConditionalFormats, setDataValidation: validations.setDataValidation }),
    ...styleMembers(grid, fitting),
    ...borderMembers(grid),
    ...dimensionMembers(grid),
    ...tableMembers(grid),
    ...nameMembers(grid),
    ...conditionalMembersOfEngine,
    ...validations,
    ...functionMember(grid, messages),
    ...eventMember(grid, selection.getSelection),
    ...editGuard(grid),
    ...cellPlaces(grid, container),
    ...cellMenuMember(grid),
    setLocale: (locale) => grid.api.setLocale(LOCALE_TYPES[locale]),
    setDarkMode: (on) => grid.api.toggleDarkMode(on),
    type: (sheetId, row, column, text) => typeLikeAUser(grid, selection, sheetId, row, column, text),
  };
}

