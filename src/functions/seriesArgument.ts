import type { Reason } from '../domain/result';
import { isSingle, toMatrix } from './broadcast';
import { readQuantity, type Scale } from './quantityArgument';

/** An argument that takes several cells for one result: a row of them for every row of results, or all of them for a single result. */
export function seriesOf({ actual, indicator, periods }: { readonly actual?: unknown; readonly indicator: unknown; readonly periods?: unknown }): unknown {
  if (periods === undefined || periods === null) return periods;
  const matrix = toMatrix(periods);
  return isSingle(toMatrix(actual)) && isSingle(toMatrix(indicator)) ? [[matrix.flat()]] : matrix.map((row) => [row]);
}

const none: readonly number[] = [];

/** The numbers of a series in the goal's unit; missing figures are left out. */
export function readSeries(series: unknown, scale: Scale): readonly number[] | Reason {
  if (!Array.isArray(series)) return none;
  const values: number[] = [];
  for (const cell of series) {
    const value = readQuantity(cell, 'periods', scale);
    if (typeof value === 'object') return value;
    if (value !== undefined) values.push(value);
  }
  return values;
}
