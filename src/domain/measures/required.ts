import { ok, type Result } from '../result';
import { elapsed } from './elapsed';
import { type Goal, isApproached, targetOf } from './goal';
import { usableBase } from './progress';
import { defaultSettings, type Settings } from './settings';

/**
 * 序时目标: the value that an even course reaches at the report date, in the target's unit.
 * t·e (累计, 建设任务), b + (t − b)·e (期末水平), t (下限, 上限, 全覆盖, limits, accumulated rates) (methods.md, Formulas).
 *
 * @param reportDate ISO date
 * @param base 基期值, for 期末水平
 * @returns refused with `not-for-structure`, `before-period`, `missing-base`, `base-equals-target`, `base-beyond-target`
 * @example required(JY01, '2016-12-31') → 100
 */
export function required(goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<number> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  if (goal.measure === 'level') {
    const way = usableBase(goal, base);
    return way.ok ? ok(way.value.base + (way.value.target - way.value.base) * share.value) : way;
  }
  return ok(isApproached(goal) ? target.value * share.value : target.value);
}
