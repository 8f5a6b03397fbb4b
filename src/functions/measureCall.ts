import type { Goal } from '../domain/measures/goal';
import type { Indicator } from '../domain/plan/schema';
import { ok, type Reason, type Result } from '../domain/result';
import { type Output, spill } from './broadcast';
import { isBlank, remembering } from './cells';
import { readDate } from './dateArgument';
import { bareGoal, type BareArgument, type GoalArgument, readGoal } from './goalArgument';
import { readQuantity, readScale, type Scale } from './quantityArgument';

/** What a measure is calculated from, in the goal's unit. One object is reused for all rows. */
export interface Inputs {
  goal: Goal;
  actual: number;
  base: number | undefined;
  reportDate: string;
  /** Where the goal is an indicator of the plan, not a bare number. */
  indicator: Indicator | undefined;
  scale: Scale;
  /** The raw argument “输出”, for functions that have one. */
  output: unknown;
}

/** The raw arguments. Absent: the function does not take it. `indicator`, `actual` and `reportDate` are required where taken. */
export interface MeasureArguments {
  readonly indicator: unknown;
  readonly actual?: unknown;
  readonly reportDate?: unknown;
  readonly base?: unknown;
  readonly unit?: unknown;
  readonly output?: unknown;
}

const blank: Output = ok('');
const refused = (reason: Reason): Output => ({ ok: false, reason });
const isReason = (read: number | undefined | Reason): read is Reason => typeof read === 'object';

/** A measure whose result has the unit of the figures (a gap in 人 for figures in 人). */
export const inFiguresUnit = { unit: true } as const;

/** Reads, checks and converts the arguments row by row, in one place for all measures; calculates where nothing is blank or wrong. */
export function measureCall(args: MeasureArguments, calculate: (inputs: Inputs) => Result<number | string>, result: { readonly unit: boolean } = { unit: false }): unknown[][] {
  const takesActual = 'actual' in args;
  const takesDate = 'reportDate' in args;
  const noIndicator = remembering(isBlank);
  const noDate = remembering(isBlank);
  const goalOf = remembering(readGoal);
  const dateOf = remembering(readDate);
  const scaleOf = scaleReader();
  const bareOf = bareReader();
  const inputs = { actual: 0, base: undefined, reportDate: '' } as unknown as Inputs;

  return spill([args.indicator, args.actual, args.reportDate, args.base, args.unit, args.output], (cells) => {
    const [indicatorCell, actualCell, dateCell, baseCell, unitCell, outputCell] = cells;
    if (noIndicator(indicatorCell) || (takesActual && isBlank(actualCell)) || (takesDate && noDate(dateCell))) return blank;
    const argument = goalOf(indicatorCell);
    if (!argument.ok) return argument;
    const scale = scaleOf(unitCell, argument.value);
    if (!scale.ok) return scale;
    if (takesDate) {
      const date = dateOf(dateCell);
      if (!date.ok) return date;
      inputs.reportDate = date.value;
    }
    const base = readQuantity(baseCell, 'base', scale.value);
    if (isReason(base)) return refused(base);
    const { value } = argument;
    inputs.indicator = value.kind === 'indicator' ? value.goal : undefined;
    inputs.goal = inputs.indicator ?? bareOf(value as BareArgument, scale.value, base !== undefined);
    inputs.base = base ?? inputs.indicator?.base;
    inputs.scale = scale.value;
    inputs.output = outputCell;
    if (takesActual) {
      const actual = readQuantity(actualCell, 'actual', scale.value);
      if (isReason(actual)) return refused(actual);
      inputs.actual = actual ?? 0;
    }
    const output = calculate(inputs);
    const { fromGoal } = scale.value;
    return result.unit && fromGoal && output.ok && typeof output.value === 'number' ? ok(fromGoal(output.value)) : output;
  });
}

function scaleReader(): (unit: unknown, goal: GoalArgument) => Result<Scale> {
  let last: { readonly unit: unknown; readonly goal: GoalArgument; readonly scale: Result<Scale> } | undefined;
  return (unit, goal) => {
    if (!last || last.unit !== unit || last.goal !== goal) {
      const isIndicator = goal.kind === 'indicator';
      last = { unit, goal, scale: readScale(isBlank(unit) ? '' : unit, isIndicator ? goal.goal.unit : goal.unit, isIndicator) };
    }
    return last.scale;
  };
}

/** The goal of a bare target changes only with the target, the unit and whether there is a base. */
function bareReader(): (argument: BareArgument, scale: Scale, hasBase: boolean) => Goal {
  let last: { readonly key: string; readonly goal: Goal } | undefined;
  return ({ target }, { goalUnit }, hasBase) => {
    const key = `${target} ${goalUnit} ${hasBase}`;
    if (last?.key !== key) last = { key, goal: bareGoal(target, goalUnit, hasBase) };
    return last.goal;
  };
}
