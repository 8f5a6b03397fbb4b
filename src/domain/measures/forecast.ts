import { yearsLeft } from '../plan/periods';
import { ok, refuse, type Result } from '../result';
import { type Goal, isUpperLimit, naming, targetOf } from './goal';

/** A figure at the end of a year: 2016.5 is the middle of 2017. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

export interface Forecast {
  /** The line's value at the deadline, in the goal's unit. */
  readonly atDeadline: number;
  /** The calendar year in which the line crosses the target; absent where it never does from the first period on. */
  readonly crossingYear?: number;
  readonly slope: number;
}

/**
 * 趋势预测: the least-squares line over the periods, its value at the deadline, and the year in which it crosses the target (methods.md, `forecast`).
 *
 * @param points at least three periods of different years; for 累计 the sums up to each year
 * @returns refused with `too-few-periods`, `not-for-structure`
 * @example forecast([2016: 100, 2017: 200, 2018: 300], JY01) → atDeadline 500, crossingYear 2020
 */
export function forecast(points: readonly Point[], goal: Goal): Result<Forecast> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  if (!isSeries(points)) return refuse('too-few-periods', { ...naming(goal), given: new Set(points.map(({ year }) => year)).size });
  let years = 0;
  let values = 0;
  for (const { year, value } of points) {
    years += year;
    values += value;
  }
  const meanYear = years / points.length;
  const meanValue = values / points.length;
  let spread = 0;
  let covariance = 0;
  for (const { year, value } of points) {
    const distance = year - meanYear;
    spread += distance * distance;
    covariance += distance * (value - meanValue);
  }
  const slope = covariance / spread;
  const atDeadline = meanValue + slope * (deadlineYear(goal) - meanYear);
  const approaches = isUpperLimit(goal) ? slope < 0 : slope > 0;
  if (!approaches) return ok({ atDeadline, slope });
  return ok({ atDeadline, slope, crossingYear: Math.ceil(round(meanYear + (target.value - meanValue) / slope)) });
}

/** Two years make a line through themselves and say nothing of a trend: three different ones are needed. */
function isSeries(points: readonly Point[]): boolean {
  const first = points[0]?.year;
  let second: number | undefined;
  for (const { year } of points) {
    if (year === first || year === second) continue;
    if (second !== undefined) return true;
    second = year;
  }
  return false;
}

/** The deadline on the axis of the years' ends: 2020 for 2020-12-31, 2019.5 for 2020-06-30. */
export function deadlineYear({ deadline }: Pick<Goal, 'deadline'>): number {
  if (last?.deadline !== deadline) last = { deadline, year: onYearAxis(deadline) };
  return last.year;
}

let last: { readonly deadline: string; readonly year: number } | undefined;

function onYearAxis(deadline: string): number {
  const year = Number(deadline.slice(0, 4));
  return year - yearsLeft(deadline, `${year}-12-31`);
}

/** A line that meets the target exactly at a year's end crosses in that year, not in the next one. */
const round = (year: number): number => Math.round(year * 1e6) / 1e6;
