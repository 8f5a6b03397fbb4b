import { isRate } from '../../measures/goal';
import type { Indicator } from '../../plan/schema';
import { stepOf } from '../regions/request';

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Decimals of a planned value: as 分解落实 shares the target out, two for rates, and never fewer than the target itself has. */
export const plannedDigits = (indicator: Indicator): number => {
  const usual = isRate(indicator.unit) ? 2 : Math.round(-Math.log10(stepOf(indicator)));
  return Math.max(usual, decimalsOf(indicator.target ?? 0));
};
