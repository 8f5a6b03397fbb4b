import type { Indicator } from '../plan/schema';
import { comparatorWord, measureWord, sourceText, structureText, tidyClause } from '../plan/words';
import type { Cell, ColumnPlan } from './sheetPlan';

interface CatalogueColumn extends ColumnPlan {
  readonly cell: (indicator: Indicator) => Cell;
}

const column = (key: string, heading: string, width: number, cell: (indicator: Indicator) => Cell): CatalogueColumn => ({
  key,
  heading,
  width,
  filledBy: 'template',
  cell,
});

const percent = (share: number): string => `±${Number((share * 100).toFixed(2))}%`;

/** Every field of an indicator, one column each; what the plan leaves open is an empty cell. */
export const catalogueColumns: readonly CatalogueColumn[] = [
  column('code', '代码', 8, (indicator) => indicator.code),
  column('domain', '领域', 10, (indicator) => indicator.domain),
  column('name', '指标名称', 42, (indicator) => indicator.name),
  column('shortName', '简称', 26, (indicator) => indicator.shortName),
  column('measure', '计量方式', 11, (indicator) => measureWord[indicator.measure]),
  column('comparator', '要求', 8, (indicator) => comparatorWord[indicator.comparator]),
  column('target', '目标值', 12, (indicator) => indicator.target ?? structureText(indicator)),
  column('unit', '单位', 9, (indicator) => indicator.unit),
  column('tolerance', '容差', 8, (indicator) => (indicator.tolerance === undefined ? null : percent(indicator.tolerance))),
  column('base', '基期值', 9, (indicator) => indicator.base ?? null),
  column('period', '规划期', 12, (indicator) => `${indicator.period.start.slice(0, 4)}–${indicator.period.end.slice(0, 4)}年`),
  column('deadline', '完成时限', 12, (indicator) => indicator.deadline),
  column('nature', '属性', 8, (indicator) => indicator.nature ?? null),
  column('responsible', '责任单位', 12, (indicator) => indicator.responsible ?? null),
  column('clause', '规划条款（原文）', 80, (indicator) => indicator.sources.map((source) => tidyClause(source.clause)).join('\n')),
  column('source', '出处', 16, (indicator) => indicator.sources.map(sourceText).join('\n')),
  column('aliases', '其他名称', 50, (indicator) => indicator.aliases.join('、')),
];
