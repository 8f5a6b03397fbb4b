import { type DayCount, yearsLeft } from '../plan/periods';
import type { Goal } from './goal';

/** Years from the end of the day before the period to the end of the deadline; a month is a twelfth whatever the day count. */
export function wholeYears(goal: Pick<Goal, 'period' | 'deadline'>): number {
  const before = known.get(goal);
  if (before !== undefined) return before;
  const years = yearsLeft(dayBefore(goal.period.start), goal.deadline);
  known.set(goal, years);
  return years;
}

const known = new WeakMap<Pick<Goal, 'period' | 'deadline'>, number>();

/** Years from the end of the report date to the deadline. A column shares its date: the calendar is read once, not in every row. */
export function yearsUntil(date: string, { deadline }: Pick<Goal, 'deadline'>, dayCount: DayCount): number {
  if (last?.date !== date || last.deadline !== deadline || last.dayCount !== dayCount) last = { date, deadline, dayCount, years: yearsLeft(date, deadline, dayCount) };
  return last.years;
}

let last: { readonly date: string; readonly deadline: string; readonly dayCount: DayCount; readonly years: number } | undefined;

const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
