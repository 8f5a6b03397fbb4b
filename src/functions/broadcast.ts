import { refuse, type Result } from '../domain/result';
import { toError } from './errors';

/** An argument as Excel passes it: a matrix; a single value is 1 × 1; an omitted one is null. */
export type Matrix = readonly (readonly unknown[])[];

const OMITTED: Matrix = [[undefined]];

export const toMatrix = (argument: unknown): Matrix => {
  if (argument === undefined) return OMITTED;
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? (argument as Matrix) : [argument];
};

/** What a cell shows: a value, or a refusal that becomes an error in this cell alone. */
export type Output = Result<number | string>;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const shapeOf = (matrices: readonly Matrix[]): Shape => ({
  rows: Math.max(...matrices.map((matrix) => matrix.length)),
  columns: Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0)),
});

export const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/** Marks a cell of the result for which one of the ranges has no value. */
const NO_PARTNER = Symbol('no partner');

/** As Excel's operators broadcast: a single row or column repeats; beyond the end of a longer range there is no partner. */
function cellAt(matrix: Matrix, row: number, column: number): unknown {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  if (cells === undefined) return NO_PARTNER;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : NO_PARTNER;
}

const noPartner = refuse('shape-mismatch');

/** Our results as Excel takes them: a number that overflowed is an error, never an infinity. */
export const show = (output: Output): unknown => {
  if (!output.ok) return toError(output.reason);
  const { value } = output;
  return typeof value === 'number' && !Number.isFinite(value) ? toError({ code: 'out-of-range' }) : value;
};

/** A range among the arguments, and which argument it is. */
interface Varying {
  readonly matrix: Matrix;
  readonly index: number;
}

/**
 * Calculates each cell of the broadcast arguments. The cells come in one reused array: read it, do not keep it.
 *
 * @example spill([[[1], [2]], 10], ([a, b]) => ok(a * b)) → [[10], [20]]
 */
export function spill(args: readonly unknown[], calculate: (cells: readonly unknown[]) => Output): unknown[][] {
  const matrices: Matrix[] = new Array(args.length);
  const cells: unknown[] = new Array(args.length);
  const varying: Varying[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const matrix = toMatrix(args[index]);
    matrices[index] = matrix;
    cells[index] = matrix[0]?.[0];
    if (!isSingle(matrix)) varying.push({ matrix, index });
  }
  const [first, second] = varying;
  if (!first) return [[show(calculate(cells))]];
  const calculated = (): unknown => show(calculate(cells));
  const isColumn = !second && first.matrix[0]?.length === 1;
  return isColumn ? spillColumn(first, cells, calculated) : spillAll(varying, shapeOf(matrices), cells, calculated);
}

/** One column against single values: the case that has to keep up with 100,000 rows. */
function spillColumn({ matrix, index }: Varying, cells: unknown[], calculated: () => unknown): unknown[][] {
  const result: unknown[][] = new Array(matrix.length);
  for (let row = 0; row < matrix.length; row += 1) {
    cells[index] = matrix[row]![0];
    result[row] = [calculated()];
  }
  return result;
}

function spillAll(varying: readonly Varying[], { rows, columns }: Shape, cells: unknown[], calculated: () => unknown): unknown[][] {
  const calculateAt = (row: number, column: number): unknown => {
    for (const { matrix, index } of varying) {
      const cell = cellAt(matrix, row, column);
      if (cell === NO_PARTNER) return show(noPartner);
      cells[index] = cell;
    }
    return calculated();
  };
  const result: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row += 1) {
    // A literal of one is several times cheaper than an array that grows, and most results are columns.
    const line = [calculateAt(row, 0)];
    for (let column = 1; column < columns; column += 1) line.push(calculateAt(row, column));
    result[row] = line;
  }
  return result;
}
