import type { Rect } from '../engines/cells';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

/** Whether cells are locked once their sheet is protected. */
export class FormatProtection extends HostObject {
  static readonly members = defineMembers<FormatProtection>()({ scalars: ['locked'], writable: ['locked'] });
  override readonly className = 'FormatProtection';
  override readonly members = FormatProtection.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly rects: Rect[]) { super(); }

  get locked(): boolean | null {
    const states = this.rects.map((rect) => this.host.protection(this.sheetId).locked.get(rect));
    return states.every((state) => state === states[0]) ? states[0] ?? null : null;
  }

  set locked(locked: boolean | null) {
    this.host.requireUnprotected(this.sheetId);
    for (const rect of this.rects) this.host.protection(this.sheetId).locked.set(rect, locked !== false);
  }
}
