import { parseDate } from '../plan/periods';
import type { Plan } from '../plan/schema';
import type { Entry } from '../review/entries';

/** What the report date's cell holds: a date within reach, or why nothing can be judged by it. */
export type ReportDate = { readonly date: string } | { readonly problem: 'missing' | 'unreadable' | 'before-period' };

/**
 * The report date of a ledger.
 *
 * @param cell Excel's serial, or a text that states a date
 * @example readReportDate(henan13, 43281) → { date: '2018-06-30' }
 * @example readReportDate(henan13, null) → { problem: 'missing' }
 */
export const readReportDate = (plan: Plan, cell: Entry): ReportDate => {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return { problem: 'missing' };
  const date = typeof cell === 'boolean' ? null : parseDate(cell);
  if (!date?.ok) return { problem: 'unreadable' };
  return date.value < plan.plan.period.start ? { problem: 'before-period' } : { date: date.value };
};
