import { MAX_COLUMNS, MAX_ROWS, MOST_CHARACTERS, type CellValue, type CellWrite, type Rect } from '../engines/cells';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { parseAddress, qualifiedAddress } from './address';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { DataValidation } from './dataValidation';
import type { Host } from './host';
import { interpretInput, NOT_A_FORMULA } from './input';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { bounding, cellCount, intersection, isOnSheet, isWholeColumns, isWholeRows } from './rects';
import { toMatrix, valueType, wireValue } from './values';
import { Worksheet } from './worksheet';

/** Above this, cells read as null, and writing is refused. */
const MAX_CELLS = 1_000_000;

export class Range extends HostObject {
  static readonly members = defineMembers<Range>()({
    scalars: [
      'address', 'addressLocal', 'cellCount', 'columnCount', 'columnIndex', 'rowCount', 'rowIndex', 'values', 'formulas', 'text', 'numberFormat',
      'valueTypes', 'hasSpill', 'columnHidden', 'rowHidden', 'isEntireColumn', 'isEntireRow',
    ],
    writable: ['values', 'formulas', 'numberFormat', 'columnHidden', 'rowHidden'],
    navigation: ['format', 'conditionalFormats', 'dataValidation', 'worksheet'],
    methods: [
      'clear', 'select', 'merge', 'unmerge', 'copyFrom', 'calculate', 'getCell', 'getOffsetRange', 'getResizedRange', 'getAbsoluteResizedRange', 'getRow',
      'getColumn', 'getLastCell', 'getLastRow', 'getLastColumn', 'getEntireRow', 'getEntireColumn', 'getIntersection', 'getIntersectionOrNullObject',
      'getBoundingRect', 'getUsedRange', 'getUsedRangeOrNullObject', 'getMergedAreasOrNullObject', 'getSpillingToRangeOrNullObject',
      'getSpillParentOrNullObject', '_ValidateArraySize',
    ],
  });
  override readonly className = 'Range';
  override readonly members = Range.members;

  /** @param rect changes when rows are inserted while the add-in keeps the range */
  constructor(readonly host: Host, readonly sheetId: string, public rect: Rect) { super(); }

  private get engine() { return this.host.engine; }

  get worksheet() { return new Worksheet(this.host, this.sheetId); }
  get format() { return new RangeFormat(this.host, this.sheetId, [this.rect]); }
  get conditionalFormats() { return new ConditionalFormatCollection(this.host, this.sheetId, [this.rect]); }
  get dataValidation() { return new DataValidation(this.host, this.sheetId, [this.rect]); }

  get rowIndex() { return this.rect.row; }
  get columnIndex() { return this.rect.column; }
  get rowCount() { return this.rect.rowCount; }
  get columnCount() { return this.rect.columnCount; }
  /** -1 above 2³¹ - 1, as in Excel. */
  get cellCount() { return cellCount(this.rect) > 2 ** 31 - 1 ? -1 : cellCount(this.rect); }
  get address() { return qualifiedAddress(this.host.sheet(this.sheetId).name, this.rect); }
  get addressLocal() { return this.address; }
  get isEntireColumn() { return isWholeColumns(this.rect); }
  get isEntireRow() { return isWholeRows(this.rect); }

  get values(): unknown[][] | null { return this.cells()?.map((row) => row.map(wireValue)) ?? null; }
  set values(value: unknown) { this.write(value); }

  get valueTypes() { return this.cells()?.map((row) => row.map(valueType)) ?? null; }

  get formulas(): unknown {
    const formulas = this.isReadable ? this.engine.readFormulas(this.sheetId, this.rect) : [];
    return this.cells()?.map((row, r) => row.map((value, c) => formulas[r]?.[c] ?? wireValue(value))) ?? null;
  }
  set formulas(value: unknown) { this.write(value); }

  get text() { return this.isReadable ? this.engine.readText(this.sheetId, this.rect) : null; }

  get numberFormat(): unknown { return this.isReadable ? this.engine.readNumberFormats(this.sheetId, this.rect) : null; }
  set numberFormat(value: unknown) {
    this.host.requireAllowed(this.sheetId, 'allowFormatCells');
    const formats = Array.isArray(value) ? toMatrix(value, this.rowCount, this.columnCount) : [[value]];
    const codes = formats.map((row) => row.map((code) => (code === null || code === undefined ? null : String(code) || 'General')));
    this.host.track(this.engine.writeNumberFormats(this.sheetId, this.rect, codes));
  }

