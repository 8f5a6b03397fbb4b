import type { Indicator } from '../../domain/plan/schema';
import { tidyClause } from '../../domain/plan/words';

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
  readonly name: Found;
  /** null where the plan gives no English name. */
  readonly nameEn: Found | null;
  /** The alias, English name or clause that matched where code and name do not show why this is a hit. */
  readonly aside: (Found & { readonly field: AsideField }) | null;
}

export type AsideField = 'alias' | 'nameEn' | 'clause';

interface Candidate extends Found {
  readonly field: 'code' | 'name' | AsideField;
  readonly score: number;
}

/** The better the field and the earlier in it, the higher; spelling by pinyin ranks below the characters themselves. */
const scores = {
  code: { exact: 100, start: 90, within: 20 },
  name: { exact: 95, start: 85, within: 75, pinyinStart: 65, pinyinWithin: 55 },
  alias: { exact: 80, start: 70, within: 60, pinyinStart: 50, pinyinWithin: 45 },
  nameEn: { exact: 80, start: 62, within: 40 },
  clause: { exact: 30, start: 30, within: 30 },
} as const;

/** Narrow and lower case, character by character so that positions stay true. */
const fold = (text: string): string =>
  Array.from(text, (character) => {
    const folded = character.normalize('NFKC').toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');

const positions = (start: number, length: number): number[] => Array.from({ length }, (_, offset) => start + offset);

/** English is found from the beginning of a word on: “in” is not in “training”. */
const placeOf = (field: Candidate['field'], text: string, term: string): number => {
  const folded = fold(text);
  if (field !== 'nameEn') return folded.indexOf(term);
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) if (!/[a-z]/.test(folded[at - 1] ?? '')) return at;
  return -1;
};

function matchText(field: Candidate['field'], text: string, term: string, pinyin: PinyinMatcher | null): Candidate | null {
  const at = placeOf(field, text, term);
  if (at >= 0) {
    const rank = text.length === term.length ? 'exact' : at === 0 ? 'start' : 'within';
    return { field, text, marks: positions(at, term.length), score: scores[field][rank] };
  }
  if (!pinyin || field === 'code' || field === 'nameEn' || field === 'clause' || !/^[a-z]+$/.test(term)) return null;
  const marks = pinyin(text, term);
  return marks && { field, text, marks, score: scores[field][marks[0] === 0 ? 'pinyinStart' : 'pinyinWithin'] };
}

function matchTerm(indicator: Indicator, term: string, pinyin: PinyinMatcher | null): Candidate | null {
  const fields: [Candidate['field'], string][] = [
    ['code', indicator.code],
    ['name', indicator.name],
    ...[indicator.shortName, ...indicator.aliases].map((alias): [Candidate['field'], string] => ['alias', alias]),
    ...(indicator.nameEn ? [['nameEn', indicator.nameEn] satisfies [Candidate['field'], string]] : []),
    ...indicator.sources.map((source): [Candidate['field'], string] => ['clause', tidyClause(source.clause)]),
  ];
  let best: Candidate | null = null;
  for (const [field, text] of fields) {
    const candidate = matchText(field, text, term, pinyin);
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}

const marksIn = (text: string, field: Candidate['field'], candidates: readonly Candidate[]): Found => ({
  text,
  marks: candidates.filter((candidate) => candidate.field === field).flatMap((candidate) => candidate.marks),
});

/**
 * The indicators that hold every word of the query in their code, name, an alias, the English name or a clause, the best match first;
 * equals keep the plan's order. An empty query finds all.
 * @param pinyin null while its dictionary is not loaded: letters then match codes only
 * @example searchIndicators(henan13.indicators, 'czxzjy', matchPinyin)[0] // JY01 城镇新增就业人数
 */
export function searchIndicators(indicators: readonly Indicator[], query: string, pinyin: PinyinMatcher | null): Hit[] {
  const terms = fold(query).split(/[\s、,，;；]+/).filter(Boolean);
  const ranked: { hit: Hit; score: number }[] = [];
  for (const indicator of indicators) {
    const candidates = terms.map((term) => matchTerm(indicator, term, pinyin)).filter((candidate) => candidate !== null);
    if (candidates.length < terms.length) continue;
    const aside = candidates.find(({ field }) => field !== 'code' && field !== 'name');
    const hit: Hit = {
      indicator,
      code: marksIn(indicator.code, 'code', candidates),
      name: marksIn(indicator.name, 'name', candidates),
      nameEn: indicator.nameEn ? marksIn(indicator.nameEn, 'nameEn', candidates) : null,
      aside: aside ? { field: aside.field as AsideField, text: aside.text, marks: aside.marks } : null,
    };
    ranked.push({ hit, score: candidates.reduce((sum, { score }) => sum + score, 0) });
  }
  return ranked.sort((one, other) => other.score - one.score).map(({ hit }) => hit);
}
