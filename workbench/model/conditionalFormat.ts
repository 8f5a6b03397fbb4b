import type { ConditionalFormatRule } from '../engines/rules';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import { CellValueConditionalFormat } from './cellValueConditionalFormat';
import { CustomConditionalFormat } from './customConditionalFormat';
import type { Host } from './host';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

export class ConditionalFormat extends HostObject {
  static readonly members = defineMembers<ConditionalFormat>()({
    scalars: ['id', 'type', 'priority', 'stopIfTrue'],
    writable: ['priority', 'stopIfTrue'],
    navigation: ['custom', 'customOrNullObject', 'cellValue', 'cellValueOrNullObject'],
    methods: ['getRange', 'getRangeOrNullObject', 'getRanges', 'delete'],
  });
  override readonly className = 'ConditionalFormat';
  override readonly members = ConditionalFormat.members;

  constructor(readonly host: Host, readonly sheetId: string, readonly id: string) { super(); }

  override get identity() { return { Id: this.id }; }

  private get siblings() { return this.host.conditionalFormats.rules(this.sheetId); }

  /** The rule as this batch sees it, to read; `edit` gives it to change. */
  get rule(): ConditionalFormatRule {
    const rule = this.siblings.find((each) => each.id === this.id);
    if (!rule) throw new HostError('ItemNotFound');
    return rule;
  }

  edit(): ConditionalFormatRule {
    this.host.requireAllowed(this.sheetId, 'allowFormatCells');
    return this.rule;
  }

  get type() { return this.rule.test.type; }
  get stopIfTrue() { return this.rule.stopIfTrue; }
  set stopIfTrue(stop: boolean) { this.edit().stopIfTrue = stop; }

  /** Its place among the sheet's rules; 0 is the strongest. */
  get priority() { return this.siblings.indexOf(this.rule); }
  set priority(priority: number) {
    const rule = this.edit();
    if (!Number.isInteger(priority) || priority < 0) throw new HostError('InvalidArgument');
    this.siblings.splice(this.siblings.indexOf(rule), 1);
    this.siblings.splice(priority, 0, rule);
  }

  get customOrNullObject() { return this.type === 'Custom' ? new CustomConditionalFormat(this) : null; }
  get cellValueOrNullObject() { return this.type === 'CellValue' ? new CellValueConditionalFormat(this) : null; }
  get custom() { return this.required(this.customOrNullObject); }
  get cellValue() { return this.required(this.cellValueOrNullObject); }

  getRange(): Range {
    if (this.rule.ranges.length > 1) throw new HostError('InvalidOperation');
    return new Range(this.host, this.sheetId, this.rule.ranges[0]!);
  }
  getRangeOrNullObject(): Range | null { return this.rule.ranges.length > 1 ? null : this.getRange(); }
  getRanges(): RangeAreas { return new RangeAreas(this.host, this.sheetId, this.rule.ranges); }

  delete(): void { this.siblings.splice(this.siblings.indexOf(this.edit()), 1); }

  private required<T>(part: T | null): T {
    if (!part) throw new HostError('InvalidArgument');
    return part;
  }
}
