import { useMemo, useState } from 'react';
import type { Indicator, IndicatorDomain, Measure } from '../../../domain/plan/schema';
import type { Hit } from '../../search/searchIndicators';
import { useIndicatorSearch } from '../../search/useIndicatorSearch';
import type { Shelves } from './useShelves';

/** Which indicators are searched: the whole plan, or what the user has starred or looked at. */
export type Shelf = 'all' | 'favourites' | 'recent';

export interface Catalogue {
  readonly query: string;
  readonly shelf: Shelf;
  readonly domain: IndicatorDomain | null;
  readonly measure: Measure | null;
  readonly hits: readonly Hit[];
  /** How many hits each shelf would leave, under the query and both filters. */
  readonly shelfCounts: Readonly<Record<Shelf, number>>;
  /** How many hits each choice of a filter would leave, under the query, the shelf and the other filter; `total` without this filter. */
  readonly domains: Facet<IndicatorDomain>;
  readonly measures: Facet<Measure>;
  readonly setQuery: (query: string) => void;
  readonly setShelf: (shelf: Shelf) => void;
  readonly setDomain: (domain: IndicatorDomain | null) => void;
  readonly setMeasure: (measure: Measure | null) => void;
  readonly clear: () => void;
}

export interface Facet<T extends string> {
  readonly counts: ReadonlyMap<T, number>;
  readonly total: number;
}

function facet<T extends string>(hits: readonly Hit[], valueOf: (indicator: Indicator) => T): Facet<T> {
  const counts = new Map<T, number>();
  for (const { indicator } of hits) counts.set(valueOf(indicator), (counts.get(valueOf(indicator)) ?? 0) + 1);
  return { counts, total: hits.length };
}

/** The hits that stand on a shelf. Without a query the shelf's own order counts: what was put there last comes first. */
function shelved(hits: readonly Hit[], codes: readonly string[], inOrder: boolean): readonly Hit[] {
  const kept = hits.filter(({ indicator }) => codes.includes(indicator.code));
  return inOrder ? kept.sort((one, other) => codes.indexOf(one.indicator.code) - codes.indexOf(other.indicator.code)) : kept;
}

/** Search, shelves and the two filters of the catalogue, each with its counts. */
export function useCatalogue({ favourites, recent }: Pick<Shelves, 'favourites' | 'recent'>): Catalogue {
  const [query, setQuery] = useState('');
  const [shelf, setShelf] = useState<Shelf>('all');
  const [domain, setDomain] = useState<IndicatorDomain | null>(null);
  const [measure, setMeasure] = useState<Measure | null>(null);
  const found = useIndicatorSearch(query);

  const filtered = useMemo(() => {
    const inOrder = query.trim() === '';
    const shelves: Readonly<Record<Shelf, readonly Hit[]>> = {
      all: found,
      favourites: shelved(found, favourites, inOrder),
      recent: shelved(found, recent, inOrder),
    };
    const inDomain = (hits: readonly Hit[]) => hits.filter(({ indicator }) => domain === null || indicator.domain === domain);
    const ofMeasure = (hits: readonly Hit[]) => hits.filter(({ indicator }) => measure === null || indicator.measure === measure);
    const left = (hits: readonly Hit[]) => ofMeasure(inDomain(hits));
    return {
      hits: left(shelves[shelf]),
      shelfCounts: { all: left(shelves.all).length, favourites: left(shelves.favourites).length, recent: left(shelves.recent).length },
      domains: facet(ofMeasure(shelves[shelf]), (indicator) => indicator.domain),
      measures: facet(inDomain(shelves[shelf]), (indicator) => indicator.measure),
    };
  }, [found, query, favourites, recent, shelf, domain, measure]);

  const clear = () => {
    setQuery('');
    setShelf('all');
    setDomain(null);
    setMeasure(null);
  };
  return { query, shelf, domain, measure, ...filtered, setQuery, setShelf, setDomain, setMeasure, clear };
}
