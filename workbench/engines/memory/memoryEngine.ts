import { MAX_COLUMNS, MAX_ROWS, type CellValue, type CellWrite, type Position, type Rect } from '../cells';
import type { Engine, Freeze, NameInfo, SheetInfo, TableInfo } from '../engine';
import type { EngineEvent, Selection } from '../events';
import type { FunctionSet, InvokeFunction } from '../functions';
import type { AppliedFormat, ConditionalFormatRule, DataValidationEntry, DataValidationRule } from '../rules';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type BorderEdge, type BorderLine, type CellStylePatch, type CommonStyle } from '../styles';
import { cellCount, contains, intersection, lastColumn } from '../../model/rects';
import { appliedFormat } from './appliedFormat';
import { AddInFunctions } from './addInFunctions';
import { drawBorder, readBorder } from './borders';
import { Calculator } from './calculator';
import { keyPosition } from './cellKey';
import { compile, parse } from './formula/compile';
import { fittingWidth } from './fittingWidth';
import { cellRect, each, fill, grid, toggle } from './grid';
import { isMatrix, type Matrix, type Scalar } from './formula/values';
import { boundingRect, MemorySheet, type Cell, type SheetView } from './memorySheet';
import { formatText } from './numberText';
import { renameInFormula, rewriteSheet } from './rename';
import { isValid } from './validate';

/** A workbook in memory: what Excel would hold and calculate, without anything to look at. */
export class MemoryEngine implements Engine {
  /** Tests set it to true to play a user who edits a cell. */
  editing = false;
  /** What the workbook holds; outside this class only `checkpoint`, `contents` and `insertRows` look at it. */
  sheets: MemorySheet[] = [];
  activeId: string;
  selection: Selection;
  tables: TableInfo[] = [];
  names: NameInfo[] = [];
  private count = 0;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private guard: (sheetId: string, rect: Rect) => boolean = () => true;
  private readonly functions = new AddInFunctions();
  private readonly calculator: Calculator;

  constructor(firstSheet = 'Sheet1') {
    this.calculator = new Calculator(() => this.sheets, {
      sheetId: (name) => named(this.sheets, name)?.id,
      name: (name) => { const info = named(this.names, name); return info && parse(info.formula); },
      table: (name) => named(this.tables, name),
      customFunction: (name, args, scope) => this.functions.call(name, args, scope),
    });
    this.activeId = this.addSheet(firstSheet);
    this.selection = { kind: 'cells', sheetId: this.activeId, areas: [cellRect({ row: 0, column: 0 })], activeCell: { row: 0, column: 0 } };
  }

  async settle(): Promise<void> {
    this.evaluateAll();
    while (this.functions.isRunning) {
      await this.functions.finished();
      this.calculator.invalidate();
      this.evaluateAll();
    }
  }
  recalculate(): void { this.calculator.invalidate(); }
  /** For `checkpoint`: remembers what formulas show; what is given back restores it. While functions run nothing is settled, and all is calculated anew. */
  checkpointResults(): () => void {
    const restore = this.calculator.checkpoint();
    return this.functions.isRunning ? () => this.recalculate() : restore;
  }
  isEditing(): boolean { return this.editing; }
  dispose(): void { this.listeners.clear(); }

  listSheets(): SheetInfo[] {
    return this.sheets.map(({ id, name, visibility, tabColor, showGridlines }) => ({ id, name, visibility, tabColor, showGridlines }));
  }
  addSheet(name: string): string {
    const sheet = new MemorySheet(`{00000000-0001-0000-${String(this.count++).padStart(4, '0')}-000000000000}`, name);
    this.sheets.push(sheet);
    this.calculator.invalidateName('sheet', name);
    this.emit({ type: 'sheetAdded', sheetId: sheet.id });
    return sheet.id;
  }
  deleteSheet(id: string): void {
    const index = this.sheets.indexOf(this.found(id));
    const [{ name }] = this.sheets.splice(index, 1) as [MemorySheet];
    this.calculator.forgetSheet(id);
    this.calculator.invalidateName('sheet', name);
    for (const table of this.tables.filter(({ sheetId }) => sheetId === id)) this.deleteTable(table.id);
    if (this.activeId === id) {
      const visible = this.sheets.filter((sheet) => sheet.visibility === 'Visible');
      this.activateSheet((visible.find((sheet) => this.sheets.indexOf(sheet) >= index) ?? visible.at(-1)!).id);
    }
    this.emit({ type: 'sheetDeleted', sheetId: id });
  }
  renameSheet(id: string, name: string): void {
    const renamed = this.edit(id);
    const rewrite = (formula: string) => renameInFormula(formula, renamed.name, name);
    for (const sheet of this.sheets) rewriteSheet(sheet, rewrite, (text) => this.compile(text));
    for (const info of this.names) info.formula = rewrite(info.formula);
    for (const known of [renamed.name, name]) this.calculator.invalidateName('sheet', known);
    renamed.name = name;
  }
  moveSheet(id: string, position: number): void {
    const sheet = this.found(id);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }
  updateSheet(id: string, patch: Partial<Pick<SheetInfo, 'visibility' | 'tabColor' | 'showGridlines'>>): void {
    Object.assign(this.edit(id), patch);
    if (id === this.activeId && patch.visibility && patch.visibility !== 'Visible') this.activateSheet(this.sheets.find((sheet) => sheet.visibility === 'Visible')!.id);
  }
  activeSheetId(): string { return this.activeId; }
  activateSheet(id: string): void {
    if (id === this.activeId) return;
    this.activeId = id;
    this.selection = { kind: 'cells', sheetId: id, areas: [cellRect({ row: 0, column: 0 })], activeCell: { row: 0, column: 0 } };
    this.emit({ type: 'sheetActivated', sheetId: id });
  }

