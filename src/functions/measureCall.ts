import type { Goal } from '../domain/measures/goal';
import type { Indicator } from '../domain/plan/schema';
import { ok, type Reason } from '../domain/result';
import { type Output, spill } from './broadcast';
import { isBlank } from './cells';
import { readDate } from './dateArgument';
import { bareGoal, readGoal } from './goalArgument';
import { readQuantity, readScale, type Scale } from './quantityArgument';
import { readSeries, seriesOf } from './seriesArgument';

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
  /** The figures of the single periods, where given; missing ones are left out. */
  periods: readonly number[];
}

/** The raw arguments. Absent: the function does not take it. `indicator`, `actual` and `reportDate` are required where taken. */
export interface MeasureArguments {
  readonly indicator: unknown;
  readonly actual?: unknown;
  readonly reportDate?: unknown;
  readonly base?: unknown;
  readonly unit?: unknown;
  readonly output?: unknown;
  /** A whole row of cells is one value of this argument. */
  readonly periods?: unknown;
}

const blank: Output = ok('');
const refused = (reason: Reason): Output => ({ ok: false, reason });

/** A measure whose result has the unit of the figures (a gap in 人 for figures in 人). */
export const inFiguresUnit = { unit: true } as const;

/** Reads, checks and converts the arguments row by row, in one place for all measures; calculates where nothing is blank or wrong. */
export function measureCall(args: MeasureArguments, calculate: (inputs: Inputs) => Output, result: { readonly unit: boolean } = { unit: false }): unknown[][] {
  const takesActual = 'actual' in args;
  const inputs = { actual: 0, base: undefined, reportDate: '' } as unknown as Inputs;
  const prepare = preparation(inputs, 'reportDate' in args);

  return spill([args.indicator, args.actual, args.reportDate, args.base, args.unit, args.output, seriesOf(args)], (cells) => {
    if (takesActual && isBlank(cells[1])) return blank;
    const stopped = prepare(cells);
    if (stopped) return stopped;
    const { scale } = inputs;
    if (takesActual) {
      const actual = readQuantity(cells[1], 'actual', scale);
      if (typeof actual === 'object') return refused(actual);
      inputs.actual = actual ?? 0;
    }
    const output = calculate(inputs);
    return result.unit && scale.fromGoal && output.ok && typeof output.value === 'number' ? ok(scale.fromGoal(output.value)) : output;
  });
}

/**
 * Reads everything but the actual value into `inputs`; says what to show instead where that fails.
 * A column shares its indicator, date and unit: they are read again only when one of them changes.
 */
function preparation(inputs: Inputs, takesDate: boolean): (cells: readonly unknown[]) => Output | undefined {
  let last: { readonly cells: readonly unknown[]; readonly stopped: Output | undefined } | undefined;
  return (cells) => {
    if (last === undefined || !sameButActual(cells, last.cells)) last = { cells: [...cells], stopped: prepareRow(cells, inputs, takesDate) };
    return last.stopped;
  };
}

const sameButActual = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some[0] === others[0] && some[2] === others[2] && some[3] === others[3] && some[4] === others[4] && some[5] === others[5] && some[6] === others[6];

function prepareRow(cells: readonly unknown[], inputs: Inputs, takesDate: boolean): Output | undefined {
  const [indicatorCell, , dateCell, baseCell, unitCell, outputCell, series] = cells;
  if (isBlank(indicatorCell) || (takesDate && isBlank(dateCell))) return blank;
  const read = readGoal(indicatorCell);
  if (!read.ok) return read;
  const argument = read.value;
  const scale = readScale(isBlank(unitCell) ? '' : unitCell, argument);
  if (!scale.ok) return scale;
  if (takesDate) {
    const date = readDate(dateCell);
    if (!date.ok) return date;
    inputs.reportDate = date.value;
  }
  const base = readQuantity(baseCell, 'base', scale.value);
  if (typeof base === 'object') return refused(base);
  const periods = readSeries(series, scale.value);
  if ('code' in periods) return refused(periods);
  inputs.periods = periods;
  inputs.indicator = argument.kind === 'indicator' ? argument.goal : undefined;
  inputs.goal = argument.kind === 'indicator' ? argument.goal : bareGoal(argument.target, scale.value.goalUnit, base !== undefined);
  inputs.base = base ?? inputs.indicator?.base;
  inputs.scale = scale.value;
  inputs.output = outputCell;
  return undefined;
}
