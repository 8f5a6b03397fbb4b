import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { ConditionalFormat } from './conditionalFormat';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

/** A rule with a formula. */
export class CustomConditionalFormat extends HostObject {
  static readonly members = defineMembers<CustomConditionalFormat>()({ scalars: [], navigation: ['rule', 'format'] });
  override readonly className = 'CustomConditionalFormat';
  override readonly members = CustomConditionalFormat.members;

  constructor(private readonly owner: ConditionalFormat) { super(); }

  get rule() { return new ConditionalFormatRuleObject(this.owner); }
  get format() { return new ConditionalRangeFormat(this.owner); }
}

export class ConditionalFormatRuleObject extends HostObject {
  static readonly members = defineMembers<ConditionalFormatRuleObject>()({ scalars: ['formula'], writable: ['formula'] });
  override readonly className = 'ConditionalFormatRule';
  override readonly members = ConditionalFormatRuleObject.members;

  constructor(private readonly owner: ConditionalFormat) { super(); }

  get formula(): string {
    const { test } = this.owner.rule;
    return test.type === 'Custom' ? test.formula : '';
  }

  /** Written for the first cell of the rule's range. */
  set formula(text: string) {
    const formula = text.startsWith('=') ? text : `=${text}`;
    if (this.owner.host.engine.acceptsFormula?.(formula) === false) throw new HostError('InvalidArgument');
    this.owner.edit().test = { type: 'Custom', formula };
  }
}