  getSelection(): Selection { return this.selection; }
  select(sheetId: string, areas: Rect[]): void {
    this.activateSheet(sheetId);
    this.selection = { kind: 'cells', sheetId, areas, activeCell: { row: areas[0]!.row, column: areas[0]!.column } };
    this.emit({ type: 'selectionChanged', selection: this.selection });
  }
  /** Plays a user who clicks a chart. */
  selectObject(objectType: 'Chart' | 'Shape' | 'Image', name: string): void {
    this.selection = { kind: 'object', sheetId: this.activeId, objectType, name };
    this.emit({ type: 'selectionChanged', selection: this.selection });
  }

  readValues(sheetId: string, rect: Rect): CellValue[][] {
    const sheet = this.sheet(sheetId);
    return grid(rect, ({ row, column }) => this.calculator.value(sheet, row, column));
  }
  readFormulas(sheetId: string, rect: Rect): (string | null)[][] {
    const sheet = this.sheet(sheetId);
    return grid(rect, ({ row, column }) => { const cell = sheet.get(row, column); return cell && 'formula' in cell ? cell.formula.text : null; });
  }
  readText(sheetId: string, rect: Rect): string[][] {
    const sheet = this.sheet(sheetId);
    return grid(rect, (cell) => formatText(this.calculator.value(sheet, cell.row, cell.column), sheet.styles.get(cell).numberFormat));
  }
  readNumberFormats(sheetId: string, rect: Rect): string[][] {
    const { styles } = this.sheet(sheetId);
    return grid(rect, (cell) => styles.get(cell).numberFormat);
  }
  acceptsFormula(formula: string): boolean { return formula.length <= 8_193 && parse(formula) !== null; }
  writeCells(sheetId: string, rect: Rect, cells: CellWrite[][]): void {
    this.put(sheetId, rect, cells);
    this.emit({ type: 'cellsChanged', sheetId, rect, source: 'model' });
  }
  /** Plays a user: refused where the sheet is protected and, for a single cell, where a validation says stop. Blocks are pasted, which validations let pass. */
  typeCells(sheetId: string, rect: Rect, cells: CellWrite[][], source: 'user' | 'remote' = 'user'): boolean {
    if (!this.guard(sheetId, rect)) return false;
    if (cellCount(rect) === 1 && !this.takes(sheetId, rect, cells[0]![0]!)) return false;
    this.put(sheetId, rect, cells);
    this.emit({ type: 'cellsChanged', sheetId, rect, source });
    return true;
  }
  writeNumberFormats(sheetId: string, rect: Rect, formats: (string | null)[][]): void {
    const { styles } = this.edit(sheetId);
    const put = (target: Rect, numberFormat: string | null | undefined) => { if (typeof numberFormat === 'string') styles.set(target, { numberFormat }); };
    if (formats.length === 1 && formats[0]!.length === 1) put(rect, formats[0]![0]);
    else each(rect, (cell) => put(cellRect(cell), formats[cell.row - rect.row]![cell.column - rect.column]));
  }
  clear(sheetId: string, rect: Rect, what: 'contents' | 'formats' | 'all'): void {
    const sheet = this.edit(sheetId);
    if (what !== 'formats') sheet.clearContents(rect);
    if (what !== 'contents') sheet.clearFormats(rect);
    if (what === 'all') {
      this.setDataValidation(sheetId, rect, null);
      sheet.merges = sheet.merges.filter((merge) => !contains(rect, merge));
    }
    this.changed(sheetId, [rect]);
    if (what !== 'formats') this.emit({ type: 'cellsChanged', sheetId, rect, source: 'model' });
  }
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null {
    const sheet = this.sheet(sheetId);
    const keys = [...sheet.cells.keys(), ...this.calculator.spilledKeys(sheet)];
    if (!valuesOnly) return boundingRect([...keys, ...sheet.styles.keys(), ...sheet.borders.keys()]);
    return boundingRect(keys.filter((key) => { const { row, column } = keyPosition(key); return this.calculator.value(sheet, row, column) !== ''; }));
  }
  spillRect(sheetId: string, cell: Position): Rect | null {
    const rect = this.calculator.spillRect(this.sheet(sheetId), cell);
    return rect && cellCount(rect) > 1 ? rect : null;
  }

