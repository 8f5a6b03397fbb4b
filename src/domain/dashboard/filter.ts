import type { VerdictWord } from '../measures/verdict';
import type { IndicatorDomain } from '../plan/schema';
import { allWords } from '../review';
import { standingOf, type DashboardLine, type Standing } from './dashboard';

/** 需关注, 未判断, one word, or everything. */
export type VerdictChoice = 'all' | 'lagging' | 'open' | VerdictWord;

/** The whole plan, a domain, or a chapter of the document. */
export type AreaChoice = 'all' | { readonly domain: IndicatorDomain } | { readonly chapter: number };

export interface DashboardFilter {
  readonly verdict: VerdictChoice;
  readonly area: AreaChoice;
}

/** Whether a line belongs to what is shown: all, one domain, or one chapter of the plan (the one that states its target first). */
export const inArea = ({ assessed, chapter }: DashboardLine, area: AreaChoice): boolean =>
  area === 'all' || ('domain' in area ? assessed.indicator.domain === area.domain : chapter === area.chapter);

const isLagging = ({ standing }: DashboardLine): boolean => standing === 'severe' || standing === 'below';

const saysSo = (line: DashboardLine, verdict: VerdictChoice): boolean => {
  if (verdict === 'all') return true;
  if (verdict === 'lagging') return isLagging(line);
  return verdict === 'open' ? line.standing === 'open' : line.assessed.word === verdict;
};

/** @example filterLines(lines, { verdict: 'lagging', area: { domain: '就业' } }) */
export const filterLines = (lines: readonly DashboardLine[], { verdict, area }: DashboardFilter): readonly DashboardLine[] =>
  lines.filter((line) => inArea(line, area) && saysSo(line, verdict));

export interface VerdictCount {
  readonly verdict: VerdictChoice;
  readonly standing: Standing | null;
  readonly count: number;
}

const order: readonly Standing[] = ['severe', 'below', 'near', 'met', 'open'];

/**
 * 判断计数 of some lines, what needs attention first: 全部, 需关注, then each word that occurs, then 未判断.
 * The words and 未判断 add up to 全部.
 */
export const countLines = (lines: readonly DashboardLine[]): readonly VerdictCount[] => {
  const words = allWords
    .map((word): VerdictCount => ({ verdict: word, standing: standingOf(word), count: lines.filter(({ assessed }) => assessed.word === word).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => order.indexOf(a.standing ?? 'open') - order.indexOf(b.standing ?? 'open'));
  const open = lines.filter(({ standing }) => standing === 'open').length;
  return [
    { verdict: 'all', standing: null, count: lines.length },
    { verdict: 'lagging', standing: null, count: lines.filter(isLagging).length },
    ...words,
    ...(open > 0 ? [{ verdict: 'open', standing: 'open', count: open } as const] : []),
  ];
};
