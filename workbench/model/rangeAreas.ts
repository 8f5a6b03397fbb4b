import type { Rect } from '../engines/cells';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import { qualifiedAddress } from './address';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { DataValidation } from './dataValidation';
import type { Host } from './host';
import { Range } from './range';
import { RangeFormat } from './rangeFormat';
import { cellCount } from './rects';
import { Worksheet } from './worksheet';

export class RangeAreas extends HostObject {
  static readonly members = defineMembers<RangeAreas>()({
    scalars: ['address', 'addressLocal', 'areaCount', 'cellCount'],
    navigation: ['areas', 'worksheet', 'format', 'conditionalFormats', 'dataValidation'],
    methods: ['clear'],
  });
  override readonly className = 'RangeAreas';
  override readonly members = RangeAreas.members;

  constructor(private readonly host: Host, private readonly sheetId: string, readonly rects: Rect[]) { super(); }

  get address() { return this.rects.map((rect) => qualifiedAddress(this.host.sheet(this.sheetId).name, rect)).join(','); }
  get addressLocal() { return this.address; }
  get areaCount() { return this.rects.length; }
  get cellCount() { return this.rects.reduce((sum, rect) => sum + cellCount(rect), 0); }
  get areas() { return new RangeCollection(this.host, this.sheetId, this.rects); }
  get worksheet() { return new Worksheet(this.host, this.sheetId); }
  get format() { return new RangeFormat(this.host, this.sheetId, this.rects); }
  get conditionalFormats() { return new ConditionalFormatCollection(this.host, this.sheetId, this.rects); }
  get dataValidation() { return new DataValidation(this.host, this.sheetId, this.rects); }

  clear(applyTo?: string | null): void { for (const range of this.areas.items()) range.clear(applyTo); }
}

export class RangeCollection extends HostCollection {
  static readonly members = defineMembers<RangeCollection>()({ scalars: [], methods: ['getCount', 'getItemAt'] });
  override readonly className = 'RangeCollection';
  override readonly members = RangeCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[]) { super(); }

  override items(): Range[] { return this.rects.map((rect) => new Range(this.host, this.sheetId, rect)); }
}
