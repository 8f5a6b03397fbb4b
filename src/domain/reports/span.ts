import { remember } from '../labels/remember';
import { narrow } from '../plan/normalise';

/** What stretch of time a column's (or row's) numbers cover, as far as its caption says. */
export type Span =
  /** Everything since `from`, where the caption names the year or the plan period. */
  | { readonly kind: 'total'; readonly from?: number }
  | { readonly kind: 'year'; readonly year: number }
  /** A year's number, whichever year it is: 全年, 本年累计. */
  | { readonly kind: 'one-year' }
  /** A month, a quarter, or part of a year since January. */
  | { readonly kind: 'part-of-year' }
  | { readonly kind: 'unsaid' };

const oneYear = /全年|当年|本年|今年|年内|年初|年度(?!累计)|(?:^|[^\d])1[-—–~～至到]12月/;
/** 2017年以来: from then on. */
const sinceYear = /((?:19|20)\d{2})年(?:\d{1,2}月)?以来/;
const sinceThen = /以来|(?:期间|时期).*累?计|累计.*(?:以来|期间)|累计完成/;
const years = /((?:19|20)\d{2})年?[-—–~～至到](?:19|20)?\d{2}年?/;
const planPeriod = /十([一二三四])五/;
/** 十二五 began in 2011. */
const periodStart = (word: string): number => 2001 + 5 * '零一二三四'.indexOf(word);
const plainTotal = /^(?:累计|累计数|累计完成数?|实际累计数?|规划期累计|总累计)$/;
const partOfYear = /[本当上]月|[本当上]季|(?:^|[^\d])1?\d月|季度|上半年|Q[1-4]/i;
const year = /(?:^|[^\d])((?:19|20)\d{2})(?:年|$|[^\d])/;

const fromYear = (text: string): number | undefined => {
  const [range, period] = [(years.exec(text) ?? sinceYear.exec(text))?.[1], planPeriod.exec(text)?.[1]];
  return range !== undefined ? Number(range) : period !== undefined ? periodStart(period) : undefined;
};

/**
 * Reads the caption of a series. 2016 and 2016年末 are a year; 1-6月累计 is part of one, whatever it adds up.
 *
 * @example spanOf('2018年') → { kind: 'year', year: 2018 }; spanOf('本年累计') → { kind: 'one-year' }; spanOf('“十三五”累计') → { kind: 'total', from: 2016 }
 */
export const spanOf = remember((caption): Span => {
  const text = narrow(caption).replace(/[\s“”"「」]/g, '');
  if (partOfYear.test(text) && !/(?:^|[^\d])(?:1[-—–~～至到])?12月/.test(text)) return { kind: 'part-of-year' };
  const from = fromYear(text);
  if (from !== undefined) return { kind: 'total', from };
  const stated = year.exec(text)?.[1];
  if (stated === undefined && oneYear.test(text)) return { kind: 'one-year' };
  if (plainTotal.test(text) || sinceThen.test(text)) return { kind: 'total' };
  return stated === undefined ? { kind: 'unsaid' } : { kind: 'year', year: Number(stated) };
});

/** The year a caption speaks of, whatever stretch of it. */
export const yearIn = (caption: string): number | undefined => {
  const stated = year.exec(narrow(caption))?.[1];
  return stated === undefined ? undefined : Number(stated);
};

const ofThePlan = /规划|总累计|以来|期间|时期/;

/**
 * What a caption means under a title that says of what time the whole table is: 累计 in a monthly report goes back to January.
 *
 * @param above of the title; `unsaid` without one
 */
export const under = (caption: string, span: Span, above: Span): Span => {
  if (above.kind !== 'year' && above.kind !== 'part-of-year') return span;
  if (span.kind === 'unsaid' || span.kind === 'one-year') return above;
  const isPlainTotal = span.kind === 'total' && span.from === undefined && !ofThePlan.test(caption);
  return isPlainTotal && above.kind === 'part-of-year' ? above : span;
};
