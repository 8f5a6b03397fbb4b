import { map, ok, refuse, type Result } from '../result';
import { type Goal, isUpperLimit, naming, targetOf } from './goal';
import { exceeds, same } from './near';
import type { Prepared } from './prepared';

/**
 * 实现进度 as a fraction of the way from the base to the target: (a − b) ÷ (t − b) (methods.md, Formulas).
 *
 * @param actual in the goal's unit
 * @param base 基期值, the value at the end of the year before the plan, in the goal's unit
 * @returns refused with `not-for-structure`, `missing-base`, `base-equals-target`, `base-beyond-target` (nothing was left to gain: a fall would read as progress)
 * @example progress(93, level 90 → 95, 90) → 0.6
 */
export const progress = (actual: number, goal: Goal, base: number | undefined): Result<number> =>
  map(progressFor(goal, base), (progressOf) => progressOf(actual));

/** `progress` for a column of actual values. */
export const progressFor = (goal: Goal, base: number | undefined): Prepared<number> =>
  map(usableBase(goal, base), ({ target: t, base: b }) => (actual) => (actual - b) / (t - b));

interface Way {
  readonly target: number;
  readonly base: number;
}

/**
 * The way from base to target, where there is one in the target's direction.
 *
 * @returns refused with `not-for-structure`, `missing-base`, `base-equals-target` or `base-beyond-target`
 */
export function usableBase(goal: Goal, base: number | undefined): Result<Way> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  if (base === undefined) return refuse('missing-base', naming(goal));
  if (same(base, target.value)) return refuse('base-equals-target', { ...naming(goal), base });
  const oneSided = goal.comparator !== 'approx' && goal.comparator !== 'eq';
  const beyond = isUpperLimit(goal) ? exceeds(target.value, base) : exceeds(base, target.value);
  if (oneSided && beyond) return refuse('base-beyond-target', { ...naming(goal), base, target: target.value });
  return ok({ target: target.value, base });
}
