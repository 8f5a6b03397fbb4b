import type { Comparator, Indicator, Measure } from './schema';

/** The Chinese words of the fields, as planning departments print them. Sheets and functions use the same ones. */
export const measureWord: Readonly<Record<Measure, string>> = {
  cumulative: '累计',
  level: '期末水平',
  floor: '下限保持',
  ceiling: '上限控制',
  structure: '结构比例',
  milestone: '建设任务',
  coverage: '全覆盖',
};

export const comparatorWord: Readonly<Record<Comparator, string>> = {
  gte: '不低于',
  gt: '超过',
  lte: '不超过',
  lt: '低于',
  approx: '左右',
  eq: '等于',
};

export const comparatorSign: Readonly<Record<Comparator, string>> = {
  gte: '≥',
  gt: '＞',
  lte: '≤',
  lt: '＜',
  approx: '≈',
  eq: '＝',
};

/**
 * The shares of a structure as the plan prints them.
 *
 * @example structureText(指标 RC02) → '10∶40∶50'
 */
export const structureText = (indicator: Indicator): string => (indicator.parts ?? []).map((part) => part.share).join('∶');

const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * Chapters and sections as the document numbers them, up to ten.
 *
 * @example sourceText({ chapter: 1, section: 3, clause }) → '第一章第三节'
 */
export const sourceText = (source: Indicator['sources'][number]): string =>
  `第${chineseDigits[source.chapter] ?? source.chapter}章第${chineseDigits[source.section] ?? source.section}节`;

/**
 * A verbatim clause without the document's stray spaces, for reading; the catalogue's data keep them.
 *
 * @example tidyClause('城镇新增就业 500万人') → '城镇新增就业500万人'
 */
export const tidyClause = (clause: string): string => clause.replace(/\s+/g, '');
