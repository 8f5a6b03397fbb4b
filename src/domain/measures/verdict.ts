import { ok, type Result } from '../result';
import { cutoffsText } from './cutoffsText';
import { elapsed } from './elapsed';
import { closes, gap } from './gap';
import { type Goal, targetOf } from './goal';
import { growth, type Growth, type GrowthWord } from './growth';
import { type MethodText, type MethodWord, methodOf, PACE_INSTEAD } from './method';
import { reaches } from './near';
import { pace } from './pace';
import { defaultSettings, type Settings } from './settings';
import type { StructureWord } from './structure';

export type PaceWord = '提前完成' | '完成' | '快于序时' | '基本符合' | '滞后' | '严重滞后';
export type AttainmentWord = '达标' | '未达标';
export type VerdictWord = PaceWord | AttainmentWord | StructureWord | GrowthWord;

/** A judgement never stands alone: it carries its method and the cut-offs in use. */
export interface Verdict {
  readonly word: VerdictWord;
  readonly method: MethodWord;
  /** The method as it is printed: where 增速法 was asked for and does not apply, 序时法 says so. */
  readonly methodText: MethodText;
  /** The cut-offs of this method in use, each a printable part, e.g. `≥ +5 个百分点 快于序时`. */
  readonly cutoffs: readonly string[];
  readonly gap: number;
  /** 序时差 in percentage points, for 序时法. */
  readonly pace?: number;
  /** 增速比, for 增速法. */
  readonly growth?: number;
}

/**
 * 进展判断 by the target's default method (methods.md, Verdicts), or by 增速法 where the settings ask for it and it applies. Structures are judged by `structure`.
 *
 * @param actual in the goal's unit
 * @param reportDate ISO date
 * @param base 基期值; a 期末水平 without a usable one is judged by 达标法
 * @returns refused with `not-for-structure`, `before-period` (序时法)
 * @example verdict(145.1, JY01, '2016-12-31') → 快于序时, 序时法
 * @example verdict(93, 基本医疗保险参保率, '2016-12-31') → 未达标, 达标法, gap 2
 */
export function verdict(actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<Verdict> {
  const target = targetOf(goal);
  if (!target.ok) return target;
  const missing = gap(actual, goal, settings);
  if (!missing.ok) return missing;
  const met = closes(missing.value, goal);
  const method = methodOf(goal, base);
  const cutoffs = cutoffsText(method, settings);
  if (method === '达标法') return ok({ word: met ? '达标' : '未达标', method, methodText: method, cutoffs, gap: missing.value });

  const wantsGrowth = goal.measure === 'level' && settings.levelMethod === '增速法';
  const grown = wantsGrowth ? growth(actual, goal, reportDate, base, settings) : undefined;
  if (grown?.ok) return ok(byGrowth(grown.value, missing.value, settings));

  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  const ahead = pace(actual, goal, reportDate, base, settings);
  if (!met && !ahead.ok) return ahead;
  const points = ahead.ok ? ahead.value : undefined;
  const word = met ? (reportDate < goal.deadline ? '提前完成' : '完成') : paceWord(points ?? 0, settings);
  return ok({ word, method, methodText: wantsGrowth ? PACE_INSTEAD : method, cutoffs, gap: missing.value, pace: points });
}

const byGrowth = ({ word, ratio }: Growth, missing: number, settings: Settings): Verdict => ({
  word,
  method: '增速法',
  methodText: '增速法',
  cutoffs: cutoffsText('增速法', settings),
  gap: missing,
  growth: ratio,
});

/** The word for a 序时差 of a target that is not met yet; each cut-off belongs to the better word. */
export function paceWord(points: number, { cutoffs }: Settings = defaultSettings): PaceWord {
  if (reaches(points, cutoffs.ahead)) return '快于序时';
  if (reaches(points, cutoffs.onTrack)) return '基本符合';
  return reaches(points, cutoffs.behind) ? '滞后' : '严重滞后';
}
