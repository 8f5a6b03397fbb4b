import { useEffect, useMemo, useState } from 'react';
import { henan13 } from '../../domain/plan/catalogue';
import { searchIndicators, type Hit, type PinyinMatcher } from './searchIndicators';

let loaded: PinyinMatcher | null = null;

/** The dictionary is larger than the rest of the pane: it loads when the first letter is typed. */
const load = async (): Promise<PinyinMatcher> => (loaded = (await import(/* webpackChunkName: "pinyin" */ './pinyin')).matchPinyin);

/** Ranked hits for a query, again as soon as the pinyin dictionary has arrived. Without it, search by characters and codes still works. */
export function useIndicatorSearch(query: string): readonly Hit[] {
  const [pinyin, setPinyin] = useState<PinyinMatcher | null>(() => loaded);
  const needed = pinyin === null && /[a-z]/i.test(query);

  useEffect(() => {
    if (!needed) return;
    let gone = false;
    load().then((matcher) => !gone && setPinyin(() => matcher)).catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [needed]);

  return useMemo(() => searchIndicators(henan13.indicators, query, pinyin), [query, pinyin]);
}
