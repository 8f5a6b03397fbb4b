import type { Reason, Result } from '../domain/result';
import { toError } from './errors';

/** An argument as Excel passes it: a matrix; a single value is 1 × 1; an omitted one is null. */
export type Matrix = readonly (readonly unknown[])[];

const OMITTED: Matrix = [[undefined]];

/** An argument as Excel or a test gives it, as rows of cells: a range, one row, a single value, or nothing. */
export const toMatrix = (argument: unknown): Matrix => {
  if (argument === undefined) return OMITTED;
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? (argument as Matrix) : [argument];
};

/** Whether an argument is one cell, which goes with every row of the others. */
export const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/** The first cell of an argument that takes no range. */
export const firstCell = (argument: unknown): unknown => toMatrix(argument)[0]?.[0];

/** All cells of an argument, row by row. */
export function cellsOf(argument: unknown): unknown[] {
  const cells: unknown[] = [];
  for (const row of toMatrix(argument)) for (const cell of row) cells.push(cell);
  return cells;
}

/** What a cell shows: a value, or a refusal that becomes an error in this cell alone. No `Result`: there is one a row. */
export type Output = number | string | Reason;

/** What a result shows in a cell: the value, or the reason that becomes an error. */
export const outputOf = (result: Result<number | string>): Output => (result.ok ? result.value : result.reason);

/** An output as Excel takes it: a number that overflowed is an error, never an infinity. */
export function show(output: Output): unknown {
  if (typeof output === 'string') return output;
  if (typeof output !== 'number') return toError(output);
  return Number.isFinite(output) ? output : toError({ code: 'out-of-range' });
}

/** What the first argument's cells show, once all other arguments are settled. */
export type Answer = (cell: unknown) => Output;

/** Settles all arguments but the first. The cells come in one reused array: read it, do not keep it. */
export type Settle = (cells: readonly unknown[]) => Answer;

/**
 * Calculates each cell of the broadcast arguments. A column of figures shares its other arguments: they are settled once, and
 * again only where one of them changes.
 *
 * @example spill([[[1], [2]], 10], ([, factor]) => (cell) => cell * factor) → [[10], [20]]
 */
export function spill(args: readonly unknown[], settle: Settle): unknown[][] {
  const matrices: Matrix[] = new Array(args.length);
  const cells: unknown[] = new Array(args.length);
  const varying: number[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const matrix = toMatrix(args[index]);
    matrices[index] = matrix;
    cells[index] = matrix[0]?.[0];
    if (!isSingle(matrix)) varying.push(index);
  }
  if (varying.length === 0) return [[show(settle(cells)(cells[0]))]];
  const isColumn = varying.length === 1 && varying[0] === 0 && matrices[0]![0]?.length === 1;
  return isColumn ? spillColumn(matrices[0]!, settle(cells)) : spillAll(matrices, varying, cells, settle);
}

/** One column against single values: the case that has to keep up with 100,000 rows. */
function spillColumn(column: Matrix, answer: Answer): unknown[][] {
  const result: unknown[][] = new Array(column.length);
  for (let row = 0; row < column.length; row += 1) result[row] = [show(answer(column[row]![0]))];
  return result;
}

/** Marks a cell of the result for which one of the ranges has no value. */
const NO_PARTNER = Symbol('no partner');

/** As Excel's operators broadcast: a single row or column repeats; beyond the end of a longer range there is no partner. */
function cellAt(matrix: Matrix, row: number, column: number): unknown {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  if (cells === undefined) return NO_PARTNER;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : NO_PARTNER;
}

const noPartner: Reason = { code: 'shape-mismatch' };

function spillAll(matrices: readonly Matrix[], varying: readonly number[], cells: unknown[], settle: Settle): unknown[][] {
  let answer: Answer | undefined;
  const outputAt = (row: number, column: number): Output => {
    for (const index of varying) {
      const cell = cellAt(matrices[index]!, row, column);
      if (cell === NO_PARTNER) return noPartner;
      if (index > 0 && cells[index] !== cell) answer = undefined;
      cells[index] = cell;
    }
    answer ??= settle(cells);
    return answer(cells[0]);
  };
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const result: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row += 1) {
    // A literal of one is several times cheaper than an array that grows, and most results are columns.
    const line = [show(outputAt(row, 0))];
    for (let column = 1; column < columns; column += 1) line.push(show(outputAt(row, column)));
    result[row] = line;
  }
  return result;
}
