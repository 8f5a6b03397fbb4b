import { elapsedShare } from '../plan/periods';
import { ok, refuse, type Result } from '../result';
import { type Goal, isRate, naming, targetOf } from './goal';
import { rounded } from './numberText';
import { usableBase } from './progress';

/**
 * 路径: how a target is spread over the years of its period.
 * - `linear` 等额: sums and things built, in equal parts by months.
 * - `fromBase` 从基期: a level, on the straight line from the base to the target.
 * - `everyYear` 每年达标: a floor or a ceiling, the target in each year.
 * - `atDeadline` 到期达标: only the last year has a plan, as in the clause itself.
 * - `typed` 自定: the user's own numbers.
 */
export type PathKind = 'linear' | 'fromBase' | 'everyYear' | 'atDeadline' | 'typed';

/** What a planned value is: a sum is planned year by year (当年数), everything else as it stands at the end of the year (年末数). */
export const isPlannedByAmount = ({ measure }: Pick<Goal, 'measure'>): boolean => measure === 'cumulative';

/** 下限 and 上限 are kept all the time: every part of a year has the year's plan. */
export const isHeld = ({ measure }: Pick<Goal, 'measure'>): boolean => measure === 'floor' || measure === 'ceiling';

/**
 * The paths that a target can take; the first is the one it takes unless somebody chooses. Rates never add up, so that they are not spread.
 * A full coverage is due at its deadline: nothing says how far it has to be before.
 *
 * @example pathKinds(JY01) → ['linear', 'typed']
 */
export function pathKinds(goal: Pick<Goal, 'measure' | 'unit'>): readonly PathKind[] {
  switch (goal.measure) {
    case 'structure':
      return [];
    case 'cumulative':
    case 'milestone':
      return isRate(goal.unit) ? ['atDeadline', 'typed'] : ['linear', 'typed'];
    case 'level':
      return ['fromBase', 'atDeadline', 'typed'];
    case 'floor':
    case 'ceiling':
      return ['everyYear', 'typed'];
    case 'coverage':
      return ['atDeadline', 'fromBase', 'everyYear', 'typed'];
  }
}

export interface PathOptions {
  /** 基期值 in the goal's unit, for `fromBase`. */
  readonly base?: number;
  /** Decimals of a planned value: 0 for what is counted one by one. */
  readonly digits: number;
}

/**
 * 年度计划 and 分季计划: the planned value of each of some consecutive periods, in the goal's unit. What is reached at the end of a period is
 * rounded, and an amount is the difference of two such values: the amounts add up to the target, the quarters to their year, and no
 * running total is further than half a unit from 序时目标. The period with the deadline ends at the target itself. Time is counted in months.
 *
 * @param ends last days of the periods, ascending ISO dates; the first period begins with the plan
 * @returns one value a period, null after the deadline and where the path says nothing; refused with `not-for-structure`,
 *   `not-for-measure` (a path of another kind of target), `missing-base`, `base-equals-target`, `base-beyond-target`
 * @example targetPath(RC07 20 所, 'linear', ['2016-12-31', … '2020-12-31'], { digits: 0 }) → [4, 8, 12, 16, 20]
 * @example targetPath(JY02 175 万人, 'linear', the same, { digits: 2 }) → [35, 35, 35, 35, 35]
 */
export function targetPath(goal: Goal, kind: Exclude<PathKind, 'typed'>, ends: readonly string[], options: PathOptions): Result<readonly (number | null)[]> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  if (!pathKinds(goal).includes(kind)) return refuse('not-for-measure', naming(goal));
  const reached = reachedOf(goal, kind, target.value, options);
  if (!reached.ok) return reached;
  const isAfter = (index: number): boolean => index > 0 && ends[index - 1]! >= goal.deadline;
  const levels = ends.map((end, index) => (isAfter(index) ? null : end >= goal.deadline ? target.value : reached.value(end)));
  if (!isPlannedByAmount(goal)) return ok(levels);
  return ok(levels.map((level, index) => (level === null ? null : rounded(level - (index === 0 ? 0 : (levels[index - 1] ?? 0)), MOST_DIGITS))));
}

/** Takes away what the difference of two rounded numbers leaves in binary. */
const MOST_DIGITS = 6;

/** What is reached at the end of a day before the deadline. */
function reachedOf(goal: Goal, kind: Exclude<PathKind, 'typed'>, t: number, { base, digits }: PathOptions): Result<(end: string) => number | null> {
  const share = (end: string): number => elapsedShare(end, { start: goal.period.start, end: goal.deadline }, 'months');
  switch (kind) {
    case 'linear':
      return ok((end) => rounded(t * share(end), digits));
    case 'everyYear':
      return ok(() => t);
    case 'atDeadline':
      return ok(() => null);
    case 'fromBase': {
      const way = usableBase(goal, base);
      return way.ok ? ok((end) => rounded(way.value.base + (t - way.value.base) * share(end), digits)) : way;
    }
  }
}
