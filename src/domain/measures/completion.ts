import { map, ok, refuse, type Result } from '../result';
import { type Goal, isRate, naming, targetOf } from './goal';
import type { Prepared } from './prepared';

/**
 * 完成率 as a fraction: a ÷ t (methods.md, Formulas; 累计法 and 水平法 of the textbooks).
 *
 * @param actual in the goal's unit
 * @returns refused with `not-for-structure`, `not-for-measure` (下限, 上限), `not-for-rate` (rates other than 全覆盖), `zero-denominator`
 * @example completion(145.1, JY01) → 0.2902
 */
export const completion = (actual: number, goal: Goal): Result<number> => map(completionFor(goal), (completionOf) => completionOf(actual));

/** `completion` for a column of actual values. */
export function completionFor(goal: Goal): Prepared<number> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  if (goal.measure === 'floor' || goal.measure === 'ceiling') return refuse('not-for-measure', naming(goal));
  if (isRate(goal.unit) && goal.measure !== 'coverage') return refuse('not-for-rate', naming(goal));
  const t = target.value;
  if (t === 0) return refuse('zero-denominator', naming(goal));
  return ok((actual) => actual / t);
}
