import { findIndicator, henan13 } from '../domain/plan/catalogue';
import type { Indicator } from '../domain/plan/schema';
import { parseQuantity } from '../domain/plan/units';
import { isRate, type Goal } from '../domain/measures/goal';
import { ok, refuse, type Result } from '../domain/result';
import { quote } from './cells';

export interface IndicatorArgument {
  readonly kind: 'indicator';
  readonly goal: Indicator;
}

/** A target number, perhaps with a unit (500, 500万人, 90%). */
export interface BareArgument {
  readonly kind: 'bare';
  readonly target: number;
  readonly unit: string;
}

export type GoalArgument = IndicatorArgument | BareArgument;

/**
 * Reads the argument “指标”: a code, a name, a short name, an alias, or a bare target number.
 *
 * @returns refused with `unknown-indicator`, `ambiguous-indicator`, `wrong-argument`
 */
export function readGoal(cell: unknown): Result<GoalArgument> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return ok({ kind: 'bare', target: cell, unit: '' });
  if (typeof cell !== 'string') return refuse('wrong-argument', { argument: 'indicator', given: quote(cell) });
  return readText(cell);
}

/** Whatever has been typed as an indicator is read once: thousands of cells name the same few. */
const MOST_KNOWN = 2000;
const known = new Map<string, Result<GoalArgument>>();

function readText(text: string): Result<GoalArgument> {
  const before = known.get(text);
  if (before) return before;
  const found = findGoal(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}

function findGoal(text: string): Result<GoalArgument> {
  const indicator = findIndicator(text);
  if (indicator.ok) return ok({ kind: 'indicator', goal: indicator.value });
  const quantity = parseQuantity(text);
  if (quantity.ok && quantity.value) return ok({ kind: 'bare', target: quantity.value.value, unit: quantity.value.unit ?? '' });
  return indicator;
}

/** A bare target takes the plan's period; with a base it is a level to reach, without one a sum to accumulate, and a share is never a sum. */
export function bareGoal(target: number, unit: string, hasBase: boolean): Goal {
  const { period } = henan13.plan;
  return { measure: hasBase || isRate(unit) ? 'level' : 'cumulative', comparator: 'gte', target, unit, period, deadline: period.end };
}
