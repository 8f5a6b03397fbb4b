import type { Comparator } from '../plan/schema';

export interface RequiredRateRule {
  readonly comparator: Comparator;
  readonly threshold: number;
  /** Absolute, in the threshold's unit; for `approx`. */
  readonly tolerance?: number;
}

/**
 * The condition under which a number misses a required rate, as a plain Excel expression without `=`.
 * Blank cells and text never match: a missing number is not a bad one.
 *
 * @param cell A1 reference of the rule's first cell, relative, e.g. `C5`
 * @param rule comparator and threshold in the unit of the cells
 * @example missesRate('C5', { comparator: 'gte', threshold: 95 }) → 'AND(ISNUMBER(C5),C5<95)'
 */
export const missesRate = (cell: string, { comparator, threshold, tolerance = 0 }: RequiredRateRule): string => {
  const condition: Record<Comparator, string> = {
    gte: `${cell}<${threshold}`,
    gt: `${cell}<=${threshold}`,
    lte: `${cell}>${threshold}`,
    lt: `${cell}>=${threshold}`,
    approx: `ABS(${cell}-${threshold})>${tolerance}`,
    eq: `${cell}<>${threshold}`,
  };
  return `AND(ISNUMBER(${cell}),${condition[comparator]})`;
};
