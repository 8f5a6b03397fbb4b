const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const known = new Map<string, readonly number[]>();

/** Positions between two words, neither of which is a single character: 参保人数 stays whole. */
function breaksIn(text: string): readonly number[] {
  const before = known.get(text);
  if (before) return before;
  const words = [...segmenter.segment(text)];
  const breaks = words.filter(({ segment }, at) => at > 0 && segment.length > 1 && words[at - 1]!.segment.length > 1).map(({ index }) => index);
  known.set(text, breaks);
  return breaks;
}

/**
 * A name in the parts between which it may go on in the next line. Chinese is broken anywhere otherwise, and 基本养老保险 is hard to read as
 * 基本养 | 老保险.
 * @param within the whole name, where `text` is a piece of it that stands at `at`; the first part is empty where the piece begins a new phrase
 * @example phrasesOf('基本养老保险参保人数') // ['基本', '养老', '保险参保人数']
 */
export function phrasesOf(text: string, within = text, at = 0): string[] {
  const cuts = breaksIn(within).map((position) => position - at).filter((position) => position >= 0 && position < text.length);
  return [0, ...cuts].map((cut, index) => text.slice(cut, cuts[index]));
}
