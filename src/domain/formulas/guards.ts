import { isRate } from '../measures/goal';
import { choose, NOT_APPLICABLE, type Terms } from './terms';

/** What statistical tables print where there is no figure: missing, like a blank. */
const missingMarks = ['', '—', '——', '…', '……', '-', '一'];

const isMissing = (cell: string): string => `OR(${missingMarks.map((mark) => `${cell}="${mark}"`).join(',')})`;

/**
 * Calculates only with a number ≥ 0 in the actual cell: blank in, blank out; anything else is #VALUE!.
 * In a % column numbers up to 1 are #VALUE! too: 0.93 may be 93 % or 0.93 %.
 */
export function withActual({ a }: Pick<Terms, 'a'>, unit: string, formula: string): string {
  const wrong = unit === '%' ? `OR(${a}<0,AND(${a}>0,${a}<=1))` : `${a}<0`;
  return `IF(ISNUMBER(${a}),IF(${wrong},#VALUE!,${formula}),IF(${isMissing(a)},"",#VALUE!))`;
}

/** Blank report date, blank result. */
export const withDate = ({ d }: Pick<Terms, 'd'>, formula: string): string => `IF(${d}="","",${formula})`;

/** Before the period there is no 序时进度. */
export const withinPeriod = ({ beforePeriod }: Pick<Terms, 'beforePeriod'>, formula: string): string =>
  formula === NOT_APPLICABLE ? formula : `IF(${beforePeriod},${NOT_APPLICABLE},${formula})`;

export const withWay = ({ hasWay }: Pick<Terms, 'hasWay'>, formula: string): string => choose(hasWay, formula, NOT_APPLICABLE);

export const refusesCompletion = (unit: string, measure: string): boolean =>
  measure === 'floor' || measure === 'ceiling' || (isRate(unit) && measure !== 'coverage');
