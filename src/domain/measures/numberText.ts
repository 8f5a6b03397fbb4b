/** From here on a double has no digits left to round. */
const NO_MORE_DIGITS = 1e15;
/** What arithmetic with doubles may have taken from a half: 0.5 of the last digit wanted, and still 0.49999999999. */
const NOISE = { absolute: 1e-9, relative: 1e-15 } as const;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** Rounded half away from zero in the decimal sense, as Excel does: 1.005 is 1.01, whatever its binary digits. For display only; up to six decimals. */
export function rounded(value: number, digits: number): number {
  const scale = POWERS[digits]!;
  const shifted = Math.abs(value) * scale;
  if (!(shifted < NO_MORE_DIGITS)) return value;
  const whole = Math.floor(shifted + 0.5 + NOISE.absolute + shifted * NOISE.relative);
  return value < 0 && whole !== 0 ? -whole / scale : whole / scale;
}

/** A number as a report prints it: at most `digits` decimals, no trailing zeros. */
export const numberText = (value: number, digits = 2): string => String(rounded(value, digits));

/** A number with exactly `digits` decimals: 9.02 → 9.0. */
export const fixedText = (value: number, digits = 1): string => rounded(value, digits).toFixed(digits);

/** A fraction as a percentage with a fixed number of decimals: 0.2902 → 29.0%. */
export const percentText = (fraction: number, digits = 1): string => `${fixedText(fraction * 100, digits)}%`;

/** An amount with its unit; a bare number has none. */
export const amountText = (value: number, unit: string, digits = 2): string => `${numberText(value, digits)}${unit}`;

/** A difference: between two percentages it is 个百分点, never %. */
export const differenceText = (value: number, unit: string, digits = 2): string => amountText(value, unit === '%' ? '个百分点' : unit, digits);

/** The report date as reports say it: 2016年底, 2018年6月底, 2018年6月15日. */
export function dateText(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (month === 12 && day === 31) return `${year}年底`;
  const isMonthEnd = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  return isMonthEnd ? `${year}年${month}月底` : `${year}年${month}月${day}日`;
}
