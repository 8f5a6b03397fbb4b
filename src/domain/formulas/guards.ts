import { isRate } from '../measures/goal';
import { choose, NOT_APPLICABLE, type Terms } from './terms';

/** What statistical tables print where there is no figure: missing, like a blank. */
const missingMarks = ['', '—', '——', '…', '……', '-', '一'];

/**
 * The condition under which a cell has no figure: blank, or one of the dashes that tables print.
 *
 * @param cell an A1 reference
 * @example isMissing('C5') → 'OR(C5="",C5="—",…)'
 */
export const isMissing = (cell: string): string => `OR(${missingMarks.map((mark) => `${cell}="${mark}"`).join(',')})`;

/** A number below 0; in a % column numbers up to 1 are wrong too: 0.93 may be 93 % or 0.93 %. */
export const isWrong = (cell: string, unit: string): string => (unit === '%' ? `OR(${cell}<0,AND(${cell}>0,${cell}<=1))` : `${cell}<0`);

/** How many cells of a range have no figure. No wildcards: LibreOffice counts numbers among the texts that match one. */
export const missingIn = (range: string): string =>
  [`COUNTBLANK(${range})`, ...missingMarks.filter(Boolean).map((mark) => `COUNTIF(${range},"${mark}")`)].join('+');

/**
 * Calculates only with a usable number in the actual cell: blank in, blank out; anything else is #VALUE!.
 */
export function withActual({ a }: Pick<Terms, 'a'>, unit: string, formula: string): string {
  return `IF(ISNUMBER(${a}),IF(${isWrong(a, unit)},#VALUE!,${formula}),IF(${isMissing(a)},"",#VALUE!))`;
}

/** Blank report date, blank result; a date written as text is #VALUE!, because it would be later than every date. */
export const withDate = ({ d }: Pick<Terms, 'd'>, formula: string): string => `IF(ISNUMBER(${d}),${formula},IF(${d}="","",#VALUE!))`;

/** How a formula with {@link withDate} ends. */
export const BLANK_DATE = '="","",#VALUE!))';

/** In a formula as it stands in a cell: the references that {@link withDate} asks for. */
export const askedDate = /,IF\(((?:'(?:[^']|'')+'!)?[^()",']+)="","",#VALUE!\)\)/g;

/** A base may be missing, but an entry that is no usable number is #VALUE!, as in the functions, even where the measure needs no base. */
export const withBase = ({ enteredBase: b }: Pick<Terms, 'enteredBase'>, unit: string, formula: string): string =>
  b === undefined ? formula : `IF(IF(ISNUMBER(${b}),${isWrong(b, unit)},NOT(${isMissing(b)})),#VALUE!,${formula})`;

/** Before the period there is no 序时进度. */
export const withinPeriod = ({ beforePeriod }: Pick<Terms, 'beforePeriod'>, formula: string): string =>
  formula === NOT_APPLICABLE ? formula : `IF(${beforePeriod},${NOT_APPLICABLE},${formula})`;

/** Only where a base leaves a way to go; `—` elsewhere. */
export const withWay = ({ hasWay }: Pick<Terms, 'hasWay'>, formula: string): string => choose(hasWay, formula, NOT_APPLICABLE);

/**
 * Whether 完成率 has no meaning: floors, ceilings, and rates other than full coverage.
 *
 * @example refusesCompletion('%', 'level') → true; refusesCompletion('万人', 'level') → false
 */
export const refusesCompletion = (unit: string, measure: string): boolean =>
  measure === 'floor' || measure === 'ceiling' || (isRate(unit) && measure !== 'coverage');
