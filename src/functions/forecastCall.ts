import { forecast, type Point } from '../domain/measures/forecast';
import type { Goal } from '../domain/measures/goal';
import { ok, type Reason, refuse, type Result } from '../domain/result';
import { show, toMatrix } from './broadcast';
import { isBlank, quote } from './cells';
import { bareGoal, readGoal } from './goalArgument';
import { readOutput } from './outputArgument';
import { readQuantity, readScale, type Scale } from './quantityArgument';

/** 趋势预测: a whole series goes in, one number comes out. Years without a value are left out. */
export function forecastCall(values: unknown, years: unknown, indicator: unknown, output: unknown, unit: unknown): unknown[][] {
  const first = (argument: unknown): unknown => toMatrix(argument).flat()[0];
  const cells = toMatrix(values).flat();
  if (isBlank(first(indicator)) || cells.every(isBlank)) return [['']];
  return [[show(forecastCell(cells, toMatrix(years).flat(), first(indicator), first(output), first(unit)))]];
}

function forecastCell(values: readonly unknown[], years: readonly unknown[], indicatorCell: unknown, outputCell: unknown, unitCell: unknown): Result<number | string> {
  const output = readOutput(outputCell, { 年份: 'year' });
  if (!output.ok) return output;
  const argument = readGoal(indicatorCell);
  if (!argument.ok) return argument;
  const scale = readScale(isBlank(unitCell) ? '' : unitCell, argument.value);
  if (!scale.ok) return scale;
  const goal: Goal = argument.value.kind === 'indicator' ? argument.value.goal : bareGoal(argument.value.target, scale.value.goalUnit, false);
  const points = readPoints(values, years, scale.value);
  if (!points.ok) return points;
  const line = forecast(points.value, goal);
  if (!line.ok) return line;
  const { atDeadline, crossingYear } = line.value;
  if (output.value === undefined) return ok(scale.value.fromGoal ? scale.value.fromGoal(atDeadline) : atDeadline);
  return crossingYear === undefined ? refuse('no-crossing', { indicator: goal.name ?? String(goal.target), target: goal.target ?? '' }) : ok(crossingYear);
}

function readPoints(values: readonly unknown[], years: readonly unknown[], scale: Scale): Result<readonly Point[]> {
  if (values.length !== years.length) return refuse('shape-mismatch');
  const points: Point[] = [];
  for (const [index, cell] of values.entries()) {
    const value = readQuantity(cell, 'values', scale);
    if (typeof value === 'object') return refused(value);
    const year = years[index];
    if (value === undefined || isBlank(year)) continue;
    if (typeof year !== 'number' || !(year >= 1900 && year <= 9999)) return refuse('wrong-argument', { argument: 'years', given: quote(year) });
    points.push({ year, value });
  }
  return ok(points);
}

const refused = (reason: Reason): Result<never> => ({ ok: false, reason });
