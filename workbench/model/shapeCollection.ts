import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

/** Pictures and drawings of one sheet: that they are there. The grid does not draw them. */
export class ShapeCollection extends HostCollection {
  static readonly members = defineMembers<ShapeCollection>()({ scalars: [], methods: ['getCount', 'getItemAt'] });
  override readonly className = 'ShapeCollection';
  override readonly members = ShapeCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  override items(): Shape[] { return this.host.records.sheet(this.sheetId).shapes.map(({ name, type }, at) => new Shape(`${this.sheetId}-${at}`, name, type)); }
}

export class Shape extends HostObject {
  static readonly members = defineMembers<Shape>()({ scalars: ['id', 'name', 'type'] });
  override readonly className = 'Shape';
  override readonly members = Shape.members;

  constructor(readonly id: string, readonly name: string, readonly type: string) { super(); }

  override get identity() { return { Id: this.id }; }
}
