import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { rectAddress } from './address';
import type { Host } from './host';
import { Range } from './range';
import type { PageSetup } from './records';
import { resolveOnSheet } from './resolveOnSheet';

/** Kept and read back; nothing prints in the workbench. */
export class PageLayout extends HostObject {
  static readonly members = defineMembers<PageLayout>()({
    scalars: [
      'orientation', 'paperSize', 'zoom', 'centerHorizontally', 'centerVertically', 'printGridlines',
      'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin',
    ],
    writable: [
      'orientation', 'paperSize', 'zoom', 'centerHorizontally', 'centerVertically', 'printGridlines',
      'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin',
    ],
    methods: ['setPrintTitleRows', 'setPrintTitleColumns', 'setPrintArea', 'getPrintAreaOrNullObject', 'getPrintTitleRowsOrNullObject', 'getPrintTitleColumnsOrNullObject'],
  });
  override readonly className = 'PageLayout';
  override readonly members = PageLayout.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly setup: PageSetup) { super(); }

  get orientation() { return this.setup.orientation; }
  set orientation(value) { this.setup.orientation = value; }
  get paperSize() { return this.setup.paperSize; }
  set paperSize(value) { this.setup.paperSize = value; }
  get zoom() { return this.setup.zoom; }
  set zoom(value) { this.setup.zoom = value; }
  get centerHorizontally() { return this.setup.centerHorizontally; }
  set centerHorizontally(value) { this.setup.centerHorizontally = value; }
  get centerVertically() { return this.setup.centerVertically; }
  set centerVertically(value) { this.setup.centerVertically = value; }
  get printGridlines() { return this.setup.printGridlines; }
  set printGridlines(value) { this.setup.printGridlines = value; }
  get leftMargin() { return this.setup.leftMargin; }
  set leftMargin(value) { this.setup.leftMargin = value; }
  get rightMargin() { return this.setup.rightMargin; }
  set rightMargin(value) { this.setup.rightMargin = value; }
  get topMargin() { return this.setup.topMargin; }
  set topMargin(value) { this.setup.topMargin = value; }
  get bottomMargin() { return this.setup.bottomMargin; }
  set bottomMargin(value) { this.setup.bottomMargin = value; }
  get headerMargin() { return this.setup.headerMargin; }
  set headerMargin(value) { this.setup.headerMargin = value; }
  get footerMargin() { return this.setup.footerMargin; }
  set footerMargin(value) { this.setup.footerMargin = value; }

  setPrintTitleRows(range: Range | string): void { this.setup.printTitleRows = this.address(range); }
  setPrintTitleColumns(range: Range | string): void { this.setup.printTitleColumns = this.address(range); }
  setPrintArea(range: Range | string): void { this.setup.printArea = this.address(range); }
  getPrintTitleRowsOrNullObject() { return this.rangeAt(this.setup.printTitleRows); }
  getPrintTitleColumnsOrNullObject() { return this.rangeAt(this.setup.printTitleColumns); }
  getPrintAreaOrNullObject() { return this.rangeAt(this.setup.printArea); }

  private address(range: Range | string): string {
    const rect = resolveOnSheet(range);
    if (!rect) throw new HostError('InvalidArgument');
    return rectAddress(rect, true);
  }

  private rangeAt(address: string | null): Range | null {
    const rect = address && resolveOnSheet(address);
    return rect ? new Range(this.host, this.sheetId, rect) : null;
  }
}
