import { useMemo, useState } from 'react';
import type { Indicator, IndicatorDomain, Measure } from '../../../domain/plan/schema';
import type { Hit } from '../../search/searchIndicators';
import { useIndicatorSearch } from '../../search/useIndicatorSearch';

export interface Catalogue {
  readonly query: string;
  readonly domain: IndicatorDomain | null;
  readonly measure: Measure | null;
  readonly hits: readonly Hit[];
  /** How many hits each choice of a filter would leave, under the query and the other filter; `total` without this filter. */
  readonly domains: Facet<IndicatorDomain>;
  readonly measures: Facet<Measure>;
  readonly setQuery: (query: string) => void;
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

/** Search and the two filters of the catalogue, each filter with its counts. */
export function useCatalogue(): Catalogue {
  const [query, setQuery] = useState('');
  const [domain, setDomain] = useState<IndicatorDomain | null>(null);
  const [measure, setMeasure] = useState<Measure | null>(null);
  const found = useIndicatorSearch(query);

  const filtered = useMemo(() => {
    const inDomain = found.filter(({ indicator }) => domain === null || indicator.domain === domain);
    const ofMeasure = found.filter(({ indicator }) => measure === null || indicator.measure === measure);
    return {
      hits: inDomain.filter(({ indicator }) => measure === null || indicator.measure === measure),
      domains: facet(ofMeasure, (indicator) => indicator.domain),
      measures: facet(inDomain, (indicator) => indicator.measure),
    };
  }, [found, domain, measure]);

  const clear = () => {
    setQuery('');
    setDomain(null);
    setMeasure(null);
  };
  return { query, domain, measure, ...filtered, setQuery, setDomain, setMeasure, clear };
}
