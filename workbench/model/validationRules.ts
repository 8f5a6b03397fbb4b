import type { ConditionOperator, ValidationTest } from '../engines/rules';
import { HostError } from '../protocol/hostError';
import { Range } from './range';
import { qualifiedAddress } from './address';

interface WireComparison { operator: string; formula1: string | number; formula2?: string | number }

/** `Excel.DataValidationRule`: exactly one property is set; none for "any value". */
export interface WireRule {
  decimal?: WireComparison;
  wholeNumber?: WireComparison;
  date?: WireComparison;
  time?: WireComparison;
  textLength?: WireComparison;
  list?: { source: string | Range; inCellDropDown: boolean };
  custom?: { formula: string };
}

const COMPARISONS = { decimal: 'Decimal', wholeNumber: 'WholeNumber', date: 'Date', time: 'Time', textLength: 'TextLength' } as const;

/** Validations spell two operators differently from conditional formats. */
const OPERATORS: Record<string, ConditionOperator> = {
  Between: 'Between', NotBetween: 'NotBetween', EqualTo: 'EqualTo', NotEqualTo: 'NotEqualTo', GreaterThan: 'GreaterThan', LessThan: 'LessThan',
  GreaterThanOrEqualTo: 'GreaterThanOrEqual', LessThanOrEqualTo: 'LessThanOrEqual',
};

export function fromWireRule(rule: WireRule | null): ValidationTest {
  const keys = Object.keys(rule ?? {}).filter((key) => rule![key as keyof WireRule]);
  if (keys.length !== 1) throw new HostError('InvalidArgument');
  if (rule!.list) {
    const { source, inCellDropDown } = rule!.list;
    const text = source instanceof Range ? `=${qualifiedAddress(source.worksheet.name, source.rect, true)}` : source;
    // A typed list longer than this damages the file Excel saves.
    if (typeof text !== 'string' || !text || (!text.startsWith('=') && text.length > 255)) throw new HostError('InvalidArgument');
    return { type: 'List', source: text, inCellDropDown: inCellDropDown !== false };
  }
  if (rule!.custom) return { type: 'Custom', formula: rule!.custom.formula };
  const key = keys[0] as keyof typeof COMPARISONS;
  const comparison = rule![key];
  const operator = comparison && OPERATORS[comparison.operator];
  if (!COMPARISONS[key] || !operator || comparison.formula1 === undefined) throw new HostError('InvalidArgument');
  const { formula1, formula2 } = comparison;
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && (formula2 === undefined || formula2 === '')) throw new HostError('InvalidArgument');
  return { type: COMPARISONS[key], operator, formula1, ...(needsTwo ? { formula2 } : {}) };
}

export function toWireRule(test: ValidationTest): WireRule {
  if (test.type === 'List') return { list: { source: test.source, inCellDropDown: test.inCellDropDown } };
  if (test.type === 'Custom') return { custom: { formula: test.formula } };
  const { type, ...comparison } = test;
  const key = (Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[]).find((each) => COMPARISONS[each] === type)!;
  const operator = Object.keys(OPERATORS).find((each) => OPERATORS[each] === comparison.operator);
  return { [key]: { ...comparison, operator } };
}
