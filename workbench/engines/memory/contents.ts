import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../styles';
import type { MemoryEngine } from './memoryEngine';
import type { MemorySheet } from './memorySheet';
import { keyAddress } from './shift';

const sizes = (map: Map<number, number>, usual: number): [number, number][] => [...map].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);

const sheetContents = (sheet: MemorySheet, { cells, layers } = sheet.styles.contents()) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  showGridlines: sheet.showGridlines,
  freeze: sheet.freeze,
  merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
  cells: Object.fromEntries([...sheet.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [keyAddress(key), 'formula' in cell ? cell.formula.text : cell.value])),
  styles: Object.fromEntries(cells.map(([key, style]) => [keyAddress(key), style])),
  layers,
  borders: Object.fromEntries(
    [...sheet.borders].sort(([a], [b]) => a - b).flatMap(([key, sides]) => {
      const drawn = Object.entries(sides).filter(([, { style }]) => style !== 'None').sort(([a], [b]) => a.localeCompare(b));
      return drawn.length > 0 ? [[keyAddress(key), drawn]] : [];
    }),
  ),
  columnWidths: sizes(sheet.columnWidths, DEFAULT_COLUMN_WIDTH),
  rowHeights: sizes(sheet.rowHeights, DEFAULT_ROW_HEIGHT),
  hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
  rules: sheet.conditionalFormats.map(({ ranges, stopIfTrue, test, look }) => ({ ranges, stopIfTrue, test, look: Object.fromEntries(Object.entries(look).sort()) })),
  validations: sheet.validations,
});

/**
 * Everything the workbook holds as plain data that can be compared: what was never set and what was set back to the default are the same,
 * and ids, which nobody sees, are left out.
 */
export const contents = (engine: MemoryEngine) => ({
  sheets: engine.sheets.map((sheet) => sheetContents(sheet)),
  names: engine.names.map((info) => ({ ...info })),
  tables: engine.tables.map(({ id: _, sheetId, ...table }) => ({ ...table, sheet: engine.sheet(sheetId).name })).sort((a, b) => a.name.localeCompare(b.name)),
});
