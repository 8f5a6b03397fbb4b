import type { ConditionOperator } from '../engines/rules';
import { HostError } from '../protocol/hostError';
import { defineMembers, HostObject } from '../protocol/hostObject';
import type { ConditionalFormat } from './conditionalFormat';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

interface CellValueRule { operator: ConditionOperator; formula1: string; formula2?: string }

/** A rule that compares the cell's value. */
export class CellValueConditionalFormat extends HostObject {
  static readonly members = defineMembers<CellValueConditionalFormat>()({ scalars: ['rule'], writable: ['rule'], navigation: ['format'] });
  override readonly className = 'CellValueConditionalFormat';
  override readonly members = CellValueConditionalFormat.members;

  constructor(private readonly owner: ConditionalFormat) { super(); }

  get format() { return new ConditionalRangeFormat(this.owner); }

  get rule(): CellValueRule {
    const { test } = this.owner.rule;
    if (test.type !== 'CellValue') throw new HostError('InvalidOperation');
    const { operator, formula1, formula2 } = test;
    return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }

  set rule({ operator, formula1, formula2 }: CellValueRule) {
    if (!operator || formula1 === undefined) throw new HostError('InvalidArgument');
    this.owner.edit().test = { type: 'CellValue', operator, formula1: String(formula1), ...(formula2 === undefined ? {} : { formula2: String(formula2) }) };
  }
}
