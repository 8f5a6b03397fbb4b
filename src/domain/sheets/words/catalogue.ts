import type { PlanHeader } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import { termWords } from './terms';

export const catalogueColumnKeys = [
  'code', 'domain', 'name', 'shortName', 'measure', 'comparator', 'target', 'unit', 'tolerance', 'base', 'period', 'deadline', 'nature', 'responsible', 'clause', 'source', 'aliases',
] as const;
export type CatalogueColumnKey = (typeof catalogueColumnKeys)[number];

/** The words of 指标目录 that are the template's own. */
export interface CatalogueWords {
  readonly sheetName: string;
  readonly title: string;
  readonly note: (count: number, plan: Pick<PlanHeader, 'source' | 'issued'>) => string;
  readonly heading: Readonly<Record<CatalogueColumnKey, string>>;
  readonly period: (first: string, last: string) => string;
}

export const catalogueWords: Readonly<Record<SheetLanguage, CatalogueWords>> = {
  'zh-CN': {
    sheetName: '指标目录',
    title: '指标目录',
    note: (count, { source, issued }) => `共 ${count} 项。出处：${source}（${issued} 发布）。规划未写明的内容留空，不作推测。`,
    heading: {
      code: '代码', domain: '领域', name: '指标名称', shortName: '简称', measure: '计量方式', comparator: '要求', target: '目标值', unit: '单位', tolerance: '容差', base: '基期值', period: '规划期',
      deadline: '完成时限', nature: '属性', responsible: '责任单位', clause: '规划条款（原文）', source: '出处', aliases: '其他名称',
    },
    period: (first, last) => `${first}–${last}年`,
  },
  'en-US': {
    sheetName: 'Indicator catalogue',
    title: 'Indicator catalogue (指标目录)',
    note: (count, { source, issued }) => `${count} indicators. Source: ${source} (issued ${issued}). What the plan does not state is left blank, never guessed. ${termWords['en-US'].countingWords}`,
    heading: {
      code: 'Code', domain: 'Domain', name: 'Indicator', shortName: 'Short name', measure: 'Measure', comparator: 'Requirement', target: 'Target', unit: 'Unit', tolerance: 'Tolerance', base: 'Base value', period: 'Plan period',
      deadline: 'Deadline', nature: 'Nature', responsible: 'Responsible', clause: 'Clause of the plan (original)', source: 'Where in the plan', aliases: 'Other names',
    },
    period: (first, last) => `${first}–${last}`,
  },
};