  setStyle(sheetId: string, rect: Rect, patch: CellStylePatch): void { this.edit(sheetId).styles.set(rect, patch); }
  commonStyle(sheetId: string, rect: Rect): CommonStyle {
    const { numberFormat: _, ...style } = this.sheet(sheetId).styles.common(rect);
    return style;
  }
  setBorder(sheetId: string, rect: Rect, edge: BorderEdge, line: BorderLine): void { drawBorder(this.edit(sheetId).borders, rect, edge, line); }
  getBorder(sheetId: string, rect: Rect, edge: BorderEdge): BorderLine { return readBorder(this.sheet(sheetId).borders, rect, edge); }
  setColumnWidth(sheetId: string, column: number, count: number, width: number): void { fill(this.edit(sheetId).columnWidths, column, count, MAX_COLUMNS, width); }
  getColumnWidth(sheetId: string, column: number): number { return this.sheet(sheetId).columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH; }
  setRowHeight(sheetId: string, row: number, count: number, height: number): void { fill(this.edit(sheetId).rowHeights, row, count, MAX_ROWS, height); }
  getRowHeight(sheetId: string, row: number): number { return this.sheet(sheetId).rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT; }
  setColumnHidden(sheetId: string, column: number, count: number, hidden: boolean): void { toggle(this.edit(sheetId).hiddenColumns, column, count, hidden); }
  isColumnHidden(sheetId: string, column: number): boolean { return this.sheet(sheetId).hiddenColumns.has(column); }
  setRowHidden(sheetId: string, row: number, count: number, hidden: boolean): void { toggle(this.edit(sheetId).hiddenRows, row, count, hidden); }
  isRowHidden(sheetId: string, row: number): boolean { return this.sheet(sheetId).hiddenRows.has(row); }
  autofitColumns(sheetId: string, rect: Rect): void {
    const used = this.usedRect(sheetId, true);
    const columns = used && intersection({ ...rect, row: used.row, rowCount: used.rowCount }, used);
    for (let column = columns?.column ?? 0; columns && column <= lastColumn(columns); column++) {
      const width = fittingWidth(this.readText(sheetId, { ...used, column, columnCount: 1 }).flat());
      if (width) this.setColumnWidth(sheetId, column, 1, width);
    }
  }
  autofitRows(): void {}
  merge(sheetId: string, rect: Rect): void { this.changed(sheetId, this.edit(sheetId).merge(rect)); }
  unmerge(sheetId: string, rect: Rect): void { this.changed(sheetId, this.edit(sheetId).unmerge(rect)); }
  listMerges(sheetId: string): Rect[] { return [...this.sheet(sheetId).merges]; }
  setFreeze(sheetId: string, freeze: Freeze): void { this.edit(sheetId).freeze = freeze; }
  getFreeze(sheetId: string): Freeze { return this.sheet(sheetId).freeze; }

  listTables(): TableInfo[] { return this.tables.map((table) => ({ ...table })); }
  addTable(sheetId: string, range: Rect, name: string, style: string): string {
    const id = `{TABLE-${++this.count}}`;
    this.tables.push({ id, name, sheetId, range, style, showBandedRows: true, showFilterButton: true });
    this.calculator.invalidateName('table', name);
    return id;
  }
  updateTable(id: string, patch: Partial<TableInfo>): void {
    const table = this.tables.find((each) => each.id === id)!;
    for (const name of [table.name, patch.name ?? table.name]) this.calculator.invalidateName('table', name);
    Object.assign(table, patch);
  }
  deleteTable(id: string): void {
    for (const table of this.tables) if (table.id === id) this.calculator.invalidateName('table', table.name);
    this.tables = this.tables.filter((table) => table.id !== id);
  }

