import { yearsLeft } from '../plan/periods';
import type { Goal } from './goal';

/**
 * Years from the end of the day before the period to the end of the deadline; a month is a twelfth whatever the day count.
 *
 * @example wholeYears({ period: { start: '2016-01-01', end: '2020-12-31' }, deadline: '2019-12-31' }) → 4
 */
export function wholeYears(goal: Pick<Goal, 'period' | 'deadline'>): number {
  const before = known.get(goal);
  if (before !== undefined) return before;
  const years = yearsLeft(dayBefore(goal.period.start), goal.deadline);
  known.set(goal, years);
  return years;
}

const known = new WeakMap<Pick<Goal, 'period' | 'deadline'>, number>();

const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
