import { verdictWords } from '../highlights/verdictWords';
import type { VerdictWord } from '../measures/verdict';

const wordsOf = (look: string): readonly string[] => verdictWords.flatMap((group) => (group.look === look ? group.words : []));

/** The words of indicators that need attention, and those among them that come first. */
export const severeWords = wordsOf('severe');
export const laggingWords = [...severeWords, ...wordsOf('below')];

/**
 * 落后幅度: how far behind an indicator is, as a fraction that compares across units. The 序时差 turned round where there is one, else
 * the gap as a share of the target (达标法), or the 结构偏差 (结构法).
 *
 * @param pace in percentage points
 * @param gap in the target's unit; for a structure the sum of its deviations, with 100 as target
 * @returns undefined where the word is no reason to worry
 * @example shortfall('滞后', -10.8, 280, 500) → 0.108
 */
export function shortfall(word: VerdictWord, pace: number | undefined, gap: number, target: number): number | undefined {
  if (!laggingWords.includes(word)) return undefined;
  if (pace !== undefined) return -pace / 100;
  return target === 0 ? gap : gap / Math.abs(target);
}
