import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';

/** Protection of the structure: no sheet may be added, renamed, moved, hidden or deleted. */
export class WorkbookProtection extends HostObject {
  static readonly members = defineMembers<WorkbookProtection>()({ scalars: ['protected'], methods: ['protect', 'unprotect'] });
  override readonly className = 'WorkbookProtection';
  override readonly members = WorkbookProtection.members;

  constructor(private readonly host: Host) { super(); }

  get protected() { return this.host.records.structureProtected; }

  protect(password?: string | null): void {
    if (this.host.records.structureProtected) throw new HostError('AccessDenied');
    this.host.records.structureProtected = true;
    this.host.records.structurePassword = password ?? '';
  }

  unprotect(password?: string | null): void {
    if (this.host.records.structureProtected && this.host.records.structurePassword !== (password ?? '')) throw new HostError('AccessDenied');
    this.host.records.structureProtected = false;
  }
}
