import type { Goal } from './goal';
import { rounded } from './numberText';
import { isHeld, isPlannedByAmount } from './targetPath';

export interface YearPlan {
  /** 本年计划: the year's own amount, or what stands at its end. */
  readonly planned: number;
  /** What stands at the end of the year before; null where nobody knows. */
  readonly before: number | null;
}

/**
 * 分季计划: a year's plan by quarters, in the unit of the plan. Sums are split into amounts that add up to the year; levels and things built
 * move from the end of the last year to the end of this one and are given as they stand at the end of each quarter.
 *
 * @param shares of the year that fall to each quarter, in percent; together 100
 * @param digits decimals of a planned value
 * @returns one value a quarter; null where the starting point is missing
 * @example splitYear(JY01, { planned: 100, before: null }, [25, 25, 25, 25], 2) → [25, 25, 25, 25]
 * @example splitYear(RC07, { planned: 8, before: 4 }, [25, 25, 25, 25], 0) → [5, 6, 7, 8]
 */
export function splitYear(goal: Pick<Goal, 'measure'>, { planned, before }: YearPlan, shares: readonly number[], digits: number): readonly (number | null)[] {
  if (isHeld(goal)) return shares.map(() => planned);
  const passed = shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / 100);
  const isLast = (index: number): boolean => index === shares.length - 1;
  if (isPlannedByAmount(goal)) {
    const totals = passed.map((share, index) => (isLast(index) ? planned : rounded(planned * share, digits)));
    return totals.map((total, index) => rounded(total - (totals[index - 1] ?? 0), 6));
  }
  return passed.map((share, index) => (isLast(index) ? planned : before === null ? null : rounded(before + (planned - before) * share, digits)));
}

/**
 * What the parts of a span make together, in the unit of the plan: the sum of amounts, the worst of what has to be kept, the last of
 * everything else. Years make a target and quarters a year in the same way.
 *
 * @returns null while a part is missing that counts
 * @example madeBy(JY01, [20, 30, 30, 20]) → 100
 * @example madeBy(RC07, [5, 6, 7, 8]) → 8
 */
export function madeBy(goal: Pick<Goal, 'measure'>, parts: readonly (number | null)[]): number | null {
  if (!isPlannedByAmount(goal) && !isHeld(goal)) return parts[parts.length - 1] ?? null;
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  if (isPlannedByAmount(goal)) return Number(known.reduce((sum, part) => sum + part, 0).toFixed(9));
  return goal.measure === 'floor' ? Math.min(...known) : Math.max(...known);
}
