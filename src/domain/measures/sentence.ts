import { comparatorSign } from '../plan/words';
import { flatMap, ok, type Result } from '../result';
import { completionFor } from './completion';
import { isStrict, onlyReached } from './gap';
import { type Goal, targetOf } from './goal';
import { heldShare } from './heldShare';
import { same } from './near';
import { amountText, dateText, differenceText, fixedText, numberText, percentText, rounded } from './numberText';
import { figureDigits } from './precision';
import type { Prepared } from './prepared';
import { progressFor } from './progress';
import { defaultSettings, type Settings } from './settings';
import { type Verdict, verdictFor } from './verdict';

/**
 * One sentence for a report, ready to paste, in Chinese.
 *
 * @param title how the sentence names the indicator, e.g. 城镇新增就业
 * @param periods the figures of the single periods: for 下限 and 上限 the sentence tells in how many of them the target held
 * @returns refused as `verdict`
 * @example sentence('城镇新增就业', 145.1, JY01, '2016-12-31')
 *   → 截至2016年底，城镇新增就业累计145.1万人，完成规划目标（500万人）的29.0%，快于序时进度9.0个百分点。
 */
export const sentence = (title: string, actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings, periods: readonly number[] = []): Result<string> =>
  flatMap(sentenceFor(title, goal, reportDate, base, settings, periods), (sentenceOf) => sentenceOf(actual));

/** `sentence` for a column of actual values. */
export function sentenceFor(title: string, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings, periods: readonly number[] = []): Prepared<Result<string>> {
  const verdictOf = verdictFor(goal, reportDate, base, settings);
  if (!verdictOf.ok) return verdictOf;
  const target = targetOf(goal);
  if (!target.ok) return target;
  const subject = `截至${dateText(reportDate)}，${title}${goal.measure === 'cumulative' ? '累计' : ''}`;
  const aim = `规划目标（${aimText(goal, target.value)}）`;
  const kept = keptText(periods, goal, settings);
  const wayText = goal.measure === 'level' ? progressText(goal, base) : completionText(goal, aim);
  return ok((actual) => {
    const judged = verdictOf.value(actual);
    if (!judged.ok) return judged;
    const distance = actual - target.value;
    const digits = digitsFor(distance, goal);
    const figure = `${subject}${amountText(actual, goal.unit, digits)}`;
    if (judged.value.method === '达标法') return ok(`${figure}，${againstTarget(distance, goal.unit, digits, aim)}，${judged.value.word}${kept}。`);
    const end = isStrict(goal) && same(distance, 0) ? onlyReached(goal) : ending(judged.value, goal, aim);
    return ok(`${figure}，${wayText(actual)}，${end}。`);
  });
}

function keptText(periods: readonly number[], goal: Goal, settings: Settings): string {
  const kept = heldShare(periods, goal, settings);
  return kept.ok ? `，有数值的${kept.value.periods}期中${kept.value.held}期达标（${percentText(kept.value.share)}）` : '';
}

/** 以上 needs no sign; the other comparators do. A target is told as the plan states it, not rounded. */
const aimText = ({ comparator, unit }: Goal, target: number): string =>
  `${comparator === 'gte' ? '' : comparatorSign[comparator]}${amountText(target, unit, 6)}`;

/** A figure beside the target must not read as the target: 94.999 stays 94.999. */
const digitsFor = (distance: number, goal: Goal): number => (Math.abs(distance) < 0.01 && !same(distance, 0) ? 6 : figureDigits(goal));

function shareText(shareOf: Prepared<number>, actual: number): string {
  if (!shareOf.ok) return '—';
  const share = shareOf.value(actual);
  const readsAsWhole = rounded(share * 100, 1) === 100 && !same(share, 1);
  return readsAsWhole ? `${numberText(share * 100, 6)}%` : percentText(share);
}

function completionText(goal: Goal, aim: string): (actual: number) => string {
  const share = completionFor(goal);
  return (actual) => `完成${aim}的${shareText(share, actual)}`;
}

function progressText(goal: Goal, base = 0): (actual: number) => string {
  const share = progressFor(goal, base);
  const digits = figureDigits(goal);
  const start = `比基期（${amountText(base, goal.unit, digits)}）`;
  const [more, less] = goal.unit === '%' ? ['提高', '下降'] : ['增加', '减少'];
  return (actual) => {
    const change = actual - base;
    const moved = change === 0 ? '持平' : `${change < 0 ? less : more}${differenceText(Math.abs(change), goal.unit, digits)}`;
    return `${start}${moved}，实现进度${shareText(share, actual)}`;
  };
}

function againstTarget(distance: number, unit: string, digits: number, aim: string): string {
  if (same(distance, 0)) return `等于${aim}`;
  return `${distance > 0 ? '高于' : '低于'}${aim}${differenceText(Math.abs(distance), unit, digits)}`;
}

function ending({ word, method, pace = 0, growth = 0 }: Verdict, goal: Goal, aim: string): string {
  if (word === '提前完成' || word === '完成') return goal.measure === 'level' ? `${word}${aim}` : word === '完成' ? '完成规划目标' : '提前完成规划目标';
  if (method === '增速法') return `增速比${percentText(growth)}，${word}`;
  const points = fixedText(Math.abs(pace));
  if (Number(points) === 0) return '与序时进度持平';
  return `${pace > 0 ? '快于' : '落后'}序时进度${points}个百分点`;
}
