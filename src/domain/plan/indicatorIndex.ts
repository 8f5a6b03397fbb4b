import { ok, refuse, type Result } from '../result';
import { nearestAmong } from './nearest';
import { normaliseName } from './normalise';
import type { Indicator } from './schema';

export type IndicatorFinder = (text: string) => Result<Indicator>;

/** More candidates than these make no readable message. */
const MAX_CANDIDATES = 5;
/** Names come in columns, the same again and again, wrong ones as well: each spelling is looked for once. */
const MOST_REMEMBERED = 2000;

const label = ({ code, shortName }: Indicator): string => `${code} ${shortName}`;

/**
 * A finder by code, name, short name or alias over an index that is built once.
 * A text that fits nothing exactly is never guessed: it is refused with what it may have meant.
 *
 * @returns a finder that refuses with `unknown-indicator` (and the nearest name) or `ambiguous-indicator` (and the candidates)
 */
export function indexIndicators(indicators: readonly Indicator[]): IndicatorFinder {
  const index = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const spelling of [indicator.code, indicator.name, indicator.shortName, ...indicator.aliases]) {
      const key = normaliseName(spelling);
      const holders = index.get(key) ?? [];
      if (!holders.includes(indicator)) index.set(key, [...holders, indicator]);
    }
  }
  const nearestKey = nearestAmong(index.keys());
  const find = (text: string): Result<Indicator> => {
    const key = normaliseName(text);
    const holders = index.get(key) ?? [];
    if (holders.length === 1) return ok(holders[0]!);
    return holders.length > 1 ? refuseAmbiguous(text, holders) : refuseUnknown(text, key, index, nearestKey);
  };
  const remembered = new Map<string, Result<Indicator>>();
  return (text) => {
    const before = remembered.get(text);
    if (before) return before;
    const found = find(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, found);
    return found;
  };
}

const refuseAmbiguous = (given: string, holders: readonly Indicator[]) =>
  refuse('ambiguous-indicator', { given, candidates: holders.map(label).join('、') });

/** 参保率 alone is part of two names: that is an ambiguity, not an unknown word. */
function refuseUnknown(given: string, key: string, index: ReadonlyMap<string, readonly Indicator[]>, nearestKey: (text: string) => string | undefined) {
  const within = new Set<Indicator>();
  if (key.length > 1) for (const [name, holders] of index) if (name.includes(key)) holders.forEach((holder) => within.add(holder));
  if (within.size > 1 && within.size <= MAX_CANDIDATES) return refuseAmbiguous(given, [...within]);
  const nearest = within.size === 1 ? [...within][0] : index.get(nearestKey(key) ?? '')?.[0];
  return refuse('unknown-indicator', nearest ? { given, nearest: label(nearest) } : { given });
}
