import { comparatorSign } from '../plan/words';
import { remembering } from '../remembering';
import { flatMap, ok, type Result } from '../result';
import { elapsed } from './elapsed';
import { type Goal, isUpperLimit, targetOf, toleranceOf } from './goal';
import { growthWord } from './growth';
import { heldShare } from './heldShare';
import { numberText, percentText, rounded, signedText } from './numberText';
import type { Prepared } from './prepared';
import { defaultSettings, type Settings } from './settings';
import { paceWord, type Verdict, verdictFor, type VerdictWord } from './verdict';
import { wholeYears } from './years';

/**
 * 依据: the formulas with the numbers put in, the method and its cut-offs, as text in Chinese.
 *
 * @param periods the figures of the single periods: for 下限 and 上限 the share in which the target held is told; other targets have none
 * @returns refused as `verdict`
 * @example explain(145.1, JY01, '2016-12-31') → 目标差距 = 500 − 145.1 = 354.9万人。序时差 = 145.1 ÷ 500 − 20.00% = 29.02% − 20.00% = +9.02 个百分点（…）。判断：快于序时（序时法：…）。
 */
export const explain = (actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings, periods: readonly number[] = []): Result<string> =>
  flatMap(explainFor(goal, reportDate, base, settings, periods), (explainOf) => explainOf(actual));

/** `explain` for a column of actual values. */
export function explainFor(goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings, periods: readonly number[] = []): Prepared<Result<string>> {
  const verdictOf = verdictFor(goal, reportDate, base, settings);
  if (!verdictOf.ok) return verdictOf;
  const target = targetOf(goal);
  if (!target.ok) return target;
  const gapText = gapStep(target.value, goal, settings);
  const courseText = courseStep(target.value, goal, reportDate, base, settings);
  const kept = heldShare(periods, goal, settings);
  const keptText = kept.ok ? `达标期数占比 = ${kept.value.held} ÷ ${kept.value.periods} = ${percentText(kept.value.share, 2)}。` : '';
  const listed = remembering((cutoffs: readonly string[]) => `：${cutoffs.join('，')}）。`);
  return ok((actual) => {
    const judged = verdictOf.value(actual);
    if (!judged.ok) return judged;
    const a = numberText(actual, 6);
    const { word, methodText, cutoffs } = judged.value;
    return ok(`${gapText(a, judged.value)}${courseText(a, judged.value)}${keptText}判断：${word}（${methodText}${listed(cutoffs)}`);
  });
}

/** One formula with its numbers, a sentence; `a` is the actual value as text. */
type Step = (a: string, judged: Verdict) => string;

function gapStep(target: number, goal: Goal, settings: Settings): Step {
  const t = numberText(target, 6);
  const unit = goal.unit === '%' ? '个百分点' : goal.unit;
  const end = `${unit}（目标${comparatorSign[goal.comparator]}${t}${goal.unit}）。`;
  const tolerance = goal.comparator === 'approx' ? ` − 允许偏差 ${numberText(toleranceOf(goal, target, settings), 6)}` : '';
  if (goal.comparator === 'approx' || goal.comparator === 'eq') return (a, { gap }) => `目标差距 = |${a} − ${t}|${tolerance} = ${numberText(gap, 6)}${end}`;
  if (isUpperLimit(goal)) return (a, { gap }) => `目标差距 = ${a} − ${t} = ${numberText(gap, 6)}${end}`;
  return (a, { gap }) => `目标差距 = ${t} − ${a} = ${numberText(gap, 6)}${end}`;
}

/** What the formulas of a course are made of; numbers as texts. */
interface Course {
  readonly goal: Goal;
  readonly t: string;
  readonly b: string;
  readonly share: number;
  readonly reportDate: string;
  /** How the days were counted. */
  readonly counted: string;
}

/** How far the target has come, by the method that judged; attainment looks at the gap alone. */
function courseStep(target: number, goal: Goal, reportDate: string, base: number | undefined, settings: Settings): Step {
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return () => '';
  const counted = settings.dayCount === 'months' ? '按月计' : '按日计';
  const course = { goal, t: numberText(target, 6), b: numberText(base ?? 0, 6), share: share.value, reportDate, counted };
  const [pace, growth] = [paceStep(course, settings), growthStep(course, settings)];
  return (a, judged) => (judged.method === '序时法' ? pace(a, judged) : judged.method === '增速法' ? growth(a, judged) : '');
}

/**
 * Two decimals, but six where rounding would carry the number over a cut-off: it has to bear out the word beside it.
 *
 * @param wordFor the word of a number, for a target that is not met
 */
function digitsFor(value: number, word: VerdictWord, wordFor: (value: number) => VerdictWord): number {
  const met = word === '提前完成' || word === '完成';
  return met || wordFor(rounded(value, 2)) === word ? 2 : 6;
}

function paceStep({ goal, t, b, share, reportDate, counted }: Course, settings: Settings): Step {
  const minusPassed = ` − ${percentText(share, 2)} = `;
  const end = `个百分点（报告日期 ${reportDate}，${counted}）。`;
  const wordFor = (pace: number) => paceWord(pace, settings);
  const result = ({ pace = 0, word }: Verdict): string => {
    const digits = digitsFor(pace, word, wordFor);
    const passed = digits === 2 ? minusPassed : ` − ${percentText(share, digits)} = `;
    return `${passed}${percentText(share + pace / 100, digits)}${passed}${signedText(pace, digits)} ${end}`;
  };
  if (goal.measure === 'level') return (a, judged) => `序时差 = 实现进度 − 序时进度 = (${a} − ${b}) ÷ (${t} − ${b})${result(judged)}`;
  return (a, judged) => `序时差 = 完成率 − 序时进度 = ${a} ÷ ${t}${result(judged)}`;
}

function growthStep({ goal, t, b, share, reportDate, counted }: Course, settings: Settings): Step {
  const years = wholeYears(goal);
  const passed = numberText(years * share, 4);
  const direction = isUpperLimit(goal) ? '−' : '';
  const needed = `|(${t} ÷ ${b})^(1/${numberText(years, 4)}) − 1|`;
  const end = `（报告日期 ${reportDate}，已过 ${passed} 年，${counted}）。`;
  const wordFor = (percent: number) => growthWord(percent / 100, settings);
  return (a, { growth = 0, word }) =>
    `增速比 = ${direction}[(${a} ÷ ${b})^(1/${passed}) − 1] ÷ ${needed} = ${percentText(growth, digitsFor(growth * 100, word, wordFor))}${end}`;
}
