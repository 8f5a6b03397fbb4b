import { refuse, type Result } from '../domain/result';
import { toError } from './errors';

/** An argument as Excel passes it: a matrix; a single value is 1 × 1; an omitted one is null. */
export type Matrix = readonly (readonly unknown[])[];

export const toMatrix = (argument: unknown): Matrix => {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? (argument as Matrix) : [argument];
};

/** What a cell shows: a value, or a refusal that becomes an error in this cell alone. */
export type Output = Result<number | string>;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const shapeOf = (matrices: readonly Matrix[]): Shape => ({
  rows: Math.max(...matrices.map((matrix) => matrix.length)),
  columns: Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0)),
});

export const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/** Marks a cell of the result for which one of the ranges has no value. */
export const NO_PARTNER = Symbol('no partner');

/** As Excel's operators broadcast: a single row or column repeats; beyond the end of a longer range there is no partner. */
export function cellAt(matrix: Matrix, row: number, column: number): unknown {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  if (cells === undefined) return NO_PARTNER;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : NO_PARTNER;
}

export const noPartner = refuse('shape-mismatch');

/** Our results as Excel takes them. */
export const show = (output: Output): unknown => (output.ok ? output.value : toError(output.reason));

/**
 * Calculates each cell of the broadcast arguments. The cells come in one reused array: read it, do not keep it.
 *
 * @example spill([[[1], [2]], 10], ([a, b]) => ok(a * b)) → [[10], [20]]
 */
export function spill(args: readonly unknown[], calculate: (cells: readonly unknown[]) => Output): unknown[][] {
  const matrices = args.map(toMatrix);
  const { rows, columns } = shapeOf(matrices);
  const cells: unknown[] = new Array(matrices.length);
  const result: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const line: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column += 1) {
      for (let index = 0; index < cells.length; index += 1) cells[index] = cellAt(matrices[index]!, row, column);
      line[column] = show(cells.includes(NO_PARTNER) ? noPartner : calculate(cells));
    }
    result[row] = line;
  }
  return result;
}
