import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import type { Host } from './host';
import { Range } from './range';
import { resolveOnSheet } from './resolveOnSheet';

/** Where the pages of a sheet end: before rows that somebody chose. */
export class PageBreakCollection extends HostCollection {
  static readonly members = defineMembers<PageBreakCollection>()({ scalars: [], methods: ['add', 'getCount', 'getItem', 'removePageBreaks'] });
  override readonly className = 'PageBreakCollection';
  override readonly members = PageBreakCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  private get page() { return this.host.records.sheet(this.sheetId).page; }

  override items(): PageBreak[] { return this.page.rowBreaks.map((row) => new PageBreak(this.host, this.sheetId, row)); }

  /** The page ends before the first cell; before the first row it cannot. */
  add(range: Range | string): PageBreak {
    const rect = resolveOnSheet(range);
    if (!rect || rect.row === 0) throw new HostError('InvalidArgument');
    this.host.requireUnprotected(this.sheetId);
    this.page.rowBreaks = [...new Set([...this.page.rowBreaks, rect.row])].sort((a, b) => a - b);
    return new PageBreak(this.host, this.sheetId, rect.row);
  }

  getItem(index: number): PageBreak {
    const found = this.items()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }

  removePageBreaks(): void { this.page.rowBreaks = []; }
}

export class PageBreak extends HostObject {
  static readonly members = defineMembers<PageBreak>()({ scalars: ['columnIndex', 'rowIndex'], methods: ['delete', 'getCellAfterBreak'] });
  override readonly className = 'PageBreak';
  override readonly members = PageBreak.members;

  constructor(private readonly host: Host, private readonly sheetId: string, readonly rowIndex: number) { super(); }

  override get identity() { return { _Id: `${this.sheetId}-${this.rowIndex}` }; }
  get columnIndex() { return 0; }

  delete(): void {
    const { page } = this.host.records.sheet(this.sheetId);
    page.rowBreaks = page.rowBreaks.filter((row) => row !== this.rowIndex);
  }
  getCellAfterBreak(): Range { return new Range(this.host, this.sheetId, { row: this.rowIndex, column: 0, rowCount: 1, columnCount: 1 }); }
}
