import type { Indicator, IndicatorDomain, Plan } from '../../plan/schema';
import type { ShareMethod } from '../words/regions';

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

/** The chosen indicator or domain, as sheets and files are named by it. */
export const scopeName = (plan: Plan, of: RegionsRequest['of']): string =>
  'domain' in of ? of.domain : (plan.indicators.find(({ code }) => code === of.code)?.shortName ?? of.code);
