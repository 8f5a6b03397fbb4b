import type { Goal } from '../domain/measures/goal';
import type { Settings } from '../domain/measures/settings';
import type { Indicator } from '../domain/plan/schema';
import { ok, type Reason, type Result } from '../domain/result';
import { isBlank } from './cells';
import { readDate } from './dateArgument';
import { bareGoal, readGoal } from './goalArgument';
import { readQuantity, readScale, type Scale } from './quantityArgument';
import { readSeries } from './seriesArgument';

/** The cells a measure is calculated from, besides the one that changes from row to row. Absent: the function does not take it. */
export interface InputCells {
  readonly indicator: unknown;
  readonly reportDate?: unknown;
  readonly base?: unknown;
  readonly unit?: unknown;
  readonly output?: unknown;
  readonly series?: unknown;
}

/** The same, read and checked, in the goal's unit. */
export interface Inputs {
  readonly goal: Goal;
  /** Where the goal is an indicator of the plan, not a bare number. */
  readonly indicator: Indicator | undefined;
  /** ISO date; empty where the function takes none. */
  readonly reportDate: string;
  readonly base: number | undefined;
  readonly scale: Scale;
  /** The raw argument “输出”, for functions that have one. */
  readonly output: unknown;
  /** The figures of the single periods, where given; missing ones are left out. */
  readonly periods: readonly number[];
  readonly settings: Settings;
}

const refused = (reason: Reason): Result<never> => ({ ok: false, reason });

/**
 * Reads, checks and converts what a measure needs besides the figure, in one place for all measures.
 *
 * @returns null where something required is blank; refused with the reasons of the single arguments
 */
export function readInputs(cells: InputCells, settings: Settings): Result<Inputs | null> {
  const takesDate = 'reportDate' in cells;
  if (isBlank(cells.indicator) || (takesDate && isBlank(cells.reportDate))) return ok(null);
  const read = readGoal(cells.indicator);
  if (!read.ok) return read;
  const argument = read.value;
  const scale = readScale(isBlank(cells.unit) ? '' : cells.unit, argument);
  if (!scale.ok) return scale;
  const date = takesDate ? readDate(cells.reportDate) : ok('');
  if (!date.ok) return date;
  const base = readQuantity(cells.base, 'base', scale.value);
  if (typeof base === 'object') return refused(base);
  const periods = readSeries(cells.series, scale.value);
  if ('code' in periods) return refused(periods);
  const indicator = argument.kind === 'indicator' ? argument.goal : undefined;
  return ok({
    goal: argument.kind === 'indicator' ? argument.goal : bareGoal(argument.target, scale.value.goalUnit, base !== undefined),
    indicator,
    reportDate: date.value,
    base: base ?? indicator?.base,
    scale: scale.value,
    output: cells.output,
    periods,
    settings,
  });
}
