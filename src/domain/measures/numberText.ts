/** From here on a double has no digits left to round. */
const NO_MORE_DIGITS = 1e15;
/** What arithmetic with doubles may have taken from a half: 0.5 of the last digit wanted, and still 0.49999999999. */
const NOISE = { absolute: 1e-9, relative: 1e-15 } as const;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/**
 * Rounded half away from zero in the decimal sense, as Excel does: 1.005 is 1.01, whatever its binary digits. For display only; up to six decimals.
 *
 * @example rounded(1.005, 2) → 1.01; rounded(-0.5, 0) → -1
 */
export function rounded(value: number, digits: number): number {
  const scale = POWERS[digits]!;
  const shifted = Math.abs(value) * scale;
  if (!(shifted < NO_MORE_DIGITS)) return value;
  const whole = Math.floor(shifted + 0.5 + NOISE.absolute + shifted * NOISE.relative);
  return value < 0 && whole !== 0 ? -whole / scale : whole / scale;
}

/** Numbers with one or two decimals are put together from two whole ones, several times as fast as `String` finds their digits. */
const MOST_HUNDREDTHS = 1e9;
const tenths = Array.from({ length: 10 }, (_, tenth) => `.${tenth}`);
const hundredths = Array.from({ length: 100 }, (_, hundredth) => `.${String(hundredth).padStart(2, '0')}`);
const trimmed = hundredths.map((text) => text.replace(/\.?0+$/, ''));

function withDecimals(value: number, scale: number, decimals: readonly string[]): string {
  const size = Math.round(Math.abs(value) * scale);
  const whole = Math.floor(size / scale);
  return `${value < 0 ? '-' : ''}${whole}${decimals[size - whole * scale]}`;
}

/**
 * A number as a report prints it: at most `digits` decimals, no trailing zeros.
 *
 * @example numberText(354.9) → '354.9'; numberText(100) → '100'; numberText(0.125) → '0.13'
 */
export function numberText(value: number, digits = 2): string {
  const shown = rounded(value, digits);
  const size = Math.round(Math.abs(shown) * 100);
  const hasTwoDecimals = size < MOST_HUNDREDTHS && size / 100 === Math.abs(shown);
  return hasTwoDecimals ? withDecimals(shown, 100, trimmed) : String(shown);
}

/** A number with exactly `digits` decimals: 9.02 → 9.0. */
export function fixedText(value: number, digits = 1): string {
  const shown = rounded(value, digits);
  if (digits > 2 || digits < 1 || !(Math.abs(shown) * 100 < MOST_HUNDREDTHS)) return shown.toFixed(digits);
  return digits === 1 ? withDecimals(shown, 10, tenths) : withDecimals(shown, 100, hundredths);
}

/** A fraction as a percentage with a fixed number of decimals: 0.2902 → 29.0%. */
export const percentText = (fraction: number, digits = 1): string => `${fixedText(fraction * 100, digits)}%`;

/**
 * +5, −5, 0: points are read with their sign, a minus of their own width.
 *
 * @example signedText(-5) → '−5'; signedText(9.02) → '+9.02'
 */
export function signedText(value: number, digits = 2): string {
  const size = numberText(Math.abs(value), digits);
  return size === '0' ? size : `${value > 0 ? '+' : '−'}${size}`;
}

/**
 * An amount with its unit; a bare number has none.
 *
 * @example amountText(354.9, '万人') → '354.9万人'
 */
export const amountText = (value: number, unit: string, digits = 2): string => `${numberText(value, digits)}${unit}`;

/**
 * A difference: between two percentages it is 个百分点, never %.
 *
 * @example differenceText(2, '%') → '2个百分点'
 */
export const differenceText = (value: number, unit: string, digits = 2): string => amountText(value, unit === '%' ? '个百分点' : unit, digits);

/** The report date as reports say it: 2016年底, 2018年6月底, 2018年6月15日. */
export function dateText(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (month === 12 && day === 31) return `${year}年底`;
  const isMonthEnd = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  return isMonthEnd ? `${year}年${month}月底` : `${year}年${month}月${day}日`;
}
