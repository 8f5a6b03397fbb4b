import type { Rect } from '../engines/cells';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { commonStyle, setStyle } from './areaStyles';
import { toHexColor } from './colors';
import type { Host } from './host';

export class RangeFill extends HostObject {
  static readonly members = defineMembers<RangeFill>()({ scalars: ['color'], writable: ['color'], methods: ['clear'] });
  override readonly className = 'RangeFill';
  override readonly members = RangeFill.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[]) { super(); }

  /** White without a fill, '' where the cells differ, as in Excel. */
  get color(): string {
    const { fillColor } = commonStyle(this.host, this.sheetId, this.rects);
    return fillColor === null ? '' : fillColor || '#FFFFFF';
  }
  set color(color: string) { setStyle(this.host, this.sheetId, this.rects, { fillColor: color ? toHexColor(color) : '' }); }

  clear(): void { setStyle(this.host, this.sheetId, this.rects, { fillColor: '' }); }
}
