import type { Rect } from '../engines/cells';
import type { CellStylePatch, Underline } from '../engines/styles';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { commonStyle, setStyle } from './areaStyles';
import { toHexColor } from './colors';
import type { Host } from './host';

export class RangeFont extends HostObject {
  static readonly members = defineMembers<RangeFont>()({
    scalars: ['bold', 'italic', 'underline', 'strikethrough', 'color', 'size', 'name'],
    writable: ['bold', 'italic', 'underline', 'strikethrough', 'color', 'size', 'name'],
  });
  override readonly className = 'RangeFont';
  override readonly members = RangeFont.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[]) { super(); }

  private get style() { return commonStyle(this.host, this.sheetId, this.rects); }
  private set(patch: CellStylePatch): void { setStyle(this.host, this.sheetId, this.rects, patch); }

  get bold() { return this.style.bold; }
  set bold(bold: boolean | null) { this.set({ bold: bold === true }); }
  get italic() { return this.style.italic; }
  set italic(italic: boolean | null) { this.set({ italic: italic === true }); }
  get strikethrough() { return this.style.strikethrough; }
  set strikethrough(strikethrough: boolean | null) { this.set({ strikethrough: strikethrough === true }); }
  get underline() { return this.style.underline; }
  set underline(underline: Underline | null) { this.set({ underline: underline ?? 'None' }); }
  get color() { return this.style.fontColor; }
  set color(color: string | null) { this.set({ fontColor: toHexColor(color) }); }
  get size() { return this.style.fontSize; }
  set size(fontSize: number | null) { if (fontSize !== null) this.set({ fontSize }); }
  get name() { return this.style.fontName; }
  set name(fontName: string | null) { if (fontName !== null) this.set({ fontName }); }
}