  get hasSpill(): boolean | null {
    const inSpill = this.cells()?.flatMap((row, r) => row.map((_, c) => this.engine.spillRect(this.sheetId, { row: this.rect.row + r, column: this.rect.column + c }) !== null));
    return inSpill?.every((spilled) => spilled === inSpill[0]) ? inSpill[0]! : null;
  }

  get columnHidden(): boolean | null { return same(this.rect.columnCount, (offset) => this.engine.isColumnHidden(this.sheetId, this.rect.column + offset)); }
  set columnHidden(hidden: boolean | null) {
    this.host.requireAllowed(this.sheetId, 'allowFormatColumns');
    this.host.track(this.engine.setColumnHidden(this.sheetId, this.rect.column, this.rect.columnCount, hidden === true));
  }

  get rowHidden(): boolean | null { return same(this.rect.rowCount, (offset) => this.engine.isRowHidden(this.sheetId, this.rect.row + offset)); }
  set rowHidden(hidden: boolean | null) {
    this.host.requireAllowed(this.sheetId, 'allowFormatRows');
    this.host.track(this.engine.setRowHidden(this.sheetId, this.rect.row, this.rect.rowCount, hidden === true));
  }

  /** office.js asks this before it sends a large matrix in pieces. */
  _ValidateArraySize(rowCount: number, columnCount: number): void {
    if (rowCount !== this.rowCount || columnCount !== this.columnCount) toMatrix([], this.rowCount, this.columnCount);
  }

  clear(applyTo?: string | null): void {
    const what = applyTo ?? 'All';
    if (!['All', 'Contents', 'Formats'].includes(what)) throw new HostError('ApiNotFound', `The workbench does not implement Range.clear(${what}).`);
    if (what !== 'Formats') this.host.requireEditable(this.sheetId, this.rect);
    if (what !== 'Contents') this.host.requireAllowed(this.sheetId, 'allowFormatCells');
    if (what !== 'Contents') this.conditionalFormats.clearAll();
    this.host.track(this.engine.clear(this.sheetId, this.rect, what.toLowerCase() as 'all' | 'contents' | 'formats'));
  }

