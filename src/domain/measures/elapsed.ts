import { type DayCount, elapsedShare } from '../plan/periods';
import { ok, refuse, type Result } from '../result';
import { type Goal, naming } from './goal';
import { defaultSettings, type Settings } from './settings';

/**
 * 序时进度: the share of the time from the period's start to the target's deadline that has passed at the end of the report date; 1 after the deadline.
 *
 * @param reportDate ISO date
 * @returns a fraction; refused with `before-period`
 * @example elapsed(JY01, '2018-06-30') → 0.5
 */
export function elapsed(goal: Goal, reportDate: string, settings: Settings = defaultSettings): Result<number> {
  // A sheet shares a few targets and report dates: the calendar is read once for each, not in every row.
  if (last?.goal === goal && last.reportDate === reportDate && last.dayCount === settings.dayCount) return last.share;
  const share = shareOf(goal, reportDate, settings);
  last = { goal, reportDate, dayCount: settings.dayCount, share };
  return share;
}

let last: { readonly goal: Goal; readonly reportDate: string; readonly dayCount: DayCount; readonly share: Result<number> } | undefined;

function shareOf(goal: Goal, reportDate: string, settings: Settings): Result<number> {
  const shares = known[settings.dayCount].get(goal) ?? new Map<string, Result<number>>();
  const before = shares.get(reportDate);
  if (before) return before;
  const share = calculate(goal, reportDate, settings);
  if (shares.size >= MOST_DATES) shares.clear();
  known[settings.dayCount].set(goal, shares.set(reportDate, share));
  return share;
}

const MOST_DATES = 5000;
const known: Readonly<Record<DayCount, WeakMap<Goal, Map<string, Result<number>>>>> = { months: new WeakMap(), days: new WeakMap() };

function calculate(goal: Goal, reportDate: string, settings: Settings): Result<number> {
  const { start } = goal.period;
  if (reportDate < start) return refuse('before-period', { ...naming(goal), date: reportDate, start });
  return ok(elapsedShare(reportDate, { start, end: goal.deadline }, settings.dayCount));
}
