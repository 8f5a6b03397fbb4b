import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { Host } from './host';
import { Range } from './range';
import { resolveFormula } from './references';

export class NamedItem extends HostObject {
  static readonly members = defineMembers<NamedItem>()({
    scalars: ['name', 'formula', 'value', 'type', 'visible', 'comment', 'scope'],
    writable: ['formula', 'visible', 'comment'],
    methods: ['getRange', 'getRangeOrNullObject', 'delete'],
  });
  override readonly className = 'NamedItem';
  override readonly members = NamedItem.members;

  constructor(private readonly host: Host, private readonly key: string, private readonly sheetId: string | null = null) { super(); }

  override get identity() { return { _Id: this.info.name }; }

  private get info() {
    const info = this.own?.get(this.key.toLowerCase()) ?? this.host.engine.listNames().find((each) => this.own === null && each.name.toLowerCase() === this.key.toLowerCase());
    if (!info) throw new HostError('ItemNotFound');
    return info;
  }

  /** The names of the sheet whose scope it has. */
  private get own() { return this.sheetId === null ? null : this.host.records.sheet(this.sheetId).names; }

  get name() { return this.info.name; }
  get scope() { return this.sheetId === null ? 'Workbook' : 'Worksheet'; }
  get formula() { return this.info.formula; }
  set formula(formula: string) { this.put({ formula: formula.startsWith('=') ? formula : `=${formula}` }); }
  get visible() { return this.info.visible; }
  set visible(visible: boolean) { this.put({ visible }); }
  get comment() { return this.info.comment; }
  set comment(comment: string) { this.put({ comment }); }

  get type(): string {
    if (resolveFormula(this.host, this.formula)) return 'Range';
    return typeof this.constant === 'number' ? 'Double' : typeof this.constant === 'boolean' ? 'Boolean' : 'String';
  }

  /** The address for a range, the constant for a constant; other formulas are given as they are written. */
  get value(): unknown {
    return resolveFormula(this.host, this.formula) ? this.formula.slice(1) : this.constant;
  }

  getRangeOrNullObject(): Range | null {
    const target = resolveFormula(this.host, this.formula);
    return target && new Range(this.host, target.sheetId, target.rect);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation');
    return range;
  }

  delete(): void {
    const { name } = this.info;
    if (this.own) this.own.delete(name.toLowerCase());
    else this.host.track(this.host.engine.deleteName(name));
  }

  private put(patch: { formula?: string; visible?: boolean; comment?: string }): void {
    const info = { ...this.info, ...patch };
    if (this.own) this.own.set(info.name.toLowerCase(), info);
    else this.host.track(this.host.engine.putName(info));
  }

  private get constant(): string | number | boolean {
    const text = this.formula.slice(1);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    if (quoted) return quoted[1]!.replace(/""/g, '"');
    if (/^(true|false)$/i.test(text)) return /true/i.test(text);
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }
}
