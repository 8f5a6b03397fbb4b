import { isIsoDate } from '../periods';
import type { Plan } from '../schema';
import type { PlanRule } from './rule';

const datesOf = ({ plan, indicators }: Plan): [where: string | undefined, date: string][] => [
  ...[plan.issued, plan.period.start, plan.period.end].map((date): [undefined, string] => [undefined, date]),
  ...indicators.flatMap(({ code, period, deadline }) => [period.start, period.end, deadline].map((date): [string, string] => [code, date])),
];

/** The schema knows the pattern of a date, not the calendar: 2020-02-30 is caught here. */
export const realDates: PlanRule = (plan) =>
  datesOf(plan).flatMap(([where, date]) => (isIsoDate(date) ? [] : [{ ...(where && { where }), message: `${date} 不是日历上的日期` }]));
