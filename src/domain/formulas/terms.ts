import type { Indicator } from '../plan/schema';
import { isStrict } from '../measures/gap';
import { isUpperLimit, toleranceOf } from '../measures/goal';
import { usableBase } from '../measures/progress';
import { defaultSettings, type Settings } from '../measures/settings';
import type { FormulaRefs } from './types';

/** A formula's building blocks: expressions without the leading `=`. A condition may be settled before the cell is calculated. */
export type Condition = string | boolean;

export interface Terms {
  readonly a: string;
  readonly d: string;
  readonly t: string;
  readonly b: string;
  /** The cell of the base, where there is one. */
  readonly enteredBase: string | undefined;
  /** By which entries are checked: '' where a stated unit settles what 0.93 means. */
  readonly entryUnit: string;
  readonly e: string;
  readonly gap: string;
  readonly met: string;
  /** Whether a base leaves a way to go. */
  readonly hasWay: Condition;
  readonly beforePeriod: string;
  readonly beforeDeadline: string;
}

export const NOT_APPLICABLE = '"—"';

/**
 * An `IF`, or the branch alone where the condition is settled before the cell is calculated.
 *
 * @example choose('A1>0', '1', '2') → 'IF(A1>0,1,2)'; choose(true, '1', '2') → '1'
 */
export const choose = (condition: Condition, yes: string, no: string): string =>
  condition === true ? yes : condition === false ? no : `IF(${condition},${yes},${no})`;

/**
 * The building blocks of every native formula of one indicator.
 *
 * @param refs where actual, report date, target and base stand, in A1 notation
 * @param unitIsStated the cell's unit is known from elsewhere, so that 0.93 can be no slip of 93
 */
export function termsOf(refs: FormulaRefs, indicator: Indicator, settings: Settings = defaultSettings, unitIsStated = false): Terms {
  const target = indicator.target ?? 0;
  const t = refs.target ?? String(target);
  const a = refs.actual;
  const d = refs.reportDate;
  const b = baseTerm(refs, indicator);
  const gap = gapTerm(a, t, indicator, settings);
  return {
    a,
    d,
    t,
    b,
    enteredBase: refs.base,
    entryUnit: entryUnit(indicator, unitIsStated),
    e: wholePeriod(indicator) && refs.elapsed ? refs.elapsed : elapsedTerm(d, indicator, settings),
    gap,
    met: `ROUND(${gap},9)${isStrict(indicator) ? '<' : '<='}0`,
    hasWay: wayCondition(b, t, refs, indicator),
    beforePeriod: `${d}<${dateTerm(indicator.period.start)}`,
    beforeDeadline: `${d}<${dateTerm(indicator.deadline)}`,
  };
}

/** The unit by which the guards check entries. */
export const entryUnit = ({ unit }: Indicator, unitIsStated = false): string => (unitIsStated ? '' : unit);

/** A cell with the plan's 序时进度 does not serve a target that is due earlier. */
const wholePeriod = ({ period, deadline }: Indicator): boolean => deadline === period.end;

/**
 * The cells of earlier periods that a forecast goes by.
 *
 * @throws TypeError where the caller gave none
 */
export function periodsOf({ periods }: FormulaRefs): string {
  if (periods === undefined) throw new TypeError('a forecast needs refs.periods');
  return periods;
}

/** The cell wins over the base that the plan states. */
function baseTerm({ base }: FormulaRefs, indicator: Indicator): string {
  if (base === undefined) return String(indicator.base ?? '');
  return indicator.base === undefined ? base : `IF(ISNUMBER(${base}),${base},${indicator.base})`;
}

function gapTerm(a: string, t: string, indicator: Indicator, settings: Settings): string {
  if (isUpperLimit(indicator)) return `${a}-${t}`;
  if (indicator.comparator === 'approx') return `ABS(${a}-${t})-${toleranceOf(indicator, 1, settings)}*${t}`;
  return indicator.comparator === 'eq' ? `ABS(${a}-${t})` : `${t}-${a}`;
}

function wayCondition(b: string, t: string, refs: FormulaRefs, indicator: Indicator): Condition {
  if (refs.base === undefined) return usableBase(indicator, indicator.base).ok;
  const twoSided = indicator.comparator === 'approx' || indicator.comparator === 'eq';
  // N() because AND evaluates all its arguments, and a text minus a number would be #VALUE!.
  const way = isUpperLimit(indicator) ? `ROUND(N(${b})-${t},9)>0` : `ROUND(${t}-N(${b}),9)${twoSided ? '<>' : '>'}0`;
  return `AND(ISNUMBER(${b}),${way})`;
}

/**
 * A date as every locale of Excel reads it.
 *
 * @param iso a date as YYYY-MM-DD
 * @example dateTerm('2016-12-31') → 'DATE(2016,12,31)'
 */
export const dateTerm = (iso: string): string => {
  const [year, month, day] = datePartsOf(iso);
  return `DATE(${year},${month},${day})`;
};

const datePartsOf = (iso: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
};

/** 序时进度 from the period's start to the deadline, as `elapsedShare` counts; dates before the period are refused elsewhere. */
function elapsedTerm(d: string, { period, deadline }: Pick<Indicator, 'period' | 'deadline'>, { dayCount }: Settings): string {
  const [year, month, day] = datePartsOf(period.start);
  const startsAt = (day - 1) / daysInMonth(year, month);
  if (dayCount === 'days') return `MIN(1,(INT(${d})-${dateTerm(period.start)}+1)/(${dateTerm(deadline)}-${dateTerm(period.start)}+1))`;
  const passed = `(YEAR(${d})-${year})*12+MONTH(${d})-${month}+DAY(${d})/DAY(EOMONTH(${d},0))${startsAt ? `-${startsAt}` : ''}`;
  return `MIN(1,(${passed})/${monthsFrom(period.start, deadline)})`;
}

/** The period's length in months, both days included: 60 for 2016-01-01 … 2020-12-31. */
export function monthsFrom(start: string, end: string): number {
  const [startYear, startMonth, startDay] = datePartsOf(start);
  const [year, month, day] = datePartsOf(end);
  return (year - startYear) * 12 + month - startMonth + (day / daysInMonth(year, month) - (startDay - 1) / daysInMonth(startYear, startMonth));
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
