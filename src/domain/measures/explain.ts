import { comparatorSign } from '../plan/words';
import { ok, type Result } from '../result';
import { elapsed } from './elapsed';
import { type Goal, isUpperLimit, targetOf, toleranceOf } from './goal';
import { heldShare } from './heldShare';
import { amountText, numberText, percentText } from './numberText';
import { signed } from './cutoffsText';
import { wholeYears } from './years';
import { defaultSettings, type Settings } from './settings';
import { verdict, type Verdict } from './verdict';

/**
 * 依据: the formulas with the numbers put in, the method and its cut-offs, as text in Chinese.
 *
 * @param periods the figures of the single periods: for 下限 and 上限 the share in which the target held is told; other targets have none
 * @returns refused as `verdict`
 * @example explain(145.1, JY01, '2016-12-31') → 目标差距 = 500 − 145.1 = 354.9万人。序时差 = 145.1 ÷ 500 − 20.00% = 29.02% − 20.00% = +9.02 个百分点（…）。判断：快于序时（序时法：…）。
 */
export function explain(actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings, periods: readonly number[] = []): Result<string> {
  const judged = verdict(actual, goal, reportDate, base, settings);
  if (!judged.ok) return judged;
  const target = targetOf(goal);
  if (!target.ok) return target;
  const steps = [gapStep(actual, target.value, goal, judged.value, settings)];
  if (judged.value.method === '序时法') steps.push(paceStep(actual, target.value, goal, reportDate, base, judged.value, settings));
  if (judged.value.method === '增速法') steps.push(growthStep(actual, target.value, goal, reportDate, base, judged.value, settings));
  const kept = heldShare(periods, goal, settings);
  if (kept.ok) steps.push(`达标期数占比 = ${kept.value.held} ÷ ${kept.value.periods} = ${percentText(kept.value.share, 2)}`);
  const { word, methodText, cutoffs } = judged.value;
  steps.push(`判断：${word}（${methodText}：${cutoffs.join('，')}）`);
  return ok(`${steps.join('。')}。`);
}

function gapStep(actual: number, target: number, goal: Goal, judged: Verdict, settings: Settings): string {
  const [a, t] = [numberText(actual, 6), numberText(target, 6)];
  const result = goal.unit === '%' ? `${numberText(judged.gap)}个百分点` : amountText(judged.gap, goal.unit);
  const aim = `目标${comparatorSign[goal.comparator]}${amountText(target, goal.unit)}`;
  if (goal.comparator === 'approx') return `目标差距 = |${a} − ${t}| − 允许偏差 ${numberText(toleranceOf(goal, target, settings), 6)} = ${result}（${aim}）`;
  if (goal.comparator === 'eq') return `目标差距 = |${a} − ${t}| = ${result}（${aim}）`;
  return `目标差距 = ${isUpperLimit(goal) ? `${a} − ${t}` : `${t} − ${a}`} = ${result}（${aim}）`;
}

function paceStep(actual: number, target: number, goal: Goal, reportDate: string, base: number | undefined, judged: Verdict, settings: Settings): string {
  const share = elapsed(goal, reportDate, settings);
  const passed = share.ok ? percentText(share.value, 2) : '—';
  const [a, t, b] = [numberText(actual, 6), numberText(target, 6), numberText(base ?? 0, 6)];
  const done = goal.measure === 'level' ? `(${a} − ${b}) ÷ (${t} − ${b})` : `${a} ÷ ${t}`;
  const doneShare = share.ok ? percentText(share.value + (judged.pace ?? 0) / 100, 2) : '—';
  const name = goal.measure === 'level' ? '实现进度' : '完成率';
  return `序时差 = ${name} − 序时进度 = ${done} − ${passed} = ${doneShare} − ${passed} = ${signed(Number(numberText(judged.pace ?? 0)))} 个百分点（报告日期 ${reportDate}，${countedText(settings)}）`;
}

const countedText = ({ dayCount }: Settings): string => (dayCount === 'months' ? '按月计' : '按日计');

function growthStep(actual: number, target: number, goal: Goal, reportDate: string, base: number | undefined, judged: Verdict, settings: Settings): string {
  const share = elapsed(goal, reportDate, settings);
  const years = wholeYears(goal);
  const passed = numberText(years * (share.ok ? share.value : 0), 4);
  const [a, t, b] = [numberText(actual, 6), numberText(target, 6), numberText(base ?? 0, 6)];
  const soFar = `${isUpperLimit(goal) ? '−' : ''}[(${a} ÷ ${b})^(1/${passed}) − 1]`;
  const needed = `|(${t} ÷ ${b})^(1/${numberText(years, 4)}) − 1|`;
  return `增速比 = ${soFar} ÷ ${needed} = ${percentText(judged.growth ?? 0, 2)}（报告日期 ${reportDate}，已过 ${passed} 年，${countedText(settings)}）`;
}
