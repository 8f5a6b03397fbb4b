import type { Indicator } from '../../domain/plan/schema';
import { tidyClause } from '../../domain/plan/words';
import type { Locale } from '../../messages/locale';

/** Positions of the characters of `text` that the letters spell, in full or by initials; null when they do not. */
export type PinyinMatcher = (text: string, letters: string) => readonly number[] | null;

export interface Found {
  readonly text: string;
  /** Positions in `text` that the query matched. */
  readonly marks: readonly number[];
}

export interface Hit {
  readonly indicator: Indicator;
  readonly code: Found;
  /** In the language of the search. */
  readonly name: Found;
  /** What matched where code and name do not show why this is a hit: an alias or clause, or to English readers the plan's own name. */
  readonly aside: (Found & { readonly field: Aside }) | null;
}

type Aside = 'original' | 'alias' | 'clause';

interface Candidate extends Found {
  readonly field: 'code' | 'name' | Aside;
  readonly score: number;
}

/** The better the field and the earlier in it, the higher; spelling by pinyin ranks below the characters themselves. */
const scores = {
  code: { exact: 100, start: 90, within: 20 },
  name: { exact: 95, start: 85, within: 75, pinyinStart: 65, pinyinWithin: 55 },
  original: { exact: 94, start: 84, within: 74, pinyinStart: 64, pinyinWithin: 54 },
  alias: { exact: 80, start: 70, within: 60, pinyinStart: 50, pinyinWithin: 45 },
  clause: { exact: 30, start: 30, within: 30 },
} as const;

/** Narrow and lower case, character by character so that positions stay true. */
const fold = (text: string): string =>
  Array.from(text, (character) => {
    const folded = character.normalize('NFKC').toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');

const positions = (start: number, length: number): number[] => Array.from({ length }, (_, offset) => start + offset);

function matchText(field: Candidate['field'], text: string, term: string, pinyin: PinyinMatcher | null): Candidate | null {
  const at = fold(text).indexOf(term);
  if (at >= 0) {
    const rank = text.length === term.length ? 'exact' : at === 0 ? 'start' : 'within';
    return { field, text, marks: positions(at, term.length), score: scores[field][rank] };
  }
  if (!pinyin || field === 'code' || field === 'clause' || !/^[a-z]+$/.test(term)) return null;
  const marks = pinyin(text, term);
  return marks && { field, text, marks, score: scores[field][marks[0] === 0 ? 'pinyinStart' : 'pinyinWithin'] };
}

const isAside = (field: Candidate['field']): field is Aside => field !== 'code' && field !== 'name';

function matchTerm(indicator: Indicator, name: string, term: string, pinyin: PinyinMatcher | null): Candidate | null {
  const fields: [Candidate['field'], string][] = [
    ['code', indicator.code],
    ['name', name],
    ...(name === indicator.name ? [] : [['original', indicator.name] as [Candidate['field'], string]]),
    ...[indicator.shortName, ...indicator.aliases].map((alias): [Candidate['field'], string] => ['alias', alias]),
    ...indicator.sources.map((source): [Candidate['field'], string] => ['clause', tidyClause(source.clause)]),
  ];
  let best: Candidate | null = null;
  for (const [field, text] of fields) {
    const candidate = matchText(field, text, term, /\p{Script=Han}/u.test(text) ? pinyin : null);
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}

const marksIn = (text: string, field: Candidate['field'], candidates: readonly Candidate[]): Found => ({
  text,
  marks: candidates.filter((candidate) => candidate.field === field).flatMap((candidate) => candidate.marks),
});

/**
 * The indicators that hold every word of the query in their code, a name, an alias or a clause, the best match first;
 * equals keep the plan's order. An empty query finds all.
 * @param pinyin null while its dictionary is not loaded: letters then match codes and English names only
 * @param locale to English readers the English names are shown and searched, and all Chinese ones searched
 * @example searchIndicators(henan13.indicators, 'czxzjy', matchPinyin)[0] // JY01 城镇新增就业人数
 */
export function searchIndicators(indicators: readonly Indicator[], query: string, pinyin: PinyinMatcher | null, locale: Locale = 'zh-CN'): Hit[] {
  const terms = fold(query).split(/[\s、,，;；]+/).filter(Boolean);
  const ranked: { hit: Hit; score: number }[] = [];
  for (const indicator of indicators) {
    const name = locale === 'en-US' ? (indicator.nameEn ?? indicator.name) : indicator.name;
    const candidates = terms.map((term) => matchTerm(indicator, name, term, pinyin)).filter((candidate) => candidate !== null);
    if (candidates.length < terms.length) continue;
    const aside = candidates.find(({ field }) => isAside(field));
    const hit: Hit = {
      indicator,
      code: marksIn(indicator.code, 'code', candidates),
      name: marksIn(name, 'name', candidates),
      aside: aside && isAside(aside.field) ? { field: aside.field, text: aside.text, marks: aside.marks } : null,
    };
    ranked.push({ hit, score: candidates.reduce((sum, { score }) => sum + score, 0) });
  }
  return ranked.sort((one, other) => other.score - one.score).map(({ hit }) => hit);
}
