import type { CellValue, Position } from '../cells';
import { isCellError } from '../cells';
import type { AppliedFormat, ConditionalFormatRule, ConditionOperator } from '../rules';
import { contains } from '../../model/rects';
import { compare, type Scalar } from './formula/values';

/** Calculates a rule's formula, written for `origin`, for another cell. */
type Evaluate = (formula: string, origin: Position, cell: Position) => Scalar;

/** What a sheet's rules (strongest first) make of a cell: the first rule to say something about a property has its way. */
export function appliedFormat(rules: readonly ConditionalFormatRule[], cell: Position, value: CellValue, evaluate: Evaluate): AppliedFormat {
  const applied: AppliedFormat = { rules: [] };
  for (const rule of rules) {
    if (!rule.ranges.some((range) => contains(range, { ...cell, rowCount: 1, columnCount: 1 }))) continue;
    if (!holds(rule, cell, value, evaluate)) continue;
    Object.assign(applied, { ...rule.look, ...applied, rules: [...applied.rules, rule.id] });
    if (rule.stopIfTrue) break;
  }
  return applied;
}

function holds(rule: ConditionalFormatRule, cell: Position, value: CellValue, evaluate: Evaluate): boolean {
  const origin = rule.ranges[0]!;
  if (rule.test.type === 'Custom') {
    const result = evaluate(rule.test.formula, origin, cell);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const bound = (formula: string | undefined) => evaluate(formula === undefined ? '=0' : formula.startsWith('=') ? formula : `=${formula}`, origin, cell);
  return satisfies(value, rule.test.operator, bound(rule.test.formula1), bound(rule.test.formula2));
}

/** Comparison of a cell's value with one or two bounds; errors satisfy nothing. */
export function satisfies(value: Scalar, operator: ConditionOperator, first: Scalar, second: Scalar): boolean {
  if (isCellError(value) || isCellError(first) || isCellError(second)) return false;
  const one = compare(value, first);
  switch (operator) {
    case 'EqualTo': return one === 0;
    case 'NotEqualTo': return one !== 0;
    case 'GreaterThan': return one > 0;
    case 'LessThan': return one < 0;
    case 'GreaterThanOrEqual': return one >= 0;
    case 'LessThanOrEqual': return one <= 0;
    case 'Between': return one >= 0 && compare(value, second) <= 0;
    case 'NotBetween': return one < 0 || compare(value, second) > 0;
  }
}
