import { flatMap, ok, refuse, type Result } from '../result';
import { elapsed } from './elapsed';
import { closes, gapFor } from './gap';
import { type Goal, isRate, isUpperLimit, naming } from './goal';
import { reaches } from './near';
import type { Prepared } from './prepared';
import { usableBase } from './progress';
import { defaultSettings, type Settings } from './settings';
import { wholeYears } from './years';

/** 增速法 is a European method; the words are ours, in the manner of the other methods. */
export type GrowthWord = '完成' | '符合预期' | '需要加快' | '进展有限' | '倒退';

export interface Growth {
  /** 增速比: the growth so far over the growth that reaches the target; 1 = exactly on the required path. */
  readonly ratio: number;
  readonly word: GrowthWord;
}

/** Near 0 and 100 % a share has no room to grow at a constant rate: outside these bounds the method is refused. */
export const shareBounds = { min: 5, max: 95 } as const;

/**
 * 增速比 R = d·((a/b)^(1/n) − 1) ÷ |(t/b)^(1/N) − 1|, n years passed of N, d = −1 where smaller is better (methods.md; Open SDG after Eurostat).
 * On request only (`PLAN.GROWTH`, or the setting `levelMethod`), for 期末水平 only.
 *
 * @param actual in the goal's unit
 * @param reportDate ISO date
 * @param base 基期值 at the beginning of the period
 * @returns refused with `not-on-growth` (other measures, 左右 and exact targets, shares below 5 % or above 95 %, the period's first month: a year's growth is not read off a few days), `negative`, `zero-base`, and the reasons of progress and elapsed
 * @example growth(740, level 695 → 830, '2016-12-31', 695) → ratio 1.79…, 符合预期
 */
export const growth = (actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<Growth> =>
  flatMap(growthFor(goal, reportDate, base, settings), (growthOf) => growthOf(actual));

/** `growth` for a column of actual values; a single one may be refused, too. */
export function growthFor(goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Prepared<Result<Growth>> {
  if (!growsSteadily(goal)) return refuse('not-on-growth', naming(goal));
  if (base === 0) return refuse('zero-base', naming(goal));
  const way = usableBase(goal, base);
  if (!way.ok) return way;
  const { target: t, base: b } = way.value;
  if (b < 0) return refuse('negative', { argument: 'base', given: b });
  if (t < 0) return refuse('negative', { argument: 'indicator', given: t });
  if (nearBounds(goal, b, t)) return refuse('not-on-growth', naming(goal));
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  const missing = gapFor(goal, settings);
  if (!missing.ok) return missing;
  const years = wholeYears(goal);
  const passed = years * share.value;
  if (!reaches(passed * 12, 1)) return refuse('not-on-growth', naming(goal));
  const needed = Math.abs((t / b) ** (1 / years) - 1);
  const direction = isUpperLimit(goal) ? -1 : 1;
  return ok((actual) => {
    if (actual < 0) return refuse('negative', { argument: 'actual', given: actual });
    const soFar = (actual / b) ** (1 / passed) - 1;
    const ratio = (direction * soFar) / needed;
    if (!Number.isFinite(ratio)) return refuse('not-on-growth', naming(goal));
    return ok({ ratio, word: closes(missing.value(actual), goal) ? '完成' : growthWord(ratio, settings) });
  });
}

/** Whether 增速法 can apply at all: 期末水平 with a target to reach or stay below, not 左右 and not an exact one. */
export const growsSteadily = (goal: Goal): boolean => goal.measure === 'level' && goal.comparator !== 'approx' && goal.comparator !== 'eq';

const nearBounds = ({ unit }: Goal, base: number, target: number): boolean =>
  isRate(unit) && [base, target].some((value) => value < shareBounds.min || value > shareBounds.max);

/**
 * The word for a 增速比 of a target that is not met yet; each cut-off belongs to the better word.
 *
 * @example growthWord(0.95, defaultSettings) → '符合预期'; growthWord(-0.1, defaultSettings) → '倒退'
 */
export function growthWord(ratio: number, { cutoffs }: Settings): GrowthWord {
  if (reaches(ratio, cutoffs.growthOnTrack)) return '符合预期';
  if (reaches(ratio, cutoffs.growthNeeded)) return '需要加快';
  return reaches(ratio, 0) ? '进展有限' : '倒退';
}
