import { growsSteadily } from '../measures/growth';
import { PACE_INSTEAD } from '../measures/method';
import type { Settings } from '../measures/settings';
import type { Indicator } from '../plan/schema';
import { withActual, withDate, withinPeriod } from './guards';
import { growthOfWay } from './nativeGrowth';
import { choose, NOT_APPLICABLE, type Terms } from './terms';

/** 达标法, as an expression that gives 达标 or 未达标. */
export const byAttainment = ({ met }: Terms): string => `IF(${met},"达标","未达标")`;

/** 序时法: a met target wins; otherwise the word for the 序时差, each cut-off belonging to the better word. */
export function byPace(terms: Terms, pace: string, { cutoffs }: Settings): string {
  const { behind, onTrack, ahead } = cutoffs;
  const words = '{"严重滞后","滞后","基本符合","快于序时"}';
  const word = pace === NOT_APPLICABLE ? pace : `LOOKUP(ROUND(${pace},9),{-1E+99,${behind},${onTrack},${ahead}},${words})`;
  return withinPeriod(terms, `IF(${terms.met},IF(${terms.beforeDeadline},"提前完成","完成"),${word})`);
}

/** 增速法 where it gives a ratio; `otherwise` is the verdict of 序时法. */
export function byGrowth(terms: Terms, indicator: Indicator, { cutoffs }: Settings, otherwise: string): string {
  if (!growsSteadily(indicator)) return otherwise;
  const ratio = growthOfWay(terms, indicator);
  const { growthNeeded, growthOnTrack } = cutoffs;
  const word = `LOOKUP(ROUND(${ratio},9),{-9E+307,0,${growthNeeded},${growthOnTrack}},{"倒退","进展有限","需要加快","符合预期"})`;
  return `IF(ISNUMBER(${ratio}),IF(${terms.met},"完成",${word}),${otherwise})`;
}

/** 判断方法 of a level. Whether 增速法 applies depends on the report date and the figure too. */
export function methodByWay(terms: Terms, indicator: Indicator, { levelMethod }: Settings): string {
  if (levelMethod === '序时法') return choose(terms.hasWay, '"序时法"', '"达标法"');
  const instead = `"${PACE_INSTEAD}"`;
  if (!growsSteadily(indicator)) return choose(terms.hasWay, instead, '"达标法"');
  const method = `IF(ISNUMBER(${growthOfWay(terms, indicator)}),"增速法",${instead})`;
  return choose(terms.hasWay, withActual(terms, indicator.unit, withDate(terms, withinPeriod(terms, method))), '"达标法"');
}
