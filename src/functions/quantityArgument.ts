import type { Indicator } from '../domain/plan/schema';
import { converter, findUnit, parseQuantity } from '../domain/plan/units';
import { ok, type Reason, refuse, type Result } from '../domain/result';
import type { ArgumentName } from './argumentWords';
import { quote } from './cells';
import type { GoalArgument } from './goalArgument';

/** How the numbers of a call are read: their unit, and how they become the goal's unit and back. */
export interface Scale {
  readonly unit: string;
  readonly goalUnit: string;
  readonly toGoal?: (value: number) => number;
  readonly fromGoal?: (value: number) => number;
  /** A number up to 1 in a % column without a stated unit may be 93 % or 0.93 %. */
  readonly refusesSmallPercent: boolean;
  readonly refusesNegative: boolean;
}

/**
 * The scale of figures for a goal, given the argument “单位” (blank: the goal's own). Figures of an indicator are never negative.
 *
 * @returns refused with `unknown-unit`, `different-dimension`, `wrong-argument`
 */
export function readScale(cell: unknown, goal: GoalArgument): Result<Scale> {
  if (goal.kind === 'bare' || (cell !== '' && typeof cell !== 'string')) return findScale(cell, goal);
  // Thousands of cells ask for the same few indicators and units.
  const scales = knownScales.get(goal.goal) ?? new Map<string, Result<Scale>>();
  const before = scales.get(cell);
  if (before) return before;
  const scale = findScale(cell, goal);
  if (scale.ok) knownScales.set(goal.goal, scales.set(cell, scale));
  return scale;
}

const knownScales = new WeakMap<Indicator, Map<string, Result<Scale>>>();

function findScale(cell: unknown, goal: GoalArgument): Result<Scale> {
  const refusesNegative = goal.kind === 'indicator';
  const goalUnit = goal.kind === 'indicator' ? goal.goal.unit : goal.unit;
  if (cell === null || cell === undefined || cell === '') {
    return ok({ unit: goalUnit, goalUnit, refusesSmallPercent: goalUnit === '%', refusesNegative });
  }
  if (typeof cell !== 'string') return refuse('wrong-argument', { argument: 'unit', given: quote(cell) });
  const unit = findUnit(cell);
  if (!unit.ok) return refuse('unknown-unit', { argument: 'unit', given: quote(cell) });
  const stated = { unit: unit.value.name, refusesSmallPercent: false, refusesNegative };
  if (goalUnit === '' || goalUnit === stated.unit) return ok({ ...stated, goalUnit: stated.unit });
  const there = converter(stated.unit, goalUnit);
  if (!there.ok) return there;
  const back = converter(goalUnit, stated.unit);
  return back.ok ? ok({ ...stated, goalUnit, toGoal: there.value, fromGoal: back.value }) : back;
}

/** A number in the goal's unit; undefined for a missing figure; a reason for anything else. No `Result`: this runs once a row. */
export function readQuantity(cell: unknown, argument: ArgumentName, scale: Scale): number | undefined | Reason {
  if (typeof cell === 'number') return checked(cell, argument, scale, scale.toGoal);
  if (cell === '' || cell === null || cell === undefined) return undefined;
  if (typeof cell !== 'string') return { code: 'wrong-argument', params: { argument, given: quote(cell) } };
  return readText(cell, argument, scale);
}

function checked(value: number, argument: ArgumentName, scale: Scale, toGoal: ((value: number) => number) | undefined): number | Reason {
  if (!Number.isFinite(value)) return { code: 'not-a-number', params: { argument, given: quote(value) } };
  if (value < 0 && scale.refusesNegative) return { code: 'negative', params: { argument, given: value } };
  if (scale.refusesSmallPercent && value > 0 && value <= 1) return { code: 'ambiguous-percent', params: { argument, given: value } };
  if (toGoal === undefined) return value;
  const converted = toGoal(value);
  return Number.isFinite(converted) ? converted : { code: 'out-of-range' };
}

function readText(text: string, argument: ArgumentName, scale: Scale): number | undefined | Reason {
  const quantity = parseQuantity(text);
  if (!quantity.ok) return { code: 'not-a-number', params: { argument, given: quote(text) } };
  if (quantity.value === null) return undefined;
  const { value, unit = endsInCountingWord(text) ? countedUnit(scale.unit) : '' } = quantity.value;
  if (unit === '') return checked(value, argument, scale, scale.toGoal);
  if (scale.goalUnit === '') return { code: 'different-dimension', params: { from: unit, to: '无单位' } };
  const conversion = converter(unit, scale.goalUnit);
  return conversion.ok ? checked(value, argument, { ...scale, refusesSmallPercent: false }, conversion.value) : conversion.reason;
}

const countingWords = /^(?:[百千十]?[万亿]|[百千])/;

/** 15万 has a counting word but no unit. */
const endsInCountingWord = (text: string): boolean => /[百千万亿]\s*$/.test(text);

/** 15万 in a column counted in 万人 means 150 000 人. */
const countedUnit = (unit: string): string => unit.replace(countingWords, '');
