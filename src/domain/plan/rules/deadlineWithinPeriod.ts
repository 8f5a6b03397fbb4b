import { perIndicator } from './perIndicator';

/** ISO dates compare as text. */
export const deadlineWithinPeriod = perIndicator(({ period, deadline }, { plan }) => [
  ...(period.start < period.end ? [] : ['规划期起始日期应早于结束日期']),
  ...(period.start >= plan.period.start && period.end <= plan.period.end ? [] : ['指标的规划期超出规划的规划期']),
  ...(deadline > period.start && deadline <= period.end ? [] : [`完成期限 ${deadline} 不在规划期内`]),
]);
