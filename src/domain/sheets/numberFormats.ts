import type { Indicator } from '../plan/schema';
import { comparatorSign } from '../plan/words';

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

const plain = (value: number): string => (decimalsOf(value) === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimalsOf(value))}`);

/** The target keeps its number; the sign in front (≥, ＞, ≈) is format only, so that formulas can refer to the cell. */
export const targetFormat = (indicator: Indicator): string =>
  indicator.target === undefined ? '@' : `"${comparatorSign[indicator.comparator]} "${plain(indicator.target)}`;

/** Actual values as typed, with up to two decimals and no forced zeros. */
export const actualFormat = 'General';

export const dateFormat = 'yyyy-mm-dd';

/** Things that are counted one by one have no decimals; everything else is shown with one or two. */
const counted = new Set(['所', '个', '家', '户', '人', '人次', '期', '学时']);

/** A gap is a shortfall when positive: ▼ and ▲ make the direction readable without colour. */
export const gapFormat = (unit: string): string => {
  const digits = counted.has(unit) ? '#,##0' : '#,##0.0#';
  return `"▼ "${digits};"▲ "${digits};0`;
};

export const completionFormat = '0.0%';

export const percentagePointFormat = '+0.0" 个百分点";-0.0" 个百分点";0.0" 个百分点"';
