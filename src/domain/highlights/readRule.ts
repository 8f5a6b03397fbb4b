import type { Comparator } from '../plan/schema';
import type { RequiredRateRule } from './belowRate';
import { readTag, type RuleTag } from './ruleTag';

/**
 * What a rule of ours compares, read back from its formula.
 * - `rate`: the cell itself with a number.
 * - `verdict`: a word in another column of the row, or in the cell itself.
 * - `period`: one year of an indicator that must hold in each period, with the row's target.
 * - `other`: a rule of a template that says more than these.
 */
export type RuleCondition =
  | { readonly kind: 'rate'; readonly rule: RequiredRateRule }
  | { readonly kind: 'verdict'; readonly column: string; readonly words: readonly string[] }
  | { readonly kind: 'period'; readonly measureColumn: string; readonly measure: string; readonly targetColumn: string; readonly comparator: 'gte' | 'lte' }
  | { readonly kind: 'other' };

export interface ReadRule {
  readonly tag: RuleTag;
  readonly condition: RuleCondition;
}

const number = '(-?\\d+(?:\\.\\d+)?(?:E[-+]?\\d+)?)';
const cell = '\\$?([A-Z]{1,3})\\$?\\d+';

/** What the rule forbids, turned round: a rule that marks what is below wants at least so much. */
const wanted: Readonly<Record<string, Comparator>> = { '<': 'gte', '<=': 'gt', '>': 'lte', '>=': 'lt', '<>': 'eq' };

const rateOf = (text: string): RuleCondition | null => {
  const plain = new RegExp(`^AND\\(ISNUMBER\\(${cell}\\),${cell}(<>|<=|>=|<|>)${number}\\)$`, 'i').exec(text);
  const comparator = plain && wanted[plain[3] ?? ''];
  if (comparator) return { kind: 'rate', rule: { comparator, threshold: Number(plain[4]) } };
  const around = new RegExp(`^AND\\(ISNUMBER\\(${cell}\\),ABS\\(${cell}-${number}\\)>${number}\\)$`, 'i').exec(text);
  return around ? { kind: 'rate', rule: { comparator: 'approx', threshold: Number(around[3]), tolerance: Number(around[4]) } } : null;
};

const verdictOf = (text: string): RuleCondition | null => {
  const parts = /^OR\((.+)\)$/.exec(text)?.[1]?.split(',').map((part) => new RegExp(`^${cell}="([^"]*)"$`).exec(part));
  const column = parts?.[0]?.[1];
  if (!parts || column === undefined || !parts.every((part) => part?.[1] === column)) return null;
  return { kind: 'verdict', column, words: parts.map((part) => part?.[2] ?? '') };
};

const periodOf = (text: string): RuleCondition | null => {
  const match = new RegExp(`^AND\\(${cell}="([^"]*)",ISNUMBER\\(${cell}\\),ISNUMBER\\(${cell}\\),${cell}(<|>)${cell}\\)$`).exec(text);
  const [, measureColumn, measure, , targetColumn, , sign] = match ?? [];
  if (measureColumn === undefined || measure === undefined || targetColumn === undefined) return null;
  return { kind: 'period', measureColumn, measure, targetColumn, comparator: sign === '<' ? 'gte' : 'lte' };
};

/**
 * Reads a conditional format's formula back; null when the rule is not ours.
 *
 * @example readRule('=AND(N("GHZB|indicator|SB08")=0,AND(ISNUMBER(C5),C5<95))') // SB08, rate, at least 95
 */
export const readRule = (formula: string): ReadRule | null => {
  const tag = readTag(formula);
  const condition = /^=?AND\(N\("[^"]*"\)=0,(.*)\)$/.exec(formula)?.[1];
  if (!tag || condition === undefined) return null;
  return { tag, condition: rateOf(condition) ?? verdictOf(condition) ?? periodOf(condition) ?? { kind: 'other' } };
};
