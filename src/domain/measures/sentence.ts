import { comparatorSign } from '../plan/words';
import { ok, type Result } from '../result';
import { completion } from './completion';
import { type Goal, targetOf } from './goal';
import { heldShare } from './heldShare';
import { amountText, dateText, differenceText, fixedText, percentText } from './numberText';
import { progress } from './progress';
import { defaultSettings, type Settings } from './settings';
import { verdict, type Verdict } from './verdict';

/**
 * One sentence for a report, ready to paste, in Chinese.
 *
 * @param title how the sentence names the indicator, e.g. 城镇新增就业
 * @param periods the figures of the single periods: for 下限 and 上限 the sentence tells in how many of them the target held
 * @returns refused as `verdict`
 * @example sentence('城镇新增就业', 145.1, JY01, '2016-12-31')
 *   → 截至2016年底，城镇新增就业累计145.1万人，完成规划目标（500万人）的29.0%，快于序时进度9.0个百分点。
 */
export function sentence(title: string, actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings, periods: readonly number[] = []): Result<string> {
  const judged = verdict(actual, goal, reportDate, base, settings);
  if (!judged.ok) return judged;
  const target = targetOf(goal);
  if (!target.ok) return target;
  const flow = goal.measure === 'cumulative' ? '累计' : '';
  const figure = `截至${dateText(reportDate)}，${title}${flow}${amountText(actual, goal.unit)}`;
  const aim = `规划目标（${aimText(goal, target.value)}）`;
  if (judged.value.method === '达标法') return ok(`${figure}，${againstTarget(actual, target.value, goal.unit, aim)}，${judged.value.word}${keptText(periods, goal, settings)}。`);
  const way = goal.measure === 'level' ? progressText(actual, goal, base) : `完成${aim}的${shareText(completion(actual, goal))}`;
  return ok(`${figure}，${way}，${ending(judged.value, goal, aim)}。`);
}

function keptText(periods: readonly number[], goal: Goal, settings: Settings): string {
  const kept = heldShare(periods, goal, settings);
  return kept.ok ? `，有数值的${kept.value.periods}期中${kept.value.held}期达标（${percentText(kept.value.share)}）` : '';
}

/** 以上 needs no sign; the other comparators do. */
const aimText = ({ comparator, unit }: Goal, target: number): string =>
  `${comparator === 'gte' ? '' : comparatorSign[comparator]}${amountText(target, unit)}`;

const shareText = (share: Result<number>): string => (share.ok ? percentText(share.value) : '—');

function progressText(actual: number, goal: Goal, base: number | undefined): string {
  const change = actual - (base ?? 0);
  const direction = goal.unit === '%' ? (change < 0 ? '下降' : '提高') : change < 0 ? '减少' : '增加';
  const moved = change === 0 ? '持平' : `${direction}${differenceText(Math.abs(change), goal.unit)}`;
  return `比基期（${amountText(base ?? 0, goal.unit)}）${moved}，实现进度${shareText(progress(actual, goal, base))}`;
}

function againstTarget(actual: number, target: number, unit: string, aim: string): string {
  const distance = actual - target;
  if (Math.abs(distance) < 5e-10) return `等于${aim}`;
  return `${distance > 0 ? '高于' : '低于'}${aim}${differenceText(Math.abs(distance), unit)}`;
}

function ending({ word, method, pace = 0, growth = 0 }: Verdict, goal: Goal, aim: string): string {
  if (word === '提前完成' || word === '完成') return goal.measure === 'level' ? `${word}${aim}` : word === '完成' ? '完成规划目标' : '提前完成规划目标';
  if (method === '增速法') return `增速比${percentText(growth)}，${word}`;
  const points = `${fixedText(Math.abs(pace))}个百分点`;
  if (Number(fixedText(pace)) === 0) return '与序时进度持平';
  return pace > 0 ? `快于序时进度${points}` : `落后序时进度${points}`;
}
