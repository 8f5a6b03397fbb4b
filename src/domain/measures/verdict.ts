import { flatMap, ok, refuse, type Result } from '../result';
import { cutoffsText } from './cutoffsText';
import { elapsed } from './elapsed';
import { closes, gapFor } from './gap';
import type { Goal } from './goal';
import { growthFor, type GrowthWord } from './growth';
import { type MethodText, type MethodWord, methodOf, PACE_INSTEAD } from './method';
import { reaches } from './near';
import { paceFor } from './pace';
import type { Prepared } from './prepared';
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
 * @returns refused with `not-for-structure`, `before-period` (序时法), `zero-denominator` (a target of 0 that is not met), `out-of-range`
 * @example verdict(145.1, JY01, '2016-12-31') → 快于序时, 序时法
 * @example verdict(93, 基本医疗保险参保率, '2016-12-31') → 未达标, 达标法, gap 2
 */
export const verdict = (actual: number, goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Result<Verdict> =>
  flatMap(verdictFor(goal, reportDate, base, settings), (verdictOf) => verdictOf(actual));

type Judge = (actual: number) => Result<Verdict>;

/** `verdict` for a column of actual values; a single one may be refused, too. */
export function verdictFor(goal: Goal, reportDate: string, base?: number, settings: Settings = defaultSettings): Prepared<Result<Verdict>> {
  const gap = gapFor(goal, settings);
  if (!gap.ok) return gap;
  if (methodOf(goal, base) === '达标法') return ok(attainmentJudge(gap.value, goal, settings));
  const wantsGrowth = goal.measure === 'level' && settings.levelMethod === '增速法';
  const byPace = paceJudge(gap.value, goal, reportDate, base, settings, wantsGrowth ? PACE_INSTEAD : '序时法');
  const growth = wantsGrowth ? growthFor(goal, reportDate, base, settings) : undefined;
  if (!byPace.ok || !growth?.ok) return byPace;
  const cutoffs = cutoffsText('增速法', settings);
  return ok((actual) => {
    const grown = growth.value(actual);
    if (!grown.ok) return byPace.value(actual);
    return ok({ word: grown.value.word, method: '增速法', methodText: '增速法', cutoffs, gap: gap.value(actual), growth: grown.value.ratio });
  });
}

function attainmentJudge(gapOf: (actual: number) => number, goal: Goal, settings: Settings): Judge {
  const cutoffs = cutoffsText('达标法', settings);
  return (actual) => {
    const gap = gapOf(actual);
    return ok({ word: closes(gap, goal) ? '达标' : '未达标', method: '达标法', methodText: '达标法', cutoffs, gap });
  };
}

function paceJudge(gapOf: (actual: number) => number, goal: Goal, reportDate: string, base: number | undefined, settings: Settings, methodText: MethodText): Result<Judge> {
  const share = elapsed(goal, reportDate, settings);
  if (!share.ok) return share;
  // A target of 0 has no pace, but it may be met.
  const pace = paceFor(goal, reportDate, base, settings);
  const cutoffs = cutoffsText('序时法', settings);
  const done = reportDate < goal.deadline ? '提前完成' : '完成';
  return ok((actual) => {
    const gap = gapOf(actual);
    const met = closes(gap, goal);
    if (!met && !pace.ok) return pace;
    const points = pace.ok ? pace.value(actual) : undefined;
    if (points !== undefined && !Number.isFinite(points)) return refuse('out-of-range');
    return ok({ word: met ? done : paceWord(points ?? 0, settings), method: '序时法', methodText, cutoffs, gap, pace: points });
  });
}

/**
 * The word for a 序时差 of a target that is not met yet; each cut-off belongs to the better word.
 *
 * @param points 序时差, in percentage points
 * @example paceWord(9.02) → '快于序时'; paceWord(-5) → '基本符合'; paceWord(-15.1) → '严重滞后'
 */
export function paceWord(points: number, { cutoffs }: Settings = defaultSettings): PaceWord {
  if (reaches(points, cutoffs.ahead)) return '快于序时';
  if (reaches(points, cutoffs.onTrack)) return '基本符合';
  return reaches(points, cutoffs.behind) ? '滞后' : '严重滞后';
}
