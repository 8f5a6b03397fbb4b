import type { Rect } from '../engines/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../engines/cells';
import type { SheetVisibility } from '../engines/engine';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { isSheetName, parseAddress } from './address';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './chartCollection';
import { toHexColor } from './colors';
import { CommentCollection } from './commentCollection';
import { copySheet } from './copySheet';
import { EventType, type EventNumber } from './eventHub';
import type { Host } from './host';
import { NamedItemCollection } from './namedItemCollection';
import { PageBreakCollection } from './pageBreakCollection';
import { PageLayout } from './pageLayout';
import { PivotTableCollection } from './pivotTableCollection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { isOnSheet } from './rects';
import { resolveReference } from './references';
import { ShapeCollection } from './shapeCollection';
import { TableCollection } from './tableCollection';
import { WorksheetCustomPropertyCollection } from './worksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

export class Worksheet extends HostObject {
  static readonly members = defineMembers<Worksheet>()({
    scalars: ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines'],
    // office.js assigns showGridlines under the name Gridlines.
    writable: ['name', 'position', 'visibility', 'tabColor', 'gridlines'],
    navigation: ['tables', 'charts', 'names', 'freezePanes', 'protection', 'customProperties', 'pageLayout', 'horizontalPageBreaks', 'autoFilter', 'comments', 'pivotTables', 'shapes'],
    methods: [
      'activate', 'copy', 'delete', 'calculate', '_GetAnotherWorksheetById', 'getRange', 'getRanges', 'getCell', 'getRangeByIndexes', 'getUsedRange', 'getUsedRangeOrNullObject',
      '_RegisterDataChangedEvent', '_UnregisterDataChangedEvent', '_RegisterSelectionChangedEvent', '_UnregisterSelectionChangedEvent',
      '_RegisterActivatedEvent', '_UnregisterActivatedEvent', '_RegisterDeactivatedEvent', '_UnregisterDeactivatedEvent',
    ],
  });
  override readonly className = 'Worksheet';
  override readonly members = Worksheet.members;

  constructor(readonly host: Host, readonly id: string) { super(); }

  override get identity() { return { Id: this.id }; }
  private get info() { return this.host.sheet(this.id); }
  private get records() { return this.host.records.sheet(this.id); }

  get name() { return this.info.name; }
  set name(name: string) {
    this.host.requireOpenStructure();
    if (typeof name !== 'string' || !isSheetName(name)) throw new HostError('InvalidArgument');
    if (this.host.engine.listSheets().some((sheet) => sheet.id !== this.id && sheet.name.toLowerCase() === name.toLowerCase())) throw new HostError('ItemAlreadyExists');
    this.host.track(this.host.engine.renameSheet(this.id, name));
  }

