import { map, ok, type Result } from '../result';
import { type Goal, targetOf, toleranceOf } from './goal';
import { exceeds, reaches } from './near';
import type { Prepared } from './prepared';
import { defaultSettings, type Settings } from './settings';

/**
 * 目标差距, in the target's unit: what is missing; negative where the target is exceeded.
 * t − a for ≥ and >, a − t for ≤ and <, |a − t| − tolerance for 左右, |a − t| for exact targets (methods.md, Formulas).
 *
 * @param actual in the goal's unit
 * @returns refused with `not-for-structure`
 * @example gap(145.1, JY01) → 354.9
 * @example gap(4.2, 城镇登记失业率 ≤ 4.5) → -0.3
 * @example gap(19.5, 20 左右 ±5 %) → -0.5
 */
export const gap = (actual: number, goal: Goal, settings: Settings = defaultSettings): Result<number> =>
  map(gapFor(goal, settings), (gapOf) => gapOf(actual));

/** `gap` for a column of actual values. */
export function gapFor(goal: Goal, settings: Settings = defaultSettings): Prepared<number> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  const t = target.value;
  switch (goal.comparator) {
    case 'gte':
    case 'gt':
      return ok((actual) => t - actual);
    case 'lte':
    case 'lt':
      return ok((actual) => actual - t);
    case 'approx': {
      const tolerance = toleranceOf(goal, t, settings);
      return ok((actual) => Math.abs(actual - t) - tolerance);
    }
    case 'eq':
      return ok((actual) => Math.abs(actual - t));
  }
}

/**
 * Whether the actual value fulfils the comparator: a gap of 0 is enough, except for 突破 (gt) and lt.
 *
 * @example isMet(500, JY01) → true
 */
export const isMet = (actual: number, goal: Goal, settings: Settings = defaultSettings): Result<boolean> =>
  map(gap(actual, goal, settings), (missing) => closes(missing, goal));

/** 突破 and 低于: the target itself is not enough. */
export const isStrict = ({ comparator }: Pick<Goal, 'comparator'>): boolean => comparator === 'gt' || comparator === 'lt';

/** Whether a 目标差距 of this size leaves nothing to do. */
export const closes = (missing: number, goal: Pick<Goal, 'comparator'>): boolean => (isStrict(goal) ? exceeds(0, missing) : reaches(0, missing));

/** What is said of a value that is exactly what has to be exceeded. */
export const onlyReached = ({ comparator }: Pick<Goal, 'comparator'>): string => `正好等于目标值，尚未${comparator === 'gt' ? '突破' : '低于'}`;
