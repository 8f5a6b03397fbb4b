import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../styles';
import type { MemoryEngine } from './memoryEngine';
import type { SheetView } from './memorySheet';
import { keyAddress } from './shift';

const sizes = (map: ReadonlyMap<number, number>, usual: number): [number, number][] => [...map].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);

/** What a sheet holds, cells as pairs of address and content. */
const listsOf = (sheet: SheetView, { cells, layers } = sheet.styles.contents()) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  showGridlines: sheet.showGridlines,
  freeze: sheet.freeze,
  merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
  cells: [...sheet.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [keyAddress(key), 'formula' in cell ? cell.formula.text : cell.value] as const),
  styles: cells.map(([key, style]) => [keyAddress(key), style] as const),
  layers: [...layers],
  borders: [...sheet.borders].sort(([a], [b]) => a - b).flatMap(([key, sides]) => {
    const drawn = Object.entries(sides).filter(([, { style }]) => style !== 'None').sort(([a], [b]) => a.localeCompare(b));
    return drawn.length > 0 ? [[keyAddress(key), drawn] as const] : [];
  }),
  columnWidths: sizes(sheet.columnWidths, DEFAULT_COLUMN_WIDTH),
  rowHeights: sizes(sheet.rowHeights, DEFAULT_ROW_HEIGHT),
  hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
  rules: sheet.conditionalFormats.map(({ ranges, stopIfTrue, test, look }) => ({ ranges: [...ranges], stopIfTrue, test: { ...test }, look: Object.fromEntries(Object.entries(look).sort()) })),
  validations: structuredClone([...sheet.validations]),
});

type Lists = ReturnType<typeof listsOf>;

const recordsOf = ({ cells, styles, borders, ...rest }: Lists) => ({ ...rest, cells: Object.fromEntries(cells), styles: Object.fromEntries(styles), borders: Object.fromEntries(borders) });

/** Gives for a sheet that has not changed what it gave before. */
const once = <T>(make: (sheet: SheetView) => T): ((sheet: SheetView) => T) => {
  const known = new WeakMap<object, T>();
  return (sheet) => {
    const earlier = known.get(sheet.state);
    if (earlier !== undefined) return earlier;
    const made = make(sheet);
    known.set(sheet.state, made);
    return made;
  };
};

const sheetLists = once((sheet) => listsOf(sheet));
const sheetContents = once((sheet) => recordsOf(sheetLists(sheet)));
const sheetText = once((sheet) => JSON.stringify(sheetLists(sheet)));

const around = (engine: MemoryEngine) => ({
  names: engine.names.map((info) => ({ ...info })),
  tables: engine.tables.map(({ id: _, sheetId, ...table }) => ({ ...table, sheet: engine.sheet(sheetId).name })).sort((a, b) => a.name.localeCompare(b.name)),
});

/**
 * Everything the workbook holds as plain data that can be compared: what was never set and what was set back to the default are the same,
 * and ids, which nobody sees, are left out.
 */
export const contents = (engine: MemoryEngine) => ({ sheets: engine.sheets.map((sheet) => sheetContents(sheet)), ...around(engine) });

/** The same in one text, for comparing often. */
export const contentsText = (engine: MemoryEngine): string => `${JSON.stringify(around(engine))}\n${engine.sheets.map((sheet) => sheetText(sheet)).join('\n')}`;
