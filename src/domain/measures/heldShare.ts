import { ok, refuse, type Result } from '../result';
import { isMet } from './gap';
import { type Goal, naming } from './goal';
import { defaultSettings, type Settings } from './settings';

export interface Held {
  /** In how many of the periods the target was kept. */
  readonly held: number;
  readonly periods: number;
  /** held ÷ periods, a fraction. */
  readonly share: number;
}

/**
 * 达标期数占比: in how many of the periods with a figure a 下限 or 上限 was kept (methods.md, 达标法).
 *
 * @param values one figure a period, in the goal's unit; periods without a figure are left out, they neither held nor failed
 * @returns refused with `not-for-measure` (targets that are due at their deadline only: an earlier period cannot fail them), `no-periods`
 * @example heldShare([94, 95, 96.5], 基本医疗保险参保率 ≥ 95 %) → { held: 2, periods: 3, share: 0.666… }
 */
export function heldShare(values: readonly number[], goal: Goal, settings: Settings = defaultSettings): Result<Held> {
  if (goal.measure !== 'floor' && goal.measure !== 'ceiling') return refuse('not-for-measure', naming(goal));
  if (values.length === 0) return refuse('no-periods', naming(goal));
  const held = values.filter((value) => {
    const met = isMet(value, goal, settings);
    return met.ok && met.value;
  }).length;
  return ok({ held, periods: values.length, share: held / values.length });
}
