import type { Indicator, IndicatorDomain, Plan } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import type { ShareMethod } from '../words/regions';
import { termWords } from '../words/terms';

/** What a 分解落实 is made of: the indicators it lists, and where the shares come from. */
export interface RegionsRequest {
  /** One indicator's code, or a whole domain. */
  readonly of: { readonly code: string } | { readonly domain: IndicatorDomain };
  readonly method: ShareMethod;
  /** What the base column holds, e.g. 常住人口（万人）. */
  readonly basisName?: string;
}

export interface RegionsContent {
  readonly indicators: readonly Indicator[];
  /** Structures: shares of parts, which no region can have a part of. */
  readonly refused: readonly Indicator[];
}

/** The indicators a request names; those that cannot be split by region apart. */
export const regionsContent = (plan: Plan, of: RegionsRequest['of']): RegionsContent => {
  const named = plan.indicators.filter((indicator) => ('code' in of ? indicator.code === of.code : indicator.domain === of.domain));
  return { indicators: named.filter(({ parts }) => !parts), refused: named.filter(({ parts }) => parts) };
};

/** Longer English names would be cut off in the name of a sheet. */
const MOST_LETTERS = 23;

/** The chosen indicator or domain, as sheets and files are named by it; an indicator whose English name is long by its code. */
export const scopeName = (plan: Plan, of: RegionsRequest['of'], language: SheetLanguage): string => {
  if ('domain' in of) return termWords[language].domain[of.domain];
  const indicator = plan.indicators.find(({ code }) => code === of.code);
  if (language === 'zh-CN') return indicator?.shortName ?? of.code;
  const english = indicator?.nameEn ?? of.code;
  return english.length > MOST_LETTERS ? of.code : english;
};