  select(): void {
    if (this.host.sheet(this.sheetId).visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.host.track(this.engine.select(this.sheetId, [this.rect]));
  }

  merge(across?: boolean | null): void {
    this.host.requireUnprotected(this.sheetId);
    if (this.engine.listTables().some((table) => table.sheetId === this.sheetId && intersection(table.range, this.rect))) throw new HostError('InvalidOperation');
    const blocks = across ? Array.from({ length: this.rowCount }, (_, index) => ({ ...this.rect, row: this.rect.row + index, rowCount: 1 })) : [this.rect];
    for (const block of blocks) this.host.track(this.engine.merge(this.sheetId, block));
  }

  unmerge(): void {
    this.host.requireUnprotected(this.sheetId);
    this.host.track(this.engine.unmerge(this.sheetId, this.rect));
  }

  /** Values only: the workbench does not shift formulas. */
  async copyFrom(source: Range | string, copyType?: string | null): Promise<void> {
    const from = source instanceof Range ? source : this.worksheet.getRange(source);
    await this.host.settle();
    const target = this.getAbsoluteResizedRange(Math.max(from.rowCount, this.rowCount), Math.max(from.columnCount, this.columnCount));
    if (copyType !== 'Values') throw new HostError('ApiNotFound', 'The workbench implements Range.copyFrom for values only.');
    const values: unknown[][] = from.values ?? [];
    target.values = Array.from({ length: target.rowCount }, (_, r) => Array.from({ length: target.columnCount }, (__, c) => values[r % from.rowCount]![c % from.columnCount]));
  }

  async calculate(): Promise<void> { this.engine.recalculate(); }

  getCell(row: number, column: number): Range { return this.at({ row: this.rect.row + row, column: this.rect.column + column, rowCount: 1, columnCount: 1 }); }
  getOffsetRange(rows: number, columns: number): Range { return this.at({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns }); }
  getResizedRange(rows: number, columns: number): Range { return this.getAbsoluteResizedRange(this.rowCount + rows, this.columnCount + columns); }
  getAbsoluteResizedRange(rowCount: number, columnCount: number): Range { return this.at({ ...this.rect, rowCount, columnCount }); }
  getRow(index: number): Range { return this.at({ ...this.rect, row: this.rect.row + index, rowCount: 1 }); }
  getColumn(index: number): Range { return this.at({ ...this.rect, column: this.rect.column + index, columnCount: 1 }); }
  getLastRow(): Range { return this.getRow(this.rowCount - 1); }
  getLastColumn(): Range { return this.getColumn(this.columnCount - 1); }
  getLastCell(): Range { return this.getCell(this.rowCount - 1, this.columnCount - 1); }
  getEntireRow(): Range { return this.at({ ...this.rect, column: 0, columnCount: MAX_COLUMNS }); }
  getEntireColumn(): Range { return this.at({ ...this.rect, row: 0, rowCount: MAX_ROWS }); }

  getBoundingRect(other: Range | string): Range { return this.at(bounding(this.rect, this.onThisSheet(other))); }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const rect = intersection(this.rect, this.onThisSheet(other));
    return rect && this.at(rect);
  }

  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }

  async getUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    const used = await this.worksheet.getUsedRangeOrNullObject(valuesOnly);
    return used && this.getIntersectionOrNullObject(used);
  }

  async getUsedRange(valuesOnly?: boolean | null): Promise<Range> { return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0); }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.engine.listMerges(this.sheetId).filter((merge) => intersection(merge, this.rect));
    return areas.length ? new RangeAreas(this.host, this.sheetId, areas) : null;
  }

  async getSpillingToRangeOrNullObject(): Promise<Range | null> {
    const spill = await this.spill();
    return spill && spill.row === this.rect.row && spill.column === this.rect.column ? this.at(spill) : null;
  }

  async getSpillParentOrNullObject(): Promise<Range | null> {
    const spill = await this.spill();
    return spill && this.at({ ...spill, rowCount: 1, columnCount: 1 });
  }

  private async spill(): Promise<Rect | null> {
    if (cellCount(this.rect) !== 1) throw new HostError('InvalidArgument');
    await this.host.settle();
    return this.engine.spillRect(this.sheetId, this.rect);
  }

  private get isReadable() { return cellCount(this.rect) <= MAX_CELLS; }

  private cells(): CellValue[][] | null { return this.isReadable ? this.engine.readValues(this.sheetId, this.rect) : null; }

  private at(rect: Rect): Range {
    if (!isOnSheet(rect)) throw new HostError('InvalidArgument');
    return new Range(this.host, this.sheetId, rect);
  }

  private onThisSheet(other: Range | string): Rect {
    if (other instanceof Range) {
      if (other.sheetId !== this.sheetId) throw new HostError('InvalidArgument');
      return other.rect;
    }
    const rect = parseAddress(other)?.rect;
    if (!rect) throw new HostError('InvalidArgument');
    return rect;
  }

  private write(value: unknown): void {
    if (!this.isReadable) throw new HostError('InvalidArgument');
    const inputs = toMatrix(value, this.rowCount, this.columnCount);
    this.host.requireEditable(this.sheetId, this.rect);
    const formats = this.engine.readNumberFormats(this.sheetId, this.rect);
    const writes = inputs.map((row, r) => row.map((input, c) => this.accept(interpretInput(input, formats[r]![c]!, this.host.locale))));
    this.host.track(this.engine.writeCells(this.sheetId, this.rect, writes));
  }

  private accept(write: CellWrite | typeof NOT_A_FORMULA): CellWrite {
    const refused = write === NOT_A_FORMULA || (write !== null && ('formula' in write ? this.engine.acceptsFormula?.(write.formula) === false : String(write.value).length > MOST_CHARACTERS));
    if (refused) throw new HostError('InvalidArgument');
    return write;
  }
}

/** The value all have in common, else null. */
function same<T>(count: number, read: (offset: number) => T): T | null {
  const first = read(0);
  for (let offset = 1; offset < Math.min(count, 1_000); offset++) if (read(offset) !== first) return null;
  return first;
}
