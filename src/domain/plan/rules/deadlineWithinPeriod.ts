import { perIndicator } from './perIndicator';

/** ISO dates compare as text. The indicator's period lies in the plan's, its deadline in its own: one before, at the start or after it is told apart, with the limit. */
export const deadlineWithinPeriod = perIndicator(({ period, deadline }, { plan }) => [
  ...(plan.period.start < plan.period.end ? [] : [`规划的规划期 ${plan.period.start} 至 ${plan.period.end}，起始日期应早于结束日期`]),
  ...(period.start < period.end ? [] : ['规划期起始日期应早于结束日期']),
  ...(period.start >= plan.period.start && period.end <= plan.period.end ? [] : ['指标的规划期超出规划的规划期']),
  ...(deadline > period.end ? [`完成期限 ${deadline} 晚于规划期末 ${period.end}，请核对规划原文`] : []),
  ...(deadline <= period.start ? [`完成期限 ${deadline} 不晚于规划期初 ${period.start}，请核对规划原文`] : []),
]);
