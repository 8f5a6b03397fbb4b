import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

export class Runtime extends HostObject {
  static readonly members = defineMembers<Runtime>()({ scalars: ['enableEvents'], writable: ['enableEvents'] });
  override readonly className = 'Runtime';
  override readonly members = Runtime.members;

  constructor(private readonly host: Host) { super(); }

  get enableEvents() { return this.host.events.enabled; }
  set enableEvents(on: boolean) { this.host.events.enabled = on; }
}
