import type { VerdictWord } from '../measures/verdict';
import type { AssessedLine, Assessment } from './assess';
import { laggingWords, severeWords } from './shortfall';

/** Every word a verdict can be, good news first. */
export const allWords: readonly VerdictWord[] = [
  '提前完成', '完成', '快于序时', '达标', '符合', '基本符合', '滞后', '严重滞后', '未达标', '偏离', '符合预期', '需要加快', '进展有限', '倒退',
];

/** Words that only 增速法 gives. */
export const growthWords: readonly VerdictWord[] = ['符合预期', '需要加快', '进展有限', '倒退'];

export interface VerdictCounts {
  readonly total: number;
  readonly words: ReadonlyMap<VerdictWord, number>;
  /** Indicators without a verdict: nothing typed, a year missing, or a wrong entry. */
  readonly unjudged: number;
  readonly lagging: number;
}

/** 判断计数 of some indicators. */
const countVerdicts = (lines: readonly AssessedLine[]): VerdictCounts => {
  const words = new Map<VerdictWord, number>();
  for (const { word } of lines) if (word) words.set(word, (words.get(word) ?? 0) + 1);
  return {
    total: lines.length,
    words,
    unjudged: lines.filter(({ word }) => !word).length,
    lagging: lines.filter(({ word }) => word && laggingWords.includes(word)).length,
  };
};

/** The chapter an indicator is counted in: that of the first clause that states it. */
export const chapterOf = ({ indicator }: Pick<AssessedLine, 'indicator'>): number => indicator.sources[0]?.chapter ?? 0;

export interface Summary {
  readonly all: VerdictCounts;
  readonly byChapter: ReadonlyMap<number, VerdictCounts>;
  readonly byDomain: ReadonlyMap<string, VerdictCounts>;
  /** Those that need attention, the worst first. */
  readonly laggards: readonly AssessedLine[];
  readonly structures: readonly AssessedLine[];
  readonly sentences: readonly string[];
}

const grouped = <K>(lines: readonly AssessedLine[], keyOf: (line: AssessedLine) => K): ReadonlyMap<K, VerdictCounts> =>
  new Map([...new Set(lines.map(keyOf))].map((key) => [key, countVerdicts(lines.filter((line) => keyOf(line) === key))]));

/** 严重滞后 and 倒退 first, then by 落后幅度; equals stay in the plan's order. */
export const laggardsOf = (lines: readonly AssessedLine[]): readonly AssessedLine[] => {
  // At nine decimals, as the sheets' ROUND does.
  const rank = ({ word, shortfall = 0 }: AssessedLine): number => Math.round(((word && severeWords.includes(word) ? SEVERE : 0) + shortfall) * 1e9) / 1e9;
  return lines.filter(({ shortfall }) => shortfall !== undefined).sort((a, b) => rank(b) - rank(a));
};

/** More than any 落后幅度, so that severity goes before size. */
export const SEVERE = 1000;

/**
 * 中期评估 as numbers: what the review's sheets calculate with formulas, and what the pane shows.
 *
 * @example summarise(assess(henan13, entries, '2018-06-30')).all.words.get('滞后')
 */
export const summarise = ({ lines }: Assessment): Summary => ({
  all: countVerdicts(lines),
  byChapter: new Map([...grouped(lines, chapterOf)].sort(([a], [b]) => a - b)),
  byDomain: grouped(lines, ({ indicator }) => indicator.domain),
  laggards: laggardsOf(lines),
  structures: lines.filter(({ indicator }) => indicator.parts !== undefined),
  sentences: lines.flatMap((line) => (line.sentence ? [line.sentence] : [])),
});
