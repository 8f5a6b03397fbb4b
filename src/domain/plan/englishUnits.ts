import { findUnit, type Dimension } from './units';

/** What is counted, as China's statistics name it in English; the words of other dimensions stand as they are. */
const counted: Partial<Readonly<Record<Dimension, string>>> = { 'study-hours': 'study hours', 'percentage-points': 'percentage points', money: 'yuan' };
/** The name of the indicator says what these are: bases, colleges. */
const unsaid: ReadonlySet<Dimension> = new Set(['items', 'schools']);

const multipliers: Readonly<Record<number, string>> = { 2: '100', 3: '1,000', 4: '10,000', 5: '100,000', 6: 'million', 7: '10 million', 8: '100 million' };

const NBSP = '\u00A0';

/**
 * A unit by itself, as a label names it.
 * @param unit a unit of the plan; one that is not known is left as it is
 * @example unitNameInEnglish('万人') // '10,000 persons'
 */
export function unitNameInEnglish(unit: string): string {
  const found = findUnit(unit);
  if (!found.ok) return unit;
  const { name, dimension, exponent } = found.value;
  if (dimension === 'share') return name;
  return [multipliers[exponent], counted[dimension] ?? dimension].filter(Boolean).join(' ');
}

/**
 * What stands behind a number in English. The number stays that of the workbook, so that pane and cells agree: China's yearbooks count
 * in “10,000 persons” too.
 * @param unit a unit of the plan; one that is not known is left as it is
 * @returns with what separates it from the number; empty where the indicator's name says what is counted
 * @example unitInEnglish('万人') // ' × 10,000 persons'
 * @example unitInEnglish('%') // '%'
 * @example unitInEnglish('所') // ''
 */
export function unitInEnglish(unit: string): string {
  const found = findUnit(unit);
  if (!found.ok) return NBSP + unit;
  const { name, dimension, exponent } = found.value;
  if (dimension === 'share') return name;
  const times = exponent > 0 ? `${NBSP}×${NBSP}${multipliers[exponent]}` : '';
  return times + (unsaid.has(dimension) ? '' : ` ${counted[dimension] ?? dimension}`);
}

/**
 * A sentence of numbers with their units in English.
 * @example unitsInEnglish('≥ 500万人') // '≥ 500 × 10,000 persons'
 */
export const unitsInEnglish = (text: string): string => text.replace(/(\d)\s?(\p{Script=Han}+)/gu, (_, digit: string, unit: string) => digit + unitInEnglish(unit));

/**
 * A unit, or a requirement with its unit, as an English sentence quotes it.
 * @example inEnglish('万人') // '10,000 persons'
 * @example inEnglish('≥ 500万人') // '≥ 500 × 10,000 persons'
 */
export const inEnglish = (term: string): string => unitNameInEnglish(unitsInEnglish(term));
