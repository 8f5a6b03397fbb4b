import { map, ok, refuse, type Result } from '../result';
import { completionFor } from './completion';
import { elapsed } from './elapsed';
import { type Goal, isUpperLimit, naming, targetOf } from './goal';
import type { Prepared } from './prepared';
import { progressFor } from './progress';
import { defaultSettings, type Settings } from './settings';

/**
 * 序时差 in percentage points, positive = ahead: completion − e (累计, 建设任务), progress − e (期末水平, needs a base).
 * After the deadline e = 1 (methods.md, Formulas).
 *
 * @param actual in the goal's unit
 * @param reportDate ISO date
 * @param base 基期值, for 期末水平
 * @returns refused with `not-for-measure` (下限, 上限, limits), `before-deadline` (全覆盖), `not-for-structure`, `before-period` and the reasons of completion and progress
 * @example pace(145.1, JY01, '2016-12-31') → 9.02
 */
export const pace = (actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<number> =>
  map(paceFor(goal, reportDate, base, settings), (paceOf) => paceOf(actual));

/** `pace` for a column of actual values. */
export function paceFor(goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Prepared<number> {
  const applies = paceApplies(goal, reportDate);
  if (!applies.ok) return applies;
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  const e = share.value;
  const done = goal.measure === 'level' ? progressFor(goal, base) : completionFor(goal);
  return map(done, (doneOf) => (actual) => (doneOf(actual) - e) * 100);
}

function paceApplies(goal: Goal, reportDate: string): Result<true> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  const { measure, deadline } = goal;
  if (measure === 'floor' || measure === 'ceiling') return refuse('not-for-measure', naming(goal));
  if (isUpperLimit(goal) && measure !== 'level') return refuse('not-for-measure', naming(goal));
  if (measure === 'coverage' && reportDate < deadline) return refuse('before-deadline', { ...naming(goal), deadline });
  return ok(true);
}
