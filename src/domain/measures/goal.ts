import type { Indicator } from '../plan/schema';
import { refuse, type Result, ok } from '../result';
import type { Settings } from './settings';

/** What a measure needs to know of a target: an indicator of the plan, or a bare number with the plan's period. */
export type Goal = Pick<Indicator, 'measure' | 'comparator' | 'target' | 'parts' | 'tolerance' | 'unit' | 'period' | 'deadline'> & {
  /** For the wording of refusals. */
  readonly name?: string;
};

/**
 * The single number to reach; structures have parts instead.
 *
 * @returns refused with `not-for-structure`
 */
export const targetOf = (goal: Goal): Result<number> =>
  goal.measure === 'structure' || goal.target === undefined ? refuse('not-for-structure', naming(goal)) : ok(goal.target);

/**
 * Quotients of two rates are refused: 91 → 95 with 93 reads 97.9 % and looks finished.
 *
 * @example isRate('%') → true; isRate('万人') → false
 */
export const isRate = (unit: string): boolean => unit === '%' || unit === '‰' || unit === '小数';

/**
 * Smaller is better: 以内, 不超过.
 *
 * @example isUpperLimit({ comparator: 'lte' }) → true
 */
export const isUpperLimit = ({ comparator }: Pick<Goal, 'comparator'>): boolean => comparator === 'lte' || comparator === 'lt';

/**
 * Flows that add up step by step towards the target; not the limits (以内) and the rates among them.
 *
 * @example isApproached({ measure: 'cumulative', comparator: 'gte', unit: '万人' }) → true
 */
export const isApproached = (goal: Pick<Goal, 'measure' | 'comparator' | 'unit'>): boolean =>
  (goal.measure === 'cumulative' || goal.measure === 'milestone') && !isUpperLimit(goal) && !isRate(goal.unit);

/**
 * How far off a 左右 target may be, in the target's unit; the target's own share wins over the setting.
 *
 * @param target in the goal's unit
 * @example toleranceOf(20 个左右 ±5 %, 20, defaultSettings) → 1
 */
export const toleranceOf = (goal: Goal, target: number, settings: Settings): number =>
  (goal.tolerance ?? settings.tolerance) * Math.abs(target);

/** What a refusal says about a goal: its name, or the bare target, and its 计量方式. */
export const naming = (goal: Goal): { readonly indicator: string; readonly measure: string } => ({
  indicator: goal.name ?? String(goal.target ?? ''),
  measure: goal.measure,
});
