import { verdictWords } from '../highlights/verdictWords';
import type { MethodWord } from '../measures/method';
import { defaultSettings, type Settings } from '../measures/settings';
import { elapsedShare } from '../plan/periods';
import type { Plan } from '../plan/schema';
import { assess, laggardsOf, type AssessedLine, type LedgerEntries } from '../review';
import { chapterOf } from '../review/summary';
import { partKey } from '../sheets/ledgerRows';
import { courseOf, type Course } from './course';
import type { PlannedPaths } from './plannedPaths';

/** What a verdict amounts to at a glance; `near` is neither good news nor bad, `open` is no verdict at all. */
export type Standing = 'severe' | 'below' | 'near' | 'met' | 'open';

/** One indicator of 看板. */
export interface DashboardLine {
  readonly assessed: AssessedLine;
  readonly standing: Standing;
  readonly chapter: number;
  /** The ledger has lost this line: there is no cell to go to. */
  readonly absent: boolean;
  /** null for a structure, whose shares stand in `assessed`. */
  readonly course: Course | null;
}

/** 看板: a ledger at its report date, as the pane shows it. */
export interface Dashboard {
  readonly reportDate: string;
  /** 序时进度 of the plan period. */
  readonly elapsed: number;
  /** Every indicator, in the plan's order. */
  readonly lines: readonly DashboardLine[];
  /** Methods by which something was judged. */
  readonly methods: readonly MethodWord[];
  /** Indicators in which something was typed, for flows and levels as for structures. */
  readonly entered: number;
}

const MOST_WORST = 5;

/** @example standingOf('滞后') → 'below' */
export const standingOf = (word: AssessedLine['word']): Standing => {
  if (!word) return 'open';
  const look = verdictWords.find(({ words }) => words.includes(word))?.look;
  return look === 'severe' || look === 'below' || look === 'met' ? look : 'near';
};

const methods: readonly MethodWord[] = ['序时法', '达标法', '结构法', '增速法'];

/**
 * Everything 看板 shows, from what a ledger holds: nothing is read, nothing is kept.
 *
 * @param reportDate ISO date within or after the plan period
 * @param paths what a 年度计划 plans: drawn instead of 序时目标, judged by nothing
 * @example dashboardOf(henan13, entries, '2018-06-30').elapsed → 0.5
 */
export const dashboardOf = (plan: Plan, entries: LedgerEntries, reportDate: string, settings: Settings = defaultSettings, paths: PlannedPaths = new Map()): Dashboard => {
  const { lines } = assess(plan, entries, reportDate, settings);
  const shown = lines.map((assessed): DashboardLine => {
    const { indicator } = assessed;
    const keys = indicator.parts ? indicator.parts.map((_, part) => partKey(indicator, part)) : [indicator.code];
    return {
      assessed,
      standing: standingOf(assessed.word),
      chapter: chapterOf(assessed),
      absent: keys.every((key) => !entries.has(key)),
      course: courseOf(plan, indicator, entries.get(indicator.code), assessed.base, reportDate, settings, paths.get(indicator.code)),
    };
  });
  return {
    reportDate,
    elapsed: elapsedShare(reportDate, plan.plan.period, settings.dayCount),
    lines: shown,
    methods: methods.filter((word) => lines.some(({ word: judged, method }) => judged && method?.startsWith(word))),
    entered: enteredIn(plan, entries),
  };
};

/**
 * The five largest 落后幅度, in the order of the review's list of laggards.
 *
 * @example worstOf(board.lines).map(({ assessed }) => assessed.indicator.code) → ['JY02', 'JY03', 'SB09']
 */
export const worstOf = (lines: readonly DashboardLine[]): readonly DashboardLine[] => {
  const byIndicator = new Map(lines.map((line) => [line.assessed, line]));
  return laggardsOf(lines.map(({ assessed }) => assessed)).slice(0, MOST_WORST).map((assessed) => byIndicator.get(assessed)!);
};

/** In how many indicators something was typed, whatever the report date. */
export const enteredIn = (plan: Plan, entries: LedgerEntries): number =>
  plan.indicators.filter((indicator) => {
    const keys = indicator.parts ? indicator.parts.map((_, part) => partKey(indicator, part)) : [indicator.code];
    return keys.some((key) => entries.get(key)?.years.some((year) => year !== null));
  }).length;
