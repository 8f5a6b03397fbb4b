import { perIndicator } from './perIndicator';

/** Shares are whole only together; a tenth may be lost in print. */
const PRINT_ROUNDING = 0.1;

export const partsSumToHundred = perIndicator(({ parts }) => {
  if (!parts) return [];
  const sum = parts.reduce((total, { share }) => total + share, 0);
  return Math.abs(sum - 100) <= PRINT_ROUNDING ? [] : [`各部分比例之和为 ${sum}，应为 100`];
});
