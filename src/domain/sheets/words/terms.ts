import { comparatorWord, measureWord, sourceText } from '../../plan/words';
import type { Comparator, Indicator, IndicatorDomain, IndicatorSource, Measure } from '../../plan/schema';
import type { SheetLanguage } from '../language';

/** What is ours to name in an indicator's fields; names, units, clauses and verdicts are the plan's and stay Chinese. */
export interface TermWords {
  readonly domain: Readonly<Record<IndicatorDomain, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly nature: Readonly<Record<NonNullable<Indicator['nature']>, string>>;
  readonly source: (source: IndicatorSource) => string;
  /** How the Chinese counting words in front of units are read; empty where everybody knows. */
  readonly countingWords: string;
}

export const termWords: Readonly<Record<SheetLanguage, TermWords>> = {
  'zh-CN': {
    domain: { 就业: '就业', 社会保障: '社会保障', 人才: '人才', 人事: '人事', 劳动关系: '劳动关系', 公共服务: '公共服务' },
    measure: measureWord,
    comparator: comparatorWord,
    nature: { 约束性: '约束性', 预期性: '预期性' },
    source: sourceText,
    countingWords: '',
  },
  'en-US': {
    domain: { 就业: 'Employment', 社会保障: 'Social security', 人才: 'Talent', 人事: 'Personnel', 劳动关系: 'Labour relations', 公共服务: 'Public services' },
    measure: { cumulative: 'Cumulative', level: 'Final level', floor: 'Kept above', ceiling: 'Kept below', structure: 'Structure', milestone: 'Milestone', coverage: 'Full coverage' },
    comparator: { gte: 'at least', gt: 'more than', lte: 'at most', lt: 'less than', approx: 'about', eq: 'equal to' },
    nature: { 约束性: 'Binding', 预期性: 'Anticipated' },
    source: ({ chapter, section }) => `Chapter ${chapter}, section ${section}`,
    countingWords: '万 = 10,000; 亿 = 100 million.',
  },
};
