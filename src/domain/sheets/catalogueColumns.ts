import type { Indicator } from '../plan/schema';
import { structureText, tidyClause } from '../plan/words';
import type { SheetLanguage } from './language';
import type { Cell, ColumnPlan } from './sheetPlan';
import { catalogueColumnKeys, catalogueWords, type CatalogueColumnKey } from './words/catalogue';
import { indicatorName } from './words/common';
import { termWords } from './words/terms';

export interface CatalogueColumn extends ColumnPlan {
  readonly key: CatalogueColumnKey;
  readonly cell: (indicator: Indicator) => Cell;
}

const percent = (share: number): string => `±${Number((share * 100).toFixed(2))}%`;

type Cells = Readonly<Record<CatalogueColumnKey, (indicator: Indicator) => Cell>>;

const cellsIn = (language: SheetLanguage): Cells => {
  const terms = termWords[language];
  return {
    code: ({ code }) => code,
    domain: ({ domain }) => terms.domain[domain],
    name: (indicator) => indicatorName(indicator, language),
    shortName: ({ shortName }) => shortName,
    measure: ({ measure }) => terms.measure[measure],
    comparator: ({ comparator }) => terms.comparator[comparator],
    target: (indicator) => indicator.target ?? structureText(indicator),
    unit: ({ unit }) => unit,
    tolerance: ({ tolerance }) => (tolerance === undefined ? null : percent(tolerance)),
    base: ({ base }) => base ?? null,
    period: ({ period }) => catalogueWords[language].period(period.start.slice(0, 4), period.end.slice(0, 4)),
    deadline: ({ deadline }) => deadline,
    nature: ({ nature }) => (nature === undefined ? null : terms.nature[nature]),
    responsible: ({ responsible }) => responsible ?? null,
    clause: ({ sources }) => sources.map(({ clause }) => tidyClause(clause)).join('\n'),
    source: ({ sources }) => sources.map(terms.source).join('\n'),
    aliases: ({ aliases }) => aliases.join('、'),
  };
};

/** Characters. English headings are longer than Chinese ones, and English names follow the Chinese. */
const widths: Readonly<Record<SheetLanguage, Readonly<Record<CatalogueColumnKey, number>>>> = {
  'zh-CN': { code: 8, domain: 10, name: 42, shortName: 26, measure: 11, comparator: 8, target: 12, unit: 9, tolerance: 8, base: 9, period: 12, deadline: 12, nature: 8, responsible: 12, clause: 80, source: 16, aliases: 50 },
  'en-US': { code: 10, domain: 17, name: 48, shortName: 26, measure: 15, comparator: 19, target: 12, unit: 9.5, tolerance: 16.5, base: 14.5, period: 15.5, deadline: 15, nature: 12, responsible: 19, clause: 80, source: 22, aliases: 50 },
};

/** Every field of an indicator, one column each; what the plan leaves open is an empty cell. */
export const catalogueColumns = (language: SheetLanguage = 'zh-CN'): readonly CatalogueColumn[] => {
  const cells = cellsIn(language);
  return catalogueColumnKeys.map((key) => ({ key, heading: catalogueWords[language].heading[key], width: widths[language][key], filledBy: 'template', cell: cells[key] }));
};
