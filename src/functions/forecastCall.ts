import { forecast, type Point } from '../domain/measures/forecast';
import type { Goal } from '../domain/measures/goal';
import { ok, type Reason, refuse, type Result } from '../domain/result';
import { cellsOf, firstCell, type Output, show } from './broadcast';
import { isBlank, quote } from './cells';
import { bareGoal, readGoal } from './goalArgument';
import { readOutput } from './outputArgument';
import { readQuantity, readScale, type Scale } from './quantityArgument';

/** 趋势预测: a whole series goes in, one number comes out. Years without a value are left out. */
export function forecastCall(values: unknown, years: unknown, indicator: unknown, output: unknown, unit: unknown): unknown[][] {
  const cells = cellsOf(values);
  const indicatorCell = firstCell(indicator);
  if (isBlank(indicatorCell) || cells.every(isBlank)) return [['']];
  return [[show(forecastCell(cells, cellsOf(years), indicatorCell, firstCell(output), firstCell(unit)))]];
}

function forecastCell(values: readonly unknown[], years: readonly unknown[], indicatorCell: unknown, outputCell: unknown, unitCell: unknown): Output {
  const output = readOutput(outputCell, { 年份: 'year' });
  if (!output.ok) return output.reason;
  const argument = readGoal(indicatorCell);
  if (!argument.ok) return argument.reason;
  const scale = readScale(isBlank(unitCell) ? '' : unitCell, argument.value);
  if (!scale.ok) return scale.reason;
  const goal: Goal = argument.value.kind === 'indicator' ? argument.value.goal : bareGoal(argument.value.target, scale.value.goalUnit, false);
  const points = readPoints(values, years, scale.value);
  if (!points.ok) return points.reason;
  const line = forecast(points.value, goal);
  if (!line.ok) return line.reason;
  const { atDeadline, crossingYear } = line.value;
  if (output.value === undefined) return scale.value.fromGoal ? scale.value.fromGoal(atDeadline) : atDeadline;
  return crossingYear ?? { code: 'no-crossing', params: { indicator: goal.name ?? String(goal.target), target: goal.target ?? '' } };
}

function readPoints(values: readonly unknown[], years: readonly unknown[], scale: Scale): Result<readonly Point[]> {
  if (values.length !== years.length) return refuse('shape-mismatch');
  const points: Point[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = readQuantity(values[index], 'values', scale);
    if (typeof value === 'object') return refused(value);
    const year = years[index];
    if (value === undefined || isBlank(year)) continue;
    if (typeof year !== 'number' || !(year >= 1900 && year <= 9999)) return refuse('wrong-argument', { argument: 'years', given: quote(year) });
    points.push({ year, value });
  }
  return ok(points);
}

const refused = (reason: Reason): Result<never> => ({ ok: false, reason });
