import type { Plan } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import { planYears } from '../ledgerColumns';
import type { ColumnPlan } from '../sheetPlan';
import { annualWords } from '../words/annual';

/** Key of the column with a year's planned value. */
export const planKey = (year: number): string => `plan-${year}`;
/** Key of the column in which a year's plan may be typed. */
export const typedKey = (year: number): string => `typed-${year}`;
/** @param quarter 1 to 4 */
export const quarterKey = (quarter: number): string => `quarter-${quarter}`;
/** A quarter that the user sets; every year has its own, so that what was typed for one is never read as another's. */
export const typedQuarterKey = (year: number, quarter: number): string => `typedQuarter-${year}-${quarter}`;

export const quarters = [1, 2, 3, 4] as const;

const widths: Readonly<Record<SheetLanguage, Readonly<Record<string, number>>>> = {
  'zh-CN': { code: 9, name: 32, unit: 8, measure: 9, entry: 9, target: 10, base: 12.5, path: 13, total: 9.5, difference: 13, note: 30, planned: 9.5, actual: 9.5, completion: 10, over: 14, sentence: 70, at: 8, quarterCheck: 13 },
  'en-US': { code: 14, name: 52, unit: 8, measure: 15, entry: 18, target: 10, base: 11, path: 15, total: 12, difference: 12, note: 40, planned: 12, actual: 12, completion: 14, over: 12.5, sentence: 70, at: 9, quarterCheck: 15 },
};

/**
 * The columns of 年度计划, left to right: what the plan says, the path, the years, their check, how far this year's plan is met, on request
 * its quarters and theirs; outside the print the user's own numbers by year, a sentence to quote, a helper, and last the user's own quarters.
 * Headings are how an update finds a column again, so a changed heading is a new template version.
 */
export const annualColumns = (plan: Plan, language: SheetLanguage, quarterly: boolean): readonly ColumnPlan[] => {
  const words = annualWords[language];
  const years = planYears(plan);
  const column = (key: string, heading: string, width = widths[language][key] ?? 9, filledBy: ColumnPlan['filledBy'] = 'template'): ColumnPlan => ({ key, heading, width, filledBy });
  const own = (...keys: readonly (keyof typeof words.heading)[]): ColumnPlan[] => keys.map((key) => column(key, words.heading[key]));
  const whenQuarterly = (columns: readonly ColumnPlan[]): readonly ColumnPlan[] => (quarterly ? columns : []);
  return [
    ...own('code', 'name', 'unit', 'measure', 'entry', 'target'),
    column('base', words.base((years[0] ?? 0) - 1)),
    ...own('path'),
    ...years.map((year) => column(planKey(year), words.plan(year))),
    ...own('total', 'difference', 'note', 'planned', 'actual', 'completion', 'over'),
    ...whenQuarterly([...quarters.map((quarter) => column(quarterKey(quarter), words.quarter(quarter))), ...own('quarterCheck')]),
    ...years.map((year) => column(typedKey(year), words.typed(year), 12.5, 'user')),
    ...own('sentence', 'at'),
    ...whenQuarterly(years.flatMap((year) => quarters.map((quarter) => column(typedQuarterKey(year, quarter), words.typedQuarter(year, quarter), 11.5, 'user')))),
  ];
};

/** What version 2 brought to a sheet with quarters: before, they followed one line of shares, and there was nothing to type or to check. */
export const isSecond = ({ key }: ColumnPlan): boolean => key === 'quarterCheck' || key.startsWith('typedQuarter-');
