import type { Rect } from '../engines/cells';
import type { CellStylePatch, HorizontalAlignment, VerticalAlignment } from '../engines/styles';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { commonStyle, setStyle } from './areaStyles';
import { FormatProtection } from './formatProtection';
import type { Host } from './host';
import { RangeBorderCollection } from './rangeBorder';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

const MAX_COLUMN_WIDTH = 1_790;
const MAX_ROW_HEIGHT = 409.5;

/** Formats of one or several areas of a sheet. */
export class RangeFormat extends HostObject {
  static readonly members = defineMembers<RangeFormat>()({
    scalars: ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'],
    writable: ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'],
    navigation: ['fill', 'font', 'borders', 'protection'],
    methods: ['autofitColumns', 'autofitRows'],
  });
  override readonly className = 'RangeFormat';
  override readonly members = RangeFormat.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[]) { super(); }

  private get engine() { return this.host.engine; }
  private get style() { return commonStyle(this.host, this.sheetId, this.rects); }
  private setStyle(patch: CellStylePatch): void { setStyle(this.host, this.sheetId, this.rects, patch); }

  get fill() { return new RangeFill(this.host, this.sheetId, this.rects); }
  get font() { return new RangeFont(this.host, this.sheetId, this.rects); }
  get borders() { return new RangeBorderCollection(this.host, this.sheetId, this.rects); }
  get protection() { return new FormatProtection(this.host, this.sheetId, this.rects); }

  get horizontalAlignment() { return this.style.horizontalAlignment; }
  set horizontalAlignment(value: HorizontalAlignment | null) { if (value) this.setStyle({ horizontalAlignment: value }); }
  get verticalAlignment() { return this.style.verticalAlignment; }
  set verticalAlignment(value: VerticalAlignment | null) { if (value) this.setStyle({ verticalAlignment: value }); }
  get wrapText() { return this.style.wrapText; }
  set wrapText(value: boolean | null) { if (value !== null) this.setStyle({ wrapText: value }); }
  get indentLevel() { return this.style.indentLevel; }
  set indentLevel(value: number | null) { if (value !== null) this.setStyle({ indentLevel: value }); }

  get columnWidth(): number | null {
    return common(this.rects.flatMap((rect) => indices(rect.column, rect.columnCount)).map((column) => this.engine.getColumnWidth(this.sheetId, column)));
  }
  set columnWidth(width: number | null) {
    this.host.requireAllowed(this.sheetId, 'allowFormatColumns');
    if (typeof width !== 'number' || !(width >= 0 && width <= MAX_COLUMN_WIDTH)) throw new HostError('InvalidArgument');
    for (const rect of this.rects) this.host.track(this.engine.setColumnWidth(this.sheetId, rect.column, rect.columnCount, width));
  }

  get rowHeight(): number | null {
    return common(this.rects.flatMap((rect) => indices(rect.row, rect.rowCount)).map((row) => this.engine.getRowHeight(this.sheetId, row)));
  }
  set rowHeight(height: number | null) {
    this.host.requireAllowed(this.sheetId, 'allowFormatRows');
    if (typeof height !== 'number' || !(height >= 0 && height <= MAX_ROW_HEIGHT)) throw new HostError('InvalidArgument');
    for (const rect of this.rects) this.host.track(this.engine.setRowHeight(this.sheetId, rect.row, rect.rowCount, height));
  }

  async autofitColumns(): Promise<void> {
    this.host.requireAllowed(this.sheetId, 'allowFormatColumns');
    await this.host.settle();
    for (const rect of this.rects) await this.engine.autofitColumns(this.sheetId, rect);
  }

  async autofitRows(): Promise<void> {
    this.host.requireAllowed(this.sheetId, 'allowFormatRows');
    await this.host.settle();
    for (const rect of this.rects) await this.engine.autofitRows(this.sheetId, rect);
  }
}

/** Whole rows and columns are judged by their beginning. */
const indices = (first: number, count: number) => Array.from({ length: Math.min(count, 1_000) }, (_, offset) => first + offset);

const common = (numbers: number[]): number | null => (numbers.every((number) => number === numbers[0]) ? numbers[0] ?? null : null);
