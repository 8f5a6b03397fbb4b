import type { Plan } from '../plan/schema';
import type { ColumnPlan } from './sheetPlan';

/** The years of the plan period, first to last. */
export const planYears = (plan: Plan): number[] => {
  const first = Number(plan.plan.period.start.slice(0, 4));
  const last = Number(plan.plan.period.end.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

export const actualKey = (year: number): string => `actual-${year}`;

const column = (key: string, heading: string, width: number, filledBy: ColumnPlan['filledBy'] = 'template'): ColumnPlan => ({ key, heading, width, filledBy });

/**
 * The columns of 监测台账, left to right. The user fills the base and one column a year; everything else is ours.
 * Headings are how an update finds a column again, so a changed heading is a new template version.
 */
export const ledgerColumns = (plan: Plan): readonly ColumnPlan[] => {
  const years = planYears(plan);
  return [
    column('code', '代码', 8),
    column('domain', '领域', 9),
    column('name', '指标', 36),
    column('unit', '单位', 8),
    column('measure', '计量方式', 9),
    column('entry', '填报口径', 12.5),
    column('target', '目标值', 9.5),
    column('base', `${(years[0] ?? 0) - 1}年基期`, 11.5, 'user'),
    ...years.map((year) => column(actualKey(year), `${year}年`, 8.5, 'user')),
    column('current', '当前值', 9),
    column('gap', '目标差距', 13),
    column('completion', '完成率', 8),
    column('pace', '序时差', 14),
    column('verdict', '进展判断', 10),
    column('method', '判断方法', 9),
    column('deadline', '完成时限', 12),
    column('clause', '规划条款（原文）', 80),
  ];
};
