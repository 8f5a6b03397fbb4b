import type { Measure } from '../plan/schema';
import type { Entry } from './entries';

/** Why a line is not judged. */
export type Problem = 'no-entry' | 'incomplete' | 'wrong-entry';

export type Current = { readonly value: number } | { readonly problem: Problem };

/** Whether a ledger's cell holds a figure; blanks, dashes and wrong entries are none. */
export const isNumber = (entry: Entry | undefined): entry is number => typeof entry === 'number';

/**
 * How many years of the plan have begun by a date.
 *
 * @param reportDate ISO date
 * @example countedYears([2016, 2017, 2018, 2019, 2020], '2017-06-30') → 2
 */
export const countedYears = (years: readonly number[], reportDate: string): number => years.filter((year) => year <= Number(reportDate.slice(0, 4))).length;

/**
 * 当前值 as the ledger counts it: for flows the sum of all years up to the report date, else the value of the report date's year.
 * A year without a number makes it `incomplete` rather than too small.
 *
 * @param counted how many years the report date takes in
 * @example currentValue('cumulative', [145.1, 140, null, null, null], 2) → { value: 285.1 }
 */
export function currentValue(measure: Measure, years: readonly Entry[], counted: number): Current {
  if (counted === 0 || years.every((year) => year === null)) return { problem: 'no-entry' };
  const due = years.slice(0, counted);
  if (measure !== 'cumulative') {
    const last = due[counted - 1];
    return isNumber(last) ? { value: last } : { problem: 'incomplete' };
  }
  const numbers = due.filter((year): year is number => isNumber(year) && year >= 0);
  return numbers.length < counted ? { problem: 'incomplete' } : { value: numbers.reduce((sum, number) => sum + number, 0) };
}

/** What a number cell may hold instead of a number: nothing, or the marks that tables print for it. */
const missingMarks: readonly Entry[] = [null, '', '—', '——', '…', '……', '-', '一'];

/**
 * A base that is there but is no usable number is a wrong entry, for functions and native formulas alike.
 *
 * @example isWrong(0.93, '%') → true; isWrong('—', '%') → false
 */
export const isWrong = (entry: Entry, unit: string): boolean =>
  isNumber(entry) ? entry < 0 || (unit === '%' && entry > 0 && entry <= 1) : !missingMarks.includes(entry);
