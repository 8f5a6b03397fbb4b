import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { rectAddress } from './address';
import type { Host } from './host';
import { Range } from './range';
import { resolveOnSheet } from './resolveOnSheet';

/** Remembers where the filter buttons are; rows are never hidden. */
export class AutoFilter extends HostObject {
  static readonly members = defineMembers<AutoFilter>()({ scalars: ['enabled', 'isDataFiltered'], methods: ['apply', 'remove', 'getRangeOrNullObject'] });
  override readonly className = 'AutoFilter';
  override readonly members = AutoFilter.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  private get records() { return this.host.records.sheet(this.sheetId); }
  get enabled() { return this.records.filteredAddress !== null; }
  get isDataFiltered() { return false; }

  apply(range: Range | string, columnIndex?: number | null): void {
    if (columnIndex !== undefined && columnIndex !== null) throw new HostError('ApiNotFound', 'The workbench does not implement AutoFilter.apply with criteria.');
    this.host.requireUnprotected(this.sheetId);
    const rect = resolveOnSheet(range);
    if (!rect) throw new HostError('InvalidArgument');
    this.records.filteredAddress = rectAddress(rect);
  }

  remove(): void { this.records.filteredAddress = null; }

  getRangeOrNullObject(): Range | null {
    const rect = resolveOnSheet(this.records.filteredAddress);
    return rect && new Range(this.host, this.sheetId, rect);
  }
}
