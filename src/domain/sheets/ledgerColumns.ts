import type { Plan } from '../plan/schema';
import type { SheetLanguage } from './language';
import type { ColumnPlan } from './sheetPlan';
import { ledgerWords } from './words/ledger';

/** The years of the plan period, first to last. */
export const planYears = (plan: Plan): number[] => {
  const first = Number(plan.plan.period.start.slice(0, 4));
  const last = Number(plan.plan.period.end.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** The key of a year's column of 实际值. @example actualKey(2016) → 'actual-2016' */
export const actualKey = (year: number): string => `actual-${year}`;

/** Characters. English headings are longer than Chinese ones, and English names follow the Chinese. A verdict may carry two marks: ▼▼ 严重滞后. */
const widths: Readonly<Record<string, Readonly<Record<SheetLanguage, number>>>> = {
  code: { 'zh-CN': 8, 'en-US': 8 },
  domain: { 'zh-CN': 9, 'en-US': 16.5 },
  name: { 'zh-CN': 36, 'en-US': 48 },
  unit: { 'zh-CN': 8, 'en-US': 9.5 },
  measure: { 'zh-CN': 9, 'en-US': 14 },
  entry: { 'zh-CN': 12.5, 'en-US': 18 },
  target: { 'zh-CN': 9.5, 'en-US': 12 },
  base: { 'zh-CN': 11.5, 'en-US': 9 },
  year: { 'zh-CN': 8.5, 'en-US': 9 },
  current: { 'zh-CN': 9, 'en-US': 10.5 },
  gap: { 'zh-CN': 13, 'en-US': 13 },
  completion: { 'zh-CN': 8, 'en-US': 14.5 },
  pace: { 'zh-CN': 14, 'en-US': 10.5 },
  verdict: { 'zh-CN': 13, 'en-US': 13 },
  method: { 'zh-CN': 9, 'en-US': 9.5 },
  deadline: { 'zh-CN': 12, 'en-US': 13 },
  clause: { 'zh-CN': 80, 'en-US': 84 },
};

/** How wide a column is, by its key; all years are alike. */
const widthOf = (key: string, language: SheetLanguage): number => widths[key]?.[language] ?? 10;

/**
 * The columns of 监测台账, left to right. The user fills the base and one column a year; everything else is ours.
 * Headings are how an update finds a column again, so a changed heading is a new template version.
 */
export const ledgerColumns = (plan: Plan, language: SheetLanguage = 'zh-CN'): readonly ColumnPlan[] => {
  const years = planYears(plan);
  const { heading, base, year } = ledgerWords[language];
  const ours = (key: keyof typeof heading): ColumnPlan => ({ key, heading: heading[key], width: widthOf(key, language), filledBy: 'template' });
  return [
    ...(['code', 'domain', 'name', 'unit', 'measure', 'entry', 'target'] as const).map(ours),
    { key: 'base', heading: base((years[0] ?? 0) - 1), width: widthOf('base', language), filledBy: 'user' },
    ...years.map((each): ColumnPlan => ({ key: actualKey(each), heading: year(each), width: widthOf('year', language), filledBy: 'user' })),
    ...(['current', 'gap', 'completion', 'pace', 'verdict', 'method', 'deadline', 'clause'] as const).map(ours),
  ];
};
