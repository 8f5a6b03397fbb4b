import type { ConditionalLook } from '../engines/rules';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { toHexColor } from './colors';
import type { ConditionalFormat } from './conditionalFormat';

/** How a rule makes its cells look. */
export class ConditionalRangeFormat extends HostObject {
  static readonly members = defineMembers<ConditionalRangeFormat>()({ scalars: ['numberFormat'], writable: ['numberFormat'], navigation: ['fill', 'font'] });
  override readonly className = 'ConditionalRangeFormat';
  override readonly members = ConditionalRangeFormat.members;

  constructor(private readonly owner: ConditionalFormat) { super(); }

  get fill() { return new ConditionalRangeFill(this.owner); }
  get font() { return new ConditionalRangeFont(this.owner); }
  get numberFormat() { return this.owner.rule.look.numberFormat ?? ''; }
  set numberFormat(code: string) { change(this.owner, { numberFormat: code || undefined }); }
}

export class ConditionalRangeFill extends HostObject {
  static readonly members = defineMembers<ConditionalRangeFill>()({ scalars: ['color'], writable: ['color'], methods: ['clear'] });
  override readonly className = 'ConditionalRangeFill';
  override readonly members = ConditionalRangeFill.members;

  constructor(private readonly owner: ConditionalFormat) { super(); }

  get color() { return this.owner.rule.look.fillColor ?? ''; }
  set color(color: string) { change(this.owner, { fillColor: toHexColor(color) }); }
  clear(): void { change(this.owner, { fillColor: undefined }); }
}

export class ConditionalRangeFont extends HostObject {
  static readonly members = defineMembers<ConditionalRangeFont>()({
    scalars: ['color', 'bold', 'italic', 'underline', 'strikethrough'],
    writable: ['color', 'bold', 'italic', 'underline', 'strikethrough'],
    methods: ['clear'],
  });
  override readonly className = 'ConditionalRangeFont';
  override readonly members = ConditionalRangeFont.members;

  constructor(private readonly owner: ConditionalFormat) { super(); }

  private get look() { return this.owner.rule.look; }

  get color() { return this.look.fontColor ?? ''; }
  set color(color: string) { change(this.owner, { fontColor: toHexColor(color) }); }
  get bold() { return this.look.bold ?? null; }
  set bold(bold: boolean | null) { change(this.owner, { bold: bold ?? undefined }); }
  get italic() { return this.look.italic ?? null; }
  set italic(italic: boolean | null) { change(this.owner, { italic: italic ?? undefined }); }
  get strikethrough() { return this.look.strikethrough ?? null; }
  set strikethrough(strikethrough: boolean | null) { change(this.owner, { strikethrough: strikethrough ?? undefined }); }
  get underline() { return this.look.underline ? 'Single' : 'None'; }
  set underline(underline: string) { change(this.owner, { underline: underline !== 'None' }); }

  clear(): void { change(this.owner, { fontColor: undefined, bold: undefined, italic: undefined, underline: undefined, strikethrough: undefined }); }
}

function change(owner: ConditionalFormat, patch: ConditionalLook): void {
  const rule = owner.edit();
  rule.look = { ...rule.look, ...patch };
  for (const key of Object.keys(rule.look) as (keyof ConditionalLook)[]) if (rule.look[key] === undefined) delete rule.look[key];
}
