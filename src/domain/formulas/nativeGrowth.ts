import { isRate, isUpperLimit } from '../measures/goal';
import { growsSteadily, shareBounds } from '../measures/growth';
import { wholeYears } from '../measures/years';
import type { Indicator } from '../plan/schema';
import { inUnit } from './inUnit';
import { choose, NOT_APPLICABLE, type Terms } from './terms';

/** 增速比 for a level with a base above 0; shares near 0 or 100 % are refused, the first month, and growth beyond the range of numbers (IFERROR). */
export const growthTerm = (terms: Terms, indicator: Indicator): string =>
  growsSteadily(indicator) ? choose(terms.hasWay, growthOfWay(terms, indicator), NOT_APPLICABLE) : NOT_APPLICABLE;

/** The same, where it is settled that a base leaves a way to go. */
export function growthOfWay({ a, b, t, e }: Terms, indicator: Indicator): string {
  const years = wholeYears(indicator);
  const soFar = `((${a}/${b})^(1/(${years}*${e}))-1)`;
  const ratio = `${isUpperLimit(indicator) ? '-' : ''}${soFar}/ABS((${t}/${b})^(1/${years})-1)`;
  const bound = (percent: number): string => String(inUnit(percent, '%', indicator.unit));
  const firstMonth = `ROUND(${years * 12}*${e},9)<1`;
  const outside = isRate(indicator.unit) ? `OR(MIN(${b},${t})<${bound(shareBounds.min)},MAX(${b},${t})>${bound(shareBounds.max)},${firstMonth})` : `OR(${b}<=0,${firstMonth})`;
  return `IF(${outside},${NOT_APPLICABLE},IFERROR(${ratio},${NOT_APPLICABLE}))`;
}
