import { ok, refuse, type Result } from '../result';
import { completion } from './completion';
import { elapsed } from './elapsed';
import { type Goal, isUpperLimit, naming, targetOf } from './goal';
import { progress } from './progress';
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
export function pace(actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<number> {
  const applies = paceApplies(goal, reportDate);
  if (!applies.ok) return applies;
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  const done = goal.measure === 'level' ? progress(actual, goal, base) : completion(actual, goal);
  return done.ok ? ok((done.value - share.value) * 100) : done;
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
