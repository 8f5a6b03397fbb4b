import type { Comparator } from '../schema';
import { aroundFigure } from './figureInClause';
import { perIndicator } from './perIndicator';

/** The words next to the figure decide; no mark at all means 达到. */
function statedComparator({ before, after }: { before: string; after: string }): Comparator {
  if (after.startsWith('左右')) return 'approx';
  if (after.startsWith('以内') || /(不超过|小于等于|控制在)$/.test(before)) return 'lte';
  if (/(低于|少于)$/.test(before)) return 'lt';
  return /(突破|超过)$/.test(before) ? 'gt' : 'gte';
}

/** 以上, 突破, 左右 … in the quoted clause agree with the comparator. */
export const comparatorFitsClause = perIndicator((indicator) => {
  if (indicator.parts) return indicator.comparator === 'eq' ? [] : ['结构比例的比较方式应为 eq'];
  return indicator.sources.flatMap(({ clause }) => {
    const around = aroundFigure(indicator, clause);
    const stated = around && statedComparator(around);
    return stated === null || stated === indicator.comparator ? [] : [`比较方式应为 ${stated}，原文为：${clause}`];
  });
});
