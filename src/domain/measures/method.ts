import { type Goal, isApproached } from './goal';
import { usableBase } from './progress';

/** How a verdict is found (methods.md, Verdicts). 增速法 only on request: by `PLAN.GROWTH` or by the setting `levelMethod`. */
export type MethodWord = '序时法' | '达标法' | '结构法' | '增速法';

/** What 序时法 is called where the settings ask for 增速法 and it does not apply. */
export const PACE_INSTEAD = '序时法（不适用增速法）';

/** The method as cells and texts print it. */
export type MethodText = MethodWord | typeof PACE_INSTEAD;

/**
 * The default method of a target. A level is paced only where a base leaves a way to go; limits (以内) and
 * rates are kept, not accumulated, so they are judged by attainment whatever they call themselves.
 *
 * @param base 基期值, absent where unknown
 * @example methodOf(JY01) → '序时法'
 * @example methodOf(SB01 参保率 90 %) → '达标法', with base 85 → '序时法'
 */
export function methodOf(goal: Goal, base?: number): MethodWord {
  switch (goal.measure) {
    case 'structure':
      return '结构法';
    case 'floor':
    case 'ceiling':
    case 'coverage':
      return '达标法';
    case 'cumulative':
    case 'milestone':
      return isApproached(goal) ? '序时法' : '达标法';
    case 'level':
      return usableBase(goal, base).ok ? '序时法' : '达标法';
  }
}
