/** From here on a double has no decimals left to round. */
const NO_DECIMALS_FROM = 1e15;

/** Rounded half away from zero in the decimal sense, as Excel does: 1.005 is 1.01, whatever its binary digits. For display only. */
function round(value: number, digits: number): number {
  if (Math.abs(value) >= NO_DECIMALS_FROM || Number.isInteger(value)) return value === 0 ? 0 : value;
  const scale = 10 ** digits;
  const whole = Math.round(value * scale);
  // Few enough digits already: nothing to round.
  if (Math.abs(whole) < 1e11 && whole / scale === value) return value;
  const shifted = Number((Number(value.toPrecision(12)) * 10 ** digits).toPrecision(12));
  const rounded = (Math.sign(shifted) * Math.round(Math.abs(shifted))) / 10 ** digits;
  return rounded === 0 ? 0 : rounded;
}

/** A number as a report prints it: at most `digits` decimals, no trailing zeros. */
export const numberText = (value: number, digits = 2): string => String(round(value, digits));

/** A number with exactly `digits` decimals: 9.02 → 9.0. */
export const fixedText = (value: number, digits = 1): string => round(value, digits).toFixed(digits);

/** A fraction as a percentage with a fixed number of decimals: 0.2902 → 29.0%. */
export const percentText = (fraction: number, digits = 1): string => `${fixedText(fraction * 100, digits)}%`;

/** An amount with its unit; a bare number has none. */
export const amountText = (value: number, unit: string): string => `${numberText(value)}${unit}`;

/** A difference: between two percentages it is 个百分点, never %. */
export const differenceText = (value: number, unit: string): string =>
  unit === '%' ? `${numberText(value)}个百分点` : amountText(value, unit);

/** The report date as reports say it: 2016年底, 2018年6月底, 2018年6月15日. */
export function dateText(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (month === 12 && day === 31) return `${year}年底`;
  const isMonthEnd = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  return isMonthEnd ? `${year}年${month}月底` : `${year}年${month}月${day}日`;
}
