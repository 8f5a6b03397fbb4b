import { isApproached } from '../measures/goal';
import { isHeld } from '../measures/targetPath';
import { required } from '../measures/required';
import { usableBase } from '../measures/progress';
import type { Settings } from '../measures/settings';
import { elapsedShare } from '../plan/periods';
import type { Indicator, Plan } from '../plan/schema';
import { countedYears, isNumber, isWrong } from '../review/current';
import type { LedgerEntry } from '../review/entries';
import { planYears } from '../sheets/ledgerColumns';

/** A moment of the plan period: the end of a day, and where that is between the period's start (0) and end (1). */
export interface Moment {
  /** ISO date */
  readonly date: string;
  readonly at: number;
}

/** A value at a moment, as the target counts it. */
export interface Point extends Moment {
  readonly value: number;
}

/** What was reached at a moment; null where the ledger does not tell, which is never 0. */
export interface Reached extends Moment {
  readonly value: number | null;
}

/** 走势: how an indicator went, beside the way it was meant to go. */
export interface Course {
  /** The base where the ledger has one, then each year that has begun, the last one at the report date. */
  readonly actual: readonly Reached[];
  /** 序时目标 from the start to the deadline, or the year-ends that a 年度计划 plans; empty where nothing is required on the way. */
  readonly required: readonly Point[];
  /** What the 年度计划 plans for the end of the report date's year; null where `required` is 序时目标. */
  readonly planned: Point | null;
  /** 序时目标 at the report date; null where nothing is required on the way. */
  readonly requiredNow: number | null;
  readonly target: Point;
}

const dayBefore = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * The course of an indicator with a single target. Flows are added up; a year without a usable number leaves them unknown from there on.
 *
 * @param entry what the ledger holds; absent where its line was deleted
 * @param base 基期值 in use: the typed one, or the plan's
 * @param reportDate ISO date
 * @param path what a 年度计划 plans for the end of each year up to the deadline's, as the target counts it
 * @returns null for structures, which have no single target
 * @example courseOf(henan13, JY01, { base: null, years: [145.1, 140, null, null, null] }, undefined, '2017-12-31', settings)?.actual.map(({ value }) => value) → [145.1, 285.1]
 */
export function courseOf(plan: Plan, indicator: Indicator, entry: LedgerEntry | undefined, base: number | undefined, reportDate: string, settings: Settings, path?: readonly number[]): Course | null {
  if (indicator.target === undefined) return null;
  const { period } = plan.plan;
  const moment = (date: string): Moment => ({ date, at: elapsedShare(date, period, settings.dayCount) });
  const origin = moment(dayBefore(period.start));
  const years = planYears(plan);
  const ends = years.map((year) => `${year}-12-31`);

  const counted = countedYears(years, reportDate);
  const reached = valuesOf(indicator, entry?.years.slice(0, counted) ?? []).map((value, index): Reached => {
    const end = ends[index] ?? reportDate;
    return { ...moment(end < reportDate ? end : reportDate), value };
  });
  const hasBase = base !== undefined && !isApproached(indicator) && indicator.measure !== 'cumulative' && !isWrong(base, indicator.unit);
  const nothing = reached.every(({ value }) => value === null);

  const way = [...ends.filter((end) => end < indicator.deadline), indicator.deadline].flatMap((date): Point[] => {
    const value = required(indicator, date, base, settings);
    return value.ok ? [{ ...moment(date), value: value.value }] : [];
  });
  const now = required(indicator, reportDate, base, settings);
  const planned = path?.map((value, index): Point => {
    const end = ends[index] ?? indicator.deadline;
    return { ...moment(end < indicator.deadline ? end : indicator.deadline), value };
  });
  return {
    actual: nothing ? [] : hasBase ? [{ ...origin, value: base }, ...reached] : reached,
    required: planned ? [...plannedStart(indicator, base, planned).map((value) => ({ ...origin, value })), ...planned] : way.length > 0 ? [{ ...origin, value: startOf(indicator, base) ?? way[0]!.value }, ...way] : [],
    planned: planned ? (planned[Math.min(Math.max(counted, 1), planned.length) - 1] ?? null) : null,
    requiredNow: now.ok ? now.value : null,
    target: { ...moment(indicator.deadline), value: indicator.target },
  };
}

/** Where the required way begins: flows at nothing, levels at their base, what has to be kept at itself. */
function startOf(indicator: Indicator, base: number | undefined): number | null {
  if (indicator.measure === 'level') {
    const way = usableBase(indicator, base);
    return way.ok ? way.value.base : null;
  }
  return isApproached(indicator) ? 0 : null;
}

/** Where the planned way begins: as the required one, but a level whose base is not known begins with its first year. */
const plannedStart = (indicator: Indicator, base: number | undefined, planned: readonly Point[]): readonly number[] => {
  const start = startOf(indicator, base) ?? (isHeld(indicator) ? (planned[0]?.value ?? null) : null);
  return start === null ? [] : [start];
};

/** One value a year as the target counts it, by the same rules as 当前值. */
function valuesOf(indicator: Indicator, years: LedgerEntry['years']): (number | null)[] {
  const numbers = years.map((year) => (isNumber(year) && year >= 0 ? year : null));
  const counted = indicator.measure === 'cumulative' ? summed(numbers) : numbers;
  return counted.map((value) => (value !== null && isWrong(value, indicator.unit) ? null : value));
}

const summed = (numbers: readonly (number | null)[]): (number | null)[] => {
  let sum: number | null = 0;
  return numbers.map((number) => {
    sum = sum === null || number === null ? null : sum + number;
    return sum;
  });
};
