import type { Prepared } from '../domain/measures/prepared';
import type { Result } from '../domain/result';
import { type Answer, type Output, outputOf, spill } from './broadcast';
import { isBlank } from './cells';
import { readDate } from './dateArgument';
import { type Inputs, readInputs } from './inputs';
import { readQuantity } from './quantityArgument';
import { rememberingPerIndicator } from './rememberingPerIndicator';
import { seriesOf } from './seriesArgument';

/** The raw arguments of a function of actual values. */
export interface ActualArguments {
  readonly actual: unknown;
  readonly indicator: unknown;
  readonly reportDate?: unknown;
  readonly base?: unknown;
  readonly unit?: unknown;
  readonly output?: unknown;
  /** A whole row of cells is one value of this argument. */
  readonly periods?: unknown;
}

interface Traits {
  /** The function takes a report date, and needs it. */
  readonly dated?: boolean;
  /** The result has the unit of the figures: a gap in 人 for figures in 人. */
  readonly inFiguresUnit?: boolean;
}

/**
 * A function of actual values. A column of them shares everything else: that is read, checked and prepared once.
 *
 * @param prepare the measure with everything settled but the actual value
 */
export function ofActual(prepare: (inputs: Inputs) => Prepared<Output>, { dated = false, inFiguresUnit = false }: Traits = {}) {
  const settle = rememberingPerIndicator(([, indicator, reportDate, base, unit, output, series], settings) => {
    const inputs = readInputs({ indicator, base, unit, output, series, ...(dated && { reportDate }) }, settings);
    if (!inputs.ok) return unlessBlank(inputs.reason);
    if (inputs.value === null) return unlessBlank('');
    const given = inFiguresUnit ? inUnitOfFigures(inputs.value) : inputs.value;
    const prepared = prepare(given);
    return answerFor(given, prepared.ok ? prepared.value : () => prepared.reason);
  });
  return ({ actual, indicator, reportDate, base, unit, output, periods }: ActualArguments): unknown[][] =>
    spill([actual, indicator, reportDate, base, unit, output, seriesOf({ actual, indicator, periods })], settle);
}

const unlessBlank =
  (output: Output): Answer =>
  (cell) =>
    isBlank(cell) ? '' : output;

/** The target in the figures' unit, not the figures in the target's: whole persons stay whole, and no row has to be converted. */
function inUnitOfFigures({ goal, scale, ...inputs }: Inputs): Inputs {
  const { fromGoal, unit } = scale;
  if (!fromGoal || goal.target === undefined) return { goal, scale, ...inputs };
  return { ...inputs, goal: { ...goal, target: fromGoal(goal.target), unit }, scale: { ...scale, goalUnit: unit, toGoal: undefined, fromGoal: undefined } };
}

const answerFor =
  ({ scale }: Inputs, calculate: (actual: number) => Output): Answer =>
  (cell) => {
    const actual = readQuantity(cell, 'actual', scale);
    return typeof actual === 'number' ? calculate(actual) : (actual ?? '');
  };

/** The raw arguments of a function of report dates. */
export interface DateArguments {
  readonly reportDate: unknown;
  readonly indicator: unknown;
  readonly base?: unknown;
  readonly unit?: unknown;
}

/** A function of report dates, which has no actual value; its results have the unit of the figures. */
export function ofDate(calculate: (reportDate: string, inputs: Inputs) => Result<number>) {
  const settle = rememberingPerIndicator(([, indicator, base, unit], settings): Answer => {
    const inputs = readInputs({ indicator, base, unit }, settings);
    if (!inputs.ok) return unlessBlank(inputs.reason);
    const given = inputs.value;
    if (given === null) return unlessBlank('');
    const { fromGoal } = given.scale;
    return (cell) => {
      if (isBlank(cell)) return '';
      const date = readDate(cell);
      if (!date.ok) return date.reason;
      const output = outputOf(calculate(date.value, given));
      return fromGoal && typeof output === 'number' ? fromGoal(output) : output;
    };
  });
  return ({ reportDate, indicator, base, unit }: DateArguments): unknown[][] => spill([reportDate, indicator, base, unit], settle);
}
