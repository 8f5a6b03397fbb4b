import { carriesTarget } from './figureInClause';
import { perIndicator } from './perIndicator';

/** Number and unit stand in every quoted clause: a slipped digit contradicts the plan's own words. */
export const clauseCarriesFigure = perIndicator((indicator) =>
  indicator.sources.filter(({ clause }) => !carriesTarget(indicator, clause)).map(({ clause }) => `原文摘句没有写出目标值和单位：${clause}`));
