import type { Rect } from '../engines/cells';
import type { ConditionalFormatRule, ConditionalTest } from '../engines/rules';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostCollection } from '../protocol/hostObject';
import { ConditionalFormat } from './conditionalFormat';
import type { Host } from './host';
import { overlaps, subtract } from './rects';

/** What a new rule tests until the add-in says more. */
const BLANK_TESTS: Record<string, ConditionalTest> = {
  Custom: { type: 'Custom', formula: '=FALSE' },
  CellValue: { type: 'CellValue', operator: 'EqualTo', formula1: '=""' },
};

/** The rules that touch an area, strongest first. */
export class ConditionalFormatCollection extends HostCollection {
  static readonly members = defineMembers<ConditionalFormatCollection>()({
    scalars: [],
    methods: ['add', 'getItem', 'getItemAt', 'getItemOrNullObject', 'getCount', 'clearAll'],
  });
  override readonly className = 'ConditionalFormatCollection';
  override readonly members = ConditionalFormatCollection.members;

  constructor(private readonly host: Host, private readonly sheetId: string, private readonly areas: Rect[]) { super(); }

  private get rules(): ConditionalFormatRule[] { return this.host.conditionalFormats.rules(this.sheetId); }

  override items(): ConditionalFormat[] {
    return this.rules.filter((rule) => this.touches(rule)).map((rule) => new ConditionalFormat(this.host, this.sheetId, rule.id));
  }

  /** A new rule is the strongest. */
  add(type: string): ConditionalFormat {
    this.host.requireAllowed(this.sheetId, 'allowFormatCells');
    const test = BLANK_TESTS[type];
    if (!test) throw new HostError('ApiNotFound', `The workbench does not implement conditional formats of type ${type}.`);
    const id = this.host.conditionalFormats.newId();
    this.rules.unshift({ id, ranges: this.areas.map((area) => ({ ...area })), priority: 0, stopIfTrue: false, test: { ...test }, look: {} });
    return new ConditionalFormat(this.host, this.sheetId, id);
  }

  getItemOrNullObject(id: string): ConditionalFormat | null { return this.items().find((item) => item.id === id) ?? null; }

  getItem(id: string): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  /** Rules that reach beyond the area keep the rest. */
  clearAll(): void {
    this.host.requireAllowed(this.sheetId, 'allowFormatCells');
    const rules = this.rules;
    for (const rule of rules.filter((each) => this.touches(each))) {
      rule.ranges = this.areas.reduce((rest, area) => rest.flatMap((range) => subtract(range, area)), rule.ranges);
      if (!rule.ranges.length) rules.splice(rules.indexOf(rule), 1);
    }
  }

  private touches(rule: ConditionalFormatRule): boolean {
    return rule.ranges.some((range) => this.areas.some((area) => overlaps(range, area)));
  }
}
