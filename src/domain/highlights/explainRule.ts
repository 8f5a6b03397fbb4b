import type { RequiredRateRule } from './belowRate';
import { misses } from './misses';
import type { ReadRule } from './readRule';

/** The row in which the cell stands: values by column letters. */
export interface RowCells {
  readonly value: (column: string) => unknown;
}

/**
 * Why a rule marks a cell, or does not. `given` is the number as the cell stores it;
 * `idle`: the rule is about another kind of row. `other`: it says more than can be read back.
 */
export type Explanation =
  | { readonly kind: 'rate'; readonly marks: boolean; readonly rule: RequiredRateRule; readonly given: number | null }
  | { readonly kind: 'verdict'; readonly marks: boolean; readonly word: string }
  | { readonly kind: 'idle'; readonly marks: false }
  | { readonly kind: 'other'; readonly marks: false };

/**
 * Evaluates one of our rules for one cell as Excel does.
 *
 * @param column of the cell, e.g. `I`
 */
export const explainRule = ({ condition }: ReadRule, column: string, row: RowCells): Explanation => {
  const given = row.value(column);
  const rate = (rule: RequiredRateRule): Explanation => {
    const isNumber = typeof given === 'number';
    return { kind: 'rate', rule, given: isNumber ? given : null, marks: isNumber && misses(rule, given) };
  };
  if (condition.kind === 'rate') return rate(condition.rule);
  if (condition.kind === 'verdict') {
    const word = String(row.value(condition.column) ?? '');
    return { kind: 'verdict', word, marks: condition.words.includes(word) };
  }
  if (condition.kind === 'period') {
    const threshold = row.value(condition.targetColumn);
    if (row.value(condition.measureColumn) !== condition.measure || typeof threshold !== 'number') return { kind: 'idle', marks: false };
    return rate({ comparator: condition.comparator, threshold });
  }
  return { kind: 'other', marks: false };
};
