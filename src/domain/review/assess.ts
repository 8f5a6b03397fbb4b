import { completion } from '../measures/completion';
import { elapsed } from '../measures/elapsed';
import { gap } from '../measures/gap';
import { type MethodText, type MethodWord, methodOf } from '../measures/method';
import { pace } from '../measures/pace';
import { remaining } from '../measures/remaining';
import { required } from '../measures/required';
import { sentence } from '../measures/sentence';
import { defaultSettings, type Settings } from '../measures/settings';
import { structure, type Structure } from '../measures/structure';
import { verdict, type VerdictWord } from '../measures/verdict';
import type { Indicator, Plan } from '../plan/schema';
import type { Result } from '../result';
import { planYears } from '../sheets/ledgerColumns';
import { partKey } from '../sheets/ledgerRows';
import { countedYears, currentValue, isNumber, isWrong, type Problem } from './current';
import type { LedgerEntries, LedgerEntry } from './entries';
import { shortfall } from './shortfall';

/** One indicator of a ledger, judged at a report date. What does not apply is absent. */
export interface AssessedLine {
  readonly indicator: Indicator;
  readonly problem?: Problem;
  readonly current?: number;
  readonly base?: number;
  readonly elapsed?: number;
  readonly required?: number;
  readonly gap?: number;
  readonly completion?: number;
  /** 完成率 or 实现进度, whichever the 序时差 is counted by. */
  readonly progress?: number;
  readonly pace?: number;
  readonly remaining?: number;
  readonly multiple?: number;
  readonly word?: VerdictWord;
  readonly method?: MethodText | MethodWord;
  /** How far behind, as a fraction that compares across units; only where the word says so. */
  readonly shortfall?: number;
  readonly sentence?: string;
  readonly structure?: Structure;
  /** Shares of a structure's parts in percent, in the target's order. */
  readonly shares?: readonly number[];
}

export interface Assessment {
  readonly reportDate: string;
  /** Every indicator of the plan, in its order. */
  readonly lines: readonly AssessedLine[];
}

/**
 * Judges everything a ledger holds at a report date, by the same measures as the sheets' formulas.
 *
 * @param reportDate ISO date; it need not be the ledger's own
 */
export const assess = (plan: Plan, entries: LedgerEntries, reportDate: string, settings: Settings = defaultSettings): Assessment => {
  const counted = countedYears(planYears(plan), reportDate);
  return {
    reportDate,
    lines: plan.indicators.map((indicator) => (indicator.parts ? structureLine(indicator, entries, counted, settings) : scalarLine(indicator, entries.get(indicator.code), counted, reportDate, settings))),
  };
};

const valueOf = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined);

function scalarLine(indicator: Indicator, entry: LedgerEntry | undefined, counted: number, date: string, settings: Settings): AssessedLine {
  const share = valueOf(elapsed(indicator, date, settings));
  const found = entry ? currentValue(indicator.measure, entry.years, counted) : ({ problem: 'no-entry' } as const);
  const given = entry?.base ?? null;
  const base = isNumber(given) ? given : indicator.base;
  const start = { indicator, elapsed: share, base };
  if ('problem' in found) return { ...start, problem: found.problem };
  const current = found.value;
  if (isWrong(current, indicator.unit) || isWrong(given, indicator.unit)) return { ...start, current, problem: 'wrong-entry' };

  const judged = valueOf(verdict(current, indicator, date, base, settings));
  const points = valueOf(pace(current, indicator, date, base, settings));
  const rest = valueOf(remaining(current, indicator, date, base, settings));
  const missing = valueOf(gap(current, indicator, settings));
  return {
    ...start,
    current,
    required: valueOf(required(indicator, date, base, settings)),
    gap: missing,
    completion: valueOf(completion(current, indicator)),
    progress: points === undefined || share === undefined ? undefined : share + points / 100,
    pace: points,
    remaining: rest?.perYear,
    multiple: rest?.multiple,
    word: judged?.word,
    method: judged?.methodText ?? methodOf(indicator, base),
    shortfall: judged && shortfall(judged.word, points, missing ?? 0, indicator.target ?? 0),
    sentence: valueOf(sentence(indicator.shortName, current, indicator, date, base, settings)),
  };
}

function structureLine(indicator: Indicator, entries: LedgerEntries, counted: number, settings: Settings): AssessedLine {
  const lines = (indicator.parts ?? []).map((_, part) => entries.get(partKey(indicator, part)));
  const typed = lines.map((line) => line?.years[counted - 1] ?? null);
  if (counted === 0 || lines.every((line) => !line || line.years.every((year) => year === null))) return { indicator, problem: 'no-entry' };
  const parts = typed.filter(isNumber);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (parts.length < typed.length || total <= 0) return { indicator, problem: 'incomplete' };
  const judged = valueOf(structure(parts, indicator, settings));
  if (!judged) return { indicator, problem: 'wrong-entry' };
  return {
    indicator,
    structure: judged,
    shares: parts.map((part) => (part / total) * 100),
    gap: judged.sum,
    word: judged.word,
    method: '结构法',
    shortfall: shortfall(judged.word, undefined, judged.sum, 100),
  };
}
