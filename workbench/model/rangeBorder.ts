import type { Rect } from '../engines/cells';
import { BORDER_EDGES, type BorderEdge, type BorderLine, type BorderStyle, type BorderWeight } from '../engines/styles';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import { toHexColor } from './colors';
import type { Host } from './host';

export class RangeBorderCollection extends HostCollection {
  static readonly members = defineMembers<RangeBorderCollection>()({ scalars: [], methods: ['getItem', 'getItemAt', 'getCount'] });
  override readonly className = 'RangeBorderCollection';
  override readonly members = RangeBorderCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[]) { super(); }

  override items(): RangeBorder[] { return BORDER_EDGES.map((edge) => this.getItem(edge)); }

  getItem(edge: string): RangeBorder {
    if (!(BORDER_EDGES as readonly string[]).includes(edge)) throw new HostError('InvalidArgument');
    return new RangeBorder(this.host, this.sheetId, this.rects, edge as BorderEdge);
  }
}

export class RangeBorder extends HostObject {
  static readonly members = defineMembers<RangeBorder>()({ scalars: ['sideIndex', 'style', 'color', 'weight'], writable: ['style', 'color', 'weight'] });
  override readonly className = 'RangeBorder';
  override readonly members = RangeBorder.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[], readonly sideIndex: BorderEdge) { super(); }

  private get line(): BorderLine { return this.host.engine.getBorder(this.sheetId, this.rects[0]!, this.sideIndex); }

  private set(patch: Partial<BorderLine>): void {
    this.host.requireAllowed(this.sheetId, 'allowFormatCells');
    for (const rect of this.rects) this.host.track(this.host.engine.setBorder(this.sheetId, rect, this.sideIndex, { ...this.line, ...patch }));
  }

  get style() { return this.line.style; }
  set style(style: BorderStyle) { this.set({ style }); }
  get color() { return this.line.color; }
  /** A colour or weight alone draws a line, as in Excel. */
  set color(color: string) { this.set({ color: toHexColor(color), style: this.drawn }); }
  get weight() { return this.line.weight; }
  set weight(weight: BorderWeight) { this.set({ weight, style: this.drawn }); }

  private get drawn(): BorderStyle { return this.line.style === 'None' ? 'Continuous' : this.line.style; }
}
