import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { MAX_COLUMNS, MAX_ROWS } from '../engines/cells';
import { parseAddress } from './address';
import type { Host } from './host';
import { Range } from './range';

export class WorksheetFreezePanes extends HostObject {
  static readonly members = defineMembers<WorksheetFreezePanes>()({
    scalars: [],
    methods: ['freezeRows', 'freezeColumns', 'freezeAt', 'unfreeze', 'getLocationOrNullObject'],
  });
  override readonly className = 'WorksheetFreezePanes';
  override readonly members = WorksheetFreezePanes.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  freezeRows(count?: number | null): void { this.freeze(count ?? 0, 0); }
  freezeColumns(count?: number | null): void { this.freeze(0, count ?? 0); }

  /** Freezes down to and including the range's last cell. */
  freezeAt(range: Range | string): void {
    const rect = range instanceof Range ? range.rect : parseAddress(range)?.rect;
    if (!rect) throw new HostError('InvalidArgument');
    const rows = rect.rowCount === MAX_ROWS ? 0 : rect.row + rect.rowCount;
    this.freeze(rows, rect.columnCount === MAX_COLUMNS ? 0 : rect.column + rect.columnCount);
  }

  unfreeze(): void { this.freeze(0, 0); }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.host.engine.getFreeze(this.sheetId);
    if (!rows && !columns) return null;
    return new Range(this.host, this.sheetId, { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS });
  }

  private freeze(rows: number, columns: number): void { this.host.track(this.host.engine.setFreeze(this.sheetId, { rows, columns })); }
}
