import { yearsLeft } from '../plan/periods';
import type { Goal } from './goal';

/** Years from the end of the day before the period to the end of the deadline; a month is a twelfth whatever the day count. */
export function wholeYears({ period, deadline }: Pick<Goal, 'period' | 'deadline'>): number {
  return yearsLeft(dayBefore(period.start), deadline);
}

const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
