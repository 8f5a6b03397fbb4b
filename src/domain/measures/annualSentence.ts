import { completionFor } from './completion';
import type { Goal } from './goal';
import { same } from './near';
import { amountText, dateText, differenceText, numberText, percentText, rounded } from './numberText';
import { figureDigits } from './precision';
import { isPlannedByAmount } from './targetPath';

/**
 * The span of a year that a report speaks of: 2016年1–9月, 2016年1月, 2016年; to a day that ends no month, 2016年1月1日至9月15日.
 *
 * @param reportDate ISO date
 */
export function spanText(reportDate: string): string {
  const [year = 0, month = 0, day = 0] = reportDate.split('-').map(Number);
  if (new Date(Date.UTC(year, month, 0)).getUTCDate() !== day) return `${year}年1月1日至${month}月${day}日`;
  return month === 12 ? `${year}年` : `${year}年1${month === 1 ? '' : `–${month}`}月`;
}

/** A figure beside the plan must not read as the plan: 94.999 stays 94.999. */
const digitsFor = (distance: number, goal: Goal): number => (Math.abs(distance) < 0.01 && !same(distance, 0) ? 6 : figureDigits(goal));

const shareText = (share: number): string =>
  rounded(share * 100, 1) === 100 && !same(share, 1) ? `${numberText(share * 100, 6)}%` : percentText(share);

/**
 * What a report says of a year's plan, ready to paste, in Chinese. Figures are as fine as the plan itself: 0.1234 亿学时 beside a plan of 0.2 stay 0.1234.
 *
 * @param title how the sentence names the indicator, e.g. 城镇新增就业
 * @param actual of the year: its own amount for 累计, else the figure at the report date
 * @param planned 本年计划
 * @example annualSentence('城镇新增就业', 112, 98.8, JY01, '2016-09-30') → 2016年1–9月，城镇新增就业112万人，完成年度计划（98.8万人）的113.4%。
 */
export function annualSentence(title: string, actual: number, planned: number, goal: Goal, reportDate: string): string {
  const { unit } = goal;
  const distance = actual - planned;
  const digits = digitsFor(distance, goal);
  const when = isPlannedByAmount(goal) ? spanText(reportDate) : `截至${dateText(reportDate)}`;
  const figure = `${when}，${title}${amountText(actual, unit, digits)}`;
  const plan = `年度计划（${amountText(planned, unit, 6)}）`;
  const completion = completionFor({ ...goal, target: planned });
  if (completion.ok) return `${figure}，${isPlannedByAmount(goal) ? '完成' : '为'}${plan}的${shareText(completion.value(actual))}。`;
  if (same(distance, 0)) return `${figure}，与${plan}持平。`;
  return `${figure}，比${plan}${distance > 0 ? '高' : '低'}${differenceText(Math.abs(distance), unit, digits)}。`;
}
