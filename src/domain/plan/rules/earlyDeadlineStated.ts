import { perIndicator } from './perIndicator';

/** A deadline before the end of the period stands in the plan's own words, else it is an invention. */
export const earlyDeadlineStated = perIndicator(({ deadline, period, sources }) => {
  if (deadline === period.end) return [];
  const year = deadline.slice(0, 4);
  return sources.some(({ clause }) => clause.includes(`${year}年`)) ? [] : [`原文摘句中没有写明 ${year}年`];
});
