import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';
import type { ProtectionOptions } from './protection';

const OPTION_NAMES = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const;

export class WorksheetProtection extends HostObject {
  static readonly members = defineMembers<WorksheetProtection>()({ scalars: ['protected', 'options'], methods: ['protect', 'unprotect'] });
  override readonly className = 'WorksheetProtection';
  override readonly members = WorksheetProtection.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  private get state() { return this.host.protection(this.sheetId); }

  get protected() { return this.state.protected; }

  get options(): Required<ProtectionOptions> {
    const { options } = this.state;
    const flags = Object.fromEntries(OPTION_NAMES.map((name) => [name, options[name] === true]));
    return { ...flags, selectionMode: options.selectionMode ?? 'Normal' } as Required<ProtectionOptions>;
  }

  protect(options?: ProtectionOptions | null, password?: string | null): void {
    if (this.state.protected) throw new HostError('AccessDenied');
    Object.assign(this.state, { protected: true, options: options ?? {}, password: password ?? '' });
  }

  unprotect(password?: string | null): void {
    if (this.state.protected && this.state.password !== (password ?? '')) throw new HostError('AccessDenied');
    this.state.protected = false;
  }
}
