import type { CellValue, CellWrite, Position, Rect } from './cells';
import type { BorderEdge, BorderLine, CellStyle, CellStylePatch, CommonStyle } from './styles';
import type { AppliedFormat, ConditionalFormatRule, DataValidationEntry, DataValidationRule } from './rules';
import type { EngineEvent, Selection } from './events';
import type { FunctionSet, InvokeFunction } from './functions';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  /** Stable for the life of the sheet, also across rename and move. */
  id: string;
  name: string;
  visibility: SheetVisibility;
  /** `#RRGGBB`, or '' for none. */
  tabColor: string;
  showGridlines: boolean;
}

export interface TableInfo {
  id: string;
  name: string;
  sheetId: string;
  /** Header row included. Every table has a header row. */
  range: Rect;
  /** An Excel table style name such as `TableStyleMedium2`. */
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface NameInfo {
  /** Unique without regard to case; the case given to `addName` is kept. */
  name: string;
  /** With a leading `=`: `=台账!$B$2` or `=0.9`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** How many rows and columns stay in place; 0 and 0 means nothing is frozen. */
export interface Freeze { rows: number; columns: number }

/**
 * What the model needs from a grid. The memory engine and Univer implement it.
 *
 * - Indices are zero-based. A rect may reach to Excel's limits (1,048,576 × 16,384, whole rows and columns): an engine clips
 *   what it iterates and never allocates that many cells. `clear`, styles, widths and used ranges must cope with such rects; cell
 *   reads and writes come only with rects the model has checked to be small enough.
 * - The model has already checked every argument (names, sizes, protection, overlap). An engine throws only when it meets a
 *   programmer's mistake, such as an unknown id; it never explains anything to a user.
 * - Writes may be asynchronous; the model awaits each one before the next. Reads are synchronous and are called only after
 *   `settle()`, so they show recalculated values.
 * - Everything the engine does not draw (protection, custom properties, custom XML, settings) is kept by the model.
 */
export interface Engine {
  /** Resolves when every pending write and recalculation is visible to reads. */
  settle(): Promise<void>;
  /** Recalculates every formula now. */
  recalculate(): void;
  /** True while the user has a cell editor open; requests are then refused as Excel refuses them. */
  isEditing(): boolean;
  dispose(): void;

  // Sheets, in tab order.
  listSheets(): SheetInfo[];
  /** Adds after the last sheet, without activating it, and gives its id. */
  addSheet(name: string): string | Promise<string>;
  deleteSheet(id: string): void | Promise<void>;
  /** Formulas, names and rules that mention the sheet follow the new name. */
  renameSheet(id: string, name: string): void | Promise<void>;
  moveSheet(id: string, position: number): void | Promise<void>;
  updateSheet(id: string, patch: Partial<Pick<SheetInfo, 'visibility' | 'tabColor' | 'showGridlines'>>): void | Promise<void>;
  activeSheetId(): string;
  activateSheet(id: string): void | Promise<void>;

  // Selection.
  getSelection(): Selection;
  /** Activates the sheet too. */
  select(sheetId: string, areas: Rect[]): void | Promise<void>;

  // Cells.
  readValues(sheetId: string, rect: Rect): CellValue[][];
  /** The formula with its leading `=`, or null where the cell holds none; spilled cells hold none. */
  readFormulas(sheetId: string, rect: Rect): (string | null)[][];
  /** What the cell shows, after its number format. */
  readText(sheetId: string, rect: Rect): string[][];
  /** Excel format codes; `General` where nothing was set. */
  readNumberFormats(sheetId: string, rect: Rect): string[][];
  /** False for a formula Excel would refuse to take; an engine that cannot tell leaves this out. */
  acceptsFormula?(formula: string): boolean;
  /** `cells` has the shape of `rect`. Everything was parsed by the model: a string stays text whatever it looks like. */
  writeCells(sheetId: string, rect: Rect, cells: CellWrite[][]): void | Promise<void>;
  /** The shape of `rect`, or 1 × 1 for one format everywhere (also for whole columns). Null leaves a cell alone. */
  writeNumberFormats(sheetId: string, rect: Rect, formats: (string | null)[][]): void | Promise<void>;
  /** `formats` also removes conditional formats inside the rect; `all` also removes validations. Tables stay. */
  clear(sheetId: string, rect: Rect, what: 'contents' | 'formats' | 'all'): void | Promise<void>;
  /** The smallest rect with content (spilled cells count); with `valuesOnly` false also formatted cells. Null for a blank sheet. */
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  /** The rect of the spill a cell belongs to, the formula's cell first; null when the cell is in none (1 × 1 results included). */
  spillRect(sheetId: string, cell: Position): Rect | null;

  // Looks.
  setStyle(sheetId: string, rect: Rect, patch: CellStylePatch): void | Promise<void>;
  /** One style for the whole rect, each property null where the cells differ. */
  commonStyle(sheetId: string, rect: Rect): CommonStyle;
  setBorder(sheetId: string, rect: Rect, edge: BorderEdge, line: BorderLine): void | Promise<void>;
  getBorder(sheetId: string, rect: Rect, edge: BorderEdge): BorderLine;
  /** Points. */
  setColumnWidth(sheetId: string, column: number, count: number, width: number): void | Promise<void>;
  getColumnWidth(sheetId: string, column: number): number;
  setColumnHidden(sheetId: string, column: number, count: number, hidden: boolean): void | Promise<void>;
  isColumnHidden(sheetId: string, column: number): boolean;
  /** Points. */
  setRowHeight(sheetId: string, row: number, count: number, height: number): void | Promise<void>;
  getRowHeight(sheetId: string, row: number): number;
  setRowHidden(sheetId: string, row: number, count: number, hidden: boolean): void | Promise<void>;
  isRowHidden(sheetId: string, row: number): boolean;
  autofitColumns(sheetId: string, rect: Rect): void | Promise<void>;
  autofitRows(sheetId: string, rect: Rect): void | Promise<void>;
  merge(sheetId: string, rect: Rect): void | Promise<void>;
  /** Undoes every merge that touches the rect. */
  unmerge(sheetId: string, rect: Rect): void | Promise<void>;
  listMerges(sheetId: string): Rect[];
  setFreeze(sheetId: string, freeze: Freeze): void | Promise<void>;
  getFreeze(sheetId: string): Freeze;

  // Tables. The header cells hold text before `addTable` is called.
  listTables(): TableInfo[];
  /** Gives the table's id. */
  addTable(sheetId: string, rect: Rect, name: string, style: string): string | Promise<string>;
  updateTable(id: string, patch: Partial<Pick<TableInfo, 'name' | 'range' | 'style' | 'showBandedRows' | 'showFilterButton'>>): void | Promise<void>;
  /** The cells keep their content. */
  deleteTable(id: string): void | Promise<void>;

  // Names of the workbook's scope.
  listNames(): NameInfo[];
  /** Adds, or replaces the name of the same spelling. */
  putName(info: NameInfo): void | Promise<void>;
  deleteName(name: string): void | Promise<void>;

  // Rules.
  /** By priority, the first wins. */
  listConditionalFormats(sheetId: string): ConditionalFormatRule[];
  /** Adds, or replaces the rule with the same id. The list is afterwards ordered by `priority`. */
  putConditionalFormat(sheetId: string, rule: ConditionalFormatRule): void | Promise<void>;
  deleteConditionalFormat(sheetId: string, id: string): void | Promise<void>;
  listDataValidations(sheetId: string): DataValidationEntry[];
  /** Replaces whatever validation the rect's cells had; null removes it. */
  setDataValidation(sheetId: string, rect: Rect, rule: DataValidationRule | null): void | Promise<void>;
  /** What conditional formats make of a cell, for tests; an engine that cannot tell leaves it out. */
  appliedFormat?(sheetId: string, cell: Position): AppliedFormat;

  // Functions, events.
  /** Registers the add-in's functions; earlier formulas that use them stay `#NAME?` until they are entered again, as in Excel. */
  registerFunctions(set: FunctionSet, invoke: InvokeFunction): void;
  /** Calls the listener for every change, the model's own writes included. Gives a function that removes the listener. */
  onEvent(listener: (event: EngineEvent) => void): () => void;
  /** Asked before a user's edit (not before the model's writes); false refuses it. */
  guardEdits(guard: (sheetId: string, rect: Rect) => boolean): void;
}

export type { CellStyle };
