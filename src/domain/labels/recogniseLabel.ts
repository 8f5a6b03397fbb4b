import { henan13 } from '../plan/catalogue';
import { sentenceNeutral } from './grammar';
import codes from './codes.json';
import { labelRecogniser, type LabelRecogniser } from './labelRecogniser';
import type { Vocabulary } from './schema';
import words from './vocabulary.json';

/** Its shape and meaning are proved by the tests, so nothing is checked again at run time. */
const plain = words as Vocabulary;
const listed = new Set(Object.values(plain.neutral).flat());
const composed = Object.entries(sentenceNeutral).map(([name, list]): [string, string[]] => [name, list.filter((word) => !listed.has(word))]);
export const vocabulary: Vocabulary = { ...plain, neutral: { ...plain.neutral, ...Object.fromEntries(composed) } };

/**
 * Which indicator of the plan a label of an existing report means: `bound`, `ask` (two or more fit, or a part such as the scheme is missing) or
 * `none`. A wrong binding is worse than none: every word of the label has to be explained by the vocabulary. Rules and words: docs/labels.md.
 * @param input the label, and what stands around it: unit, note, headings (the outermost first), the table's unit and title
 * @returns with `caution` where the words are right and the number is measured differently: it may be shown, nothing may be calculated
 * @example recogniseLabel({ label: '期末参加失业保险人数' }) // bound SB05
 * @example recogniseLabel({ label: '参保人数', headings: ['工伤保险'] }) // bound SB06
 * @example recogniseLabel({ label: '领取失业保险金人数' }) // none: a trap
 */
export const recogniseLabel: LabelRecogniser = labelRecogniser(vocabulary, henan13, codes[henan13.plan.id as keyof typeof codes]);
