import { yearsLeft } from '../plan/periods';
import { map, refuse, type Result } from '../result';
import { elapsed } from './elapsed';
import { closes, gapFor } from './gap';
import { type Goal, isApproached, isUpperLimit, naming, targetOf } from './goal';
import { usableBase } from './progress';
import { defaultSettings, type Settings } from './settings';

export interface Remaining {
  /** What each year left has to bring, in the target's unit; 0 once the target is met. */
  readonly perYear: number;
  /** `perYear` as a multiple of the yearly pace so far; absent where nothing was gained so far. */
  readonly multiple?: number;
}

/**
 * 剩余年均需完成: (t − a) ÷ years left, and its multiple of the pace so far (methods.md, `requiredRate`).
 *
 * @param actual in the goal's unit
 * @param reportDate ISO date
 * @param base 基期值, for 期末水平: the pace so far counts from it
 * @returns refused with `not-for-measure` (下限, 上限, 全覆盖, limits), `not-for-structure`, `before-period`, `after-deadline`
 * @example remaining(145.1, JY01, '2016-12-31') → { perYear: 88.725, multiple: 0.611… }
 */
export const remaining = (actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<Remaining> =>
  map(remainingFor(goal, reportDate, base, settings), ({ perYearOf, multipleOf }) => {
    const multiple = multipleOf(actual);
    return { perYear: perYearOf(actual), ...(multiple !== undefined && { multiple }) };
  });

/** Both parts of `remaining` for a column of actual values, which shows one of them. */
export interface PreparedRemaining {
  readonly perYearOf: (actual: number) => number;
  readonly multipleOf: (actual: number) => number | undefined;
}

/** `remaining` for a column of actual values. */
export function remainingFor(goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<PreparedRemaining> {
  const gap = gapFor(goal, settings);
  if (!gap.ok) return gap;
  const flows = isApproached(goal);
  if (!flows && goal.measure !== 'level') return refuse('not-for-measure', naming(goal));
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  const left = yearsLeft(reportDate, goal.deadline, settings.dayCount);
  if (left === 0) return refuse('after-deadline', { ...naming(goal), deadline: goal.deadline });
  const passed = (left * share.value) / (1 - share.value);
  const start = usableBase(goal, base);
  const from = flows ? 0 : start.ok ? start.value.base : undefined;
  const falls = isUpperLimit(goal);
  return map(targetOf(goal), (t) => {
    // A limit that falls is approached from above: what each year has to bring is then negative, a fall.
    const perYearOf = (actual: number): number => (closes(gap.value(actual), goal) ? 0 : (t - actual) / left);
    const multipleOf = (actual: number): number | undefined => {
      const soFar = from === undefined ? 0 : (actual - from) / passed;
      const gained = falls ? soFar < 0 : soFar > 0;
      const perYear = perYearOf(actual);
      return gained ? (perYear === 0 ? 0 : perYear / soFar) : undefined;
    };
    return { perYearOf, multipleOf };
  });
}
