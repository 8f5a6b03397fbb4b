import { ok, type Result } from '../result';
import { type Goal, targetOf, toleranceOf } from './goal';
import { exceeds, reaches } from './near';
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
export function gap(actual: number, goal: Goal, settings: Settings = defaultSettings): Result<number> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  const t = target.value;
  switch (goal.comparator) {
    case 'gte':
    case 'gt':
      return ok(t - actual);
    case 'lte':
    case 'lt':
      return ok(actual - t);
    case 'approx':
      return ok(Math.abs(actual - t) - toleranceOf(goal, t, settings));
    case 'eq':
      return ok(Math.abs(actual - t));
  }
}

/**
 * Whether the actual value fulfils the comparator: a gap of 0 is enough, except for 突破 (gt) and lt.
 *
 * @example isMet(500, JY01) → true
 */
export function isMet(actual: number, goal: Goal, settings: Settings = defaultSettings): Result<boolean> {
  const missing = gap(actual, goal, settings);
  return missing.ok ? ok(closes(missing.value, goal)) : missing;
}

/** Whether a 目标差距 of this size leaves nothing to do. */
export const closes = (missing: number, { comparator }: Goal): boolean =>
  comparator === 'gt' || comparator === 'lt' ? exceeds(0, missing) : reaches(0, missing);
