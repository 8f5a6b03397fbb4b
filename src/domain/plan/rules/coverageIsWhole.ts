import { perIndicator } from './perIndicator';

export const coverageIsWhole = perIndicator(({ measure, target, comparator }) =>
  measure !== 'coverage' || (target === 100 && comparator === 'gte') ? [] : ['全覆盖的目标值应为 100，比较方式应为 gte']);
