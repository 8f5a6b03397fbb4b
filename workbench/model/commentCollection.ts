import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection, HostObject } from '../protocol/hostObject';
import { parseAddress } from './address';
import type { Host } from './host';
import { Range } from './range';

/** Comments of one sheet; one a cell, as in Excel. */
export class CommentCollection extends HostCollection {
  static readonly members = defineMembers<CommentCollection>()({ scalars: [], methods: ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getItemByCell', 'getCount'] });
  override readonly className = 'CommentCollection';
  override readonly members = CommentCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string) { super(); }

  private get records() { return this.host.records.sheet(this.sheetId).comments; }

  override items(): Comment[] { return [...this.records.keys()].map((id) => new Comment(this.host, this.sheetId, id)); }

  add(cell: Range | string, content: string): Comment {
    const { sheetId, row, column } = this.place(cell);
    if (sheetId !== this.sheetId || typeof content !== 'string' || content === '') throw new HostError('InvalidArgument');
    this.host.requireUnprotected(this.sheetId);
    if ([...this.records.values()].some((comment) => comment.row === row && comment.column === column)) throw new HostError('InvalidArgument');
    const id = this.host.records.newXmlId();
    this.records.set(id, { row, column, content });
    return new Comment(this.host, this.sheetId, id);
  }

  getItemOrNullObject(id: string): Comment | null { return this.records.has(id) ? new Comment(this.host, this.sheetId, id) : null; }

  getItem(id: string): Comment {
    const comment = this.getItemOrNullObject(id);
    if (!comment) throw new HostError('ItemNotFound');
    return comment;
  }

  getItemByCell(cell: Range | string): Comment {
    const { row, column } = this.place(cell);
    const found = [...this.records].find(([, comment]) => comment.row === row && comment.column === column);
    if (!found) throw new HostError('ItemNotFound');
    return new Comment(this.host, this.sheetId, found[0]);
  }

  private place(cell: Range | string): { sheetId: string; row: number; column: number } {
    if (cell instanceof Range) return { sheetId: cell.sheetId, row: cell.rect.row, column: cell.rect.column };
    const parsed = parseAddress(String(cell));
    if (!parsed) throw new HostError('InvalidArgument');
    const sheet = parsed.sheetName === null ? undefined : this.host.findSheet(parsed.sheetName);
    return { sheetId: sheet?.id ?? this.sheetId, row: parsed.rect.row, column: parsed.rect.column };
  }
}

export class Comment extends HostObject {
  static readonly members = defineMembers<Comment>()({ scalars: ['id', 'content'], writable: ['content'], methods: ['delete', 'getLocation'] });
  override readonly className = 'Comment';
  override readonly members = Comment.members;

  constructor(private readonly host: Host, private readonly sheetId: string, readonly id: string) { super(); }

  override get identity() { return { Id: this.id }; }
  private get record() {
    const record = this.host.records.sheet(this.sheetId).comments.get(this.id);
    if (!record) throw new HostError('ItemNotFound');
    return record;
  }

  get content() { return this.record.content; }
  set content(content: string) {
    this.host.requireUnprotected(this.sheetId);
    this.record.content = content;
  }

  getLocation(): Range {
    const { row, column } = this.record;
    return new Range(this.host, this.sheetId, { row, column, rowCount: 1, columnCount: 1 });
  }

  delete(): void {
    this.host.requireUnprotected(this.sheetId);
    this.host.records.sheet(this.sheetId).comments.delete(this.id);
  }
}
