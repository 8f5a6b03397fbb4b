import type { Vocabulary } from './schema';

/** Longer unknown runs are words of their own, not slips. */
const LONGEST_SLIP = 2;

function differInOne(word: string, other: string): boolean {
  let differences = 0;
  for (let at = 0; at < word.length && differences < 2; at += 1) if (word[at] !== other[at]) differences += 1;
  return differences === 1;
}

/**
 * Builds the function that replaces what nobody knows in a text by words that differ from it in one character: 参宝 by 参保. A character that was left
 * out or added is not looked for.
 * @returns the corrected texts, none where a trap word is as near
 * @example correct('失业保险参宝人数', '参宝') // ['失业保险参保人数', '失业保险参加人数', …]
 */
export function corrector({ words, traps }: Vocabulary): (text: string, unknown: string) => readonly string[] {
  const known = Object.values(words).flatMap((group) => Object.values(group).flat());
  const trapped = traps.flatMap((trap) => trap.words);
  const lengths = new Map<number, { readonly known: readonly string[]; readonly trapped: readonly string[] }>();
  const ofLength = (length: number) => {
    const found = lengths.get(length) ?? { known: known.filter((word) => word.length === length), trapped: trapped.filter((word) => word.length === length) };
    lengths.set(length, found);
    return found;
  };
  return (text, unknown) => {
    const at = text.indexOf(unknown);
    if (at < 0 || unknown.length > LONGEST_SLIP) return [];
    const corrected: string[] = [];
    for (const [start, end] of [[at, at + unknown.length], [at - 1, at + unknown.length], [at, at + unknown.length + 1]] as const) {
      const window = text.slice(Math.max(start, 0), end);
      if (start < 0 || end > text.length || window.length < 2) continue;
      const candidates = ofLength(window.length);
      if (candidates.trapped.some((word) => differInOne(word, window))) return [];
      candidates.known.filter((word) => differInOne(word, window)).forEach((word) => corrected.push(text.slice(0, start) + word + text.slice(end)));
    }
    return corrected;
  };
}