  listNames(): NameInfo[] { return this.names.map((info) => ({ ...info })); }
  putName(info: NameInfo): void { this.deleteName(info.name); this.names.push({ ...info }); this.names.sort((a, b) => a.name.localeCompare(b.name)); this.calculator.invalidateName('name', info.name); }
  deleteName(name: string): void { this.names = this.names.filter((info) => info.name.toLowerCase() !== name.toLowerCase()); this.calculator.invalidateName('name', name); }

  listConditionalFormats(sheetId: string): ConditionalFormatRule[] { return structuredClone([...this.sheet(sheetId).conditionalFormats]); }
  putConditionalFormat(sheetId: string, rule: ConditionalFormatRule): void { this.edit(sheetId).putRule(structuredClone(rule)); }
  deleteConditionalFormat(sheetId: string, id: string): void { this.edit(sheetId).deleteRule(id); }
  listDataValidations(sheetId: string): DataValidationEntry[] { return structuredClone([...this.sheet(sheetId).validations]); }
  setDataValidation(sheetId: string, rect: Rect, rule: DataValidationRule | null): void { this.edit(sheetId).setValidation(rect, rule); }
  appliedFormat(sheetId: string, cell: Position): AppliedFormat {
    const sheet = this.sheet(sheetId);
    const evaluate = (formula: string, origin: Position, at: Position): Scalar => {
      const result = this.evaluateFrom(formula, sheetId, origin, at);
      return isMatrix(result) ? result[0]![0]! : result;
    };
    return appliedFormat(sheet.conditionalFormats, cell, this.calculator.value(sheet, cell.row, cell.column), evaluate);
  }

  registerFunctions(set: FunctionSet, invoke: InvokeFunction): void { this.functions.register(set, invoke); }
  onEvent(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  guardEdits(guard: (sheetId: string, rect: Rect) => boolean): void { this.guard = guard; }

  sheet(id: string): SheetView { return this.found(id); }
  /** A sheet to write to. */
  edit(id: string): MemorySheet {
    const sheet = this.found(id);
    sheet.touch();
    return sheet;
  }
  private found(id: string): MemorySheet {
    const sheet = this.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }
  private takes(sheetId: string, cell: Rect, write: CellWrite): boolean {
    const entry = this.sheet(sheetId).validations.find(({ ranges }) => ranges.some((range) => contains(range, cell)));
    if (!entry || !write || 'formula' in write || !entry.rule.errorAlert.showAlert || entry.rule.errorAlert.style !== 'Stop') return true;
    return isValid(entry.rule, write.value, (formula) => this.evaluateFrom(formula, sheetId, entry.ranges[0]!, cell));
  }
  /** Calculates a rule's formula, written for `origin`, for another cell. Custom functions never work inside a rule. */
  private evaluateFrom(formula: string, sheetId: string, origin: Position, cell: Position): Scalar | Matrix {
    const shift = { row: cell.row - origin.row, column: cell.column - origin.column };
    return this.calculator.evaluate(compile(formula, () => false), sheetId, cell, shift);
  }
  private put(sheetId: string, rect: Rect, cells: CellWrite[][]): void {
    const sheet = this.edit(sheetId);
    each(rect, (at) => {
      const write = cells[at.row - rect.row]![at.column - rect.column];
      if (!write) return;
      sheet.set(at.row, at.column, this.toCell(write));
      if (write.numberFormat) sheet.styles.set(cellRect(at), { numberFormat: write.numberFormat });
    });
    this.changed(sheetId, [rect]);
  }
  private changed(sheetId: string, rects: readonly Rect[]): void { for (const rect of rects) this.calculator.invalidateCells(sheetId, rect); }
  private toCell(write: NonNullable<CellWrite>): Cell | undefined {
    if ('formula' in write) return { formula: this.compile(write.formula) };
    return write.value === '' ? undefined : { value: write.value };
  }
  compile(text: string) { return compile(text, (name) => this.functions.has(name)); }
  private evaluateAll(): void { this.calculator.value(this.sheets[0]!, 0, 0); }
  private emit(event: EngineEvent): void { for (const listener of [...this.listeners]) listener(event); }
}

const named = <T extends { name: string }>(items: T[], name: string): T | undefined => items.find((item) => item.name.toLowerCase() === name.toLowerCase());