  get position() { return this.host.engine.listSheets().findIndex((sheet) => sheet.id === this.id); }
  set position(position: number) {
    this.host.requireOpenStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.host.engine.listSheets().length) throw new HostError('InvalidArgument');
    this.host.track(this.host.engine.moveSheet(this.id, position));
  }

  get visibility() { return this.info.visibility; }
  set visibility(visibility: SheetVisibility) {
    this.host.requireOpenStructure();
    if (visibility !== 'Visible' && this.isOnlyVisible()) throw new HostError('InvalidOperation');
    this.host.track(this.host.engine.updateSheet(this.id, { visibility }));
  }

  get tabColor() { return this.info.tabColor; }
  set tabColor(color: string) { this.host.track(this.host.engine.updateSheet(this.id, { tabColor: color ? toHexColor(color) : '' })); }

  get showGridlines() { return this.info.showGridlines; }
  get gridlines() { return this.showGridlines; }
  set gridlines(showGridlines: boolean) { this.host.track(this.host.engine.updateSheet(this.id, { showGridlines })); }

  get tables() { return new TableCollection(this.host, this.id); }
  get charts() { return new ChartCollection(this.host, this.id); }
  get names() { return new NamedItemCollection(this.host, this.id); }
  get freezePanes() { return new WorksheetFreezePanes(this.host, this.id); }
  get protection() { return new WorksheetProtection(this.host, this.id); }
  get customProperties() { return new WorksheetCustomPropertyCollection(this.records.customProperties); }
  get pageLayout() { return new PageLayout(this.host, this.id, this.records.page); }
  get horizontalPageBreaks() { return new PageBreakCollection(this.host, this.id); }
  get comments() { return new CommentCollection(this.host, this.id); }
  get pivotTables() { return new PivotTableCollection(this.host, this.id); }
  get shapes() { return new ShapeCollection(this.host, this.id); }
  get autoFilter() { return new AutoFilter(this.host, this.id); }

  activate(): void {
    if (this.visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.host.track(this.host.engine.activateSheet(this.id));
  }

  async copy(positionType?: string | null): Promise<Worksheet> {
    this.host.requireOpenStructure();
    if (positionType && positionType !== 'None' && positionType !== 'End') throw new HostError('ApiNotFound', `The workbench does not implement Worksheet.copy(${positionType}).`);
    return new Worksheet(this.host, await copySheet(this.host, this.id));
  }

  /** office.js finds a copy again by its id. */
  _GetAnotherWorksheetById(id: string): Worksheet { return new Worksheet(this.host, this.host.sheet(id).id); }

  async delete(): Promise<void> {
    this.host.requireOpenStructure();
    if (this.isOnlyVisible()) throw new HostError('InvalidOperation');
    if (this.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    this.host.conditionalFormats.forget(this.id);
    await this.host.engine.deleteSheet(this.id);
    this.host.records.forgetSheet(this.id);
  }

  async calculate(): Promise<void> { this.host.engine.recalculate(); }

  /** An address on this sheet, or the name of a range or table; without an argument the whole sheet. */
  getRange(address?: string | null): Range {
    if (!address) return this.range({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
    const parsed = parseAddress(String(address));
    if (!parsed) {
      const named = resolveReference(this.host, String(address));
      if (!named) throw new HostError('InvalidArgument');
      return new Range(this.host, named.sheetId, named.rect);
    }
    if (parsed.sheetName === null) return this.range(parsed.rect);
    const sheet = this.host.findSheet(parsed.sheetName);
    if (!sheet) throw new HostError('ItemNotFound');
    return new Range(this.host, sheet.id, parsed.rect);
  }

  getRanges(addresses: string): RangeAreas { return new RangeAreas(this.host, this.id, String(addresses).split(',').map((address) => this.getRange(address.trim()).rect)); }

  getCell(row: number, column: number): Range { return this.getRangeByIndexes(row, column, 1, 1); }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return this.range({ row, column, rowCount, columnCount });
  }

  async getUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    await this.host.settle();
    const rect = this.host.engine.usedRect(this.id, valuesOnly === true);
    return rect && this.range(rect);
  }

  /** The first cell when the sheet is blank, as in Excel. */
  async getUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  _RegisterDataChangedEvent() { this.on(EventType.Changed); }
  _UnregisterDataChangedEvent() { this.off(EventType.Changed); }
  _RegisterSelectionChangedEvent() { this.on(EventType.SelectionChanged); }
  _UnregisterSelectionChangedEvent() { this.off(EventType.SelectionChanged); }
  _RegisterActivatedEvent() { this.on(EventType.Activated); }
  _UnregisterActivatedEvent() { this.off(EventType.Activated); }
  _RegisterDeactivatedEvent() { this.on(EventType.Deactivated); }
  _UnregisterDeactivatedEvent() { this.off(EventType.Deactivated); }

  private on(type: EventNumber) { this.host.events.register(type, this.id); }
  private off(type: EventNumber) { this.host.events.unregister(type, this.id); }

  private range(rect: Rect): Range {
    if (!isOnSheet(rect) || !Object.values(rect).every(Number.isInteger)) throw new HostError('InvalidArgument');
    return new Range(this.host, this.info.id, rect);
  }

  private isOnlyVisible(): boolean {
    return this.host.engine.listSheets().every((sheet) => sheet.id === this.id || sheet.visibility !== 'Visible');
  }
}
