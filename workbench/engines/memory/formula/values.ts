import { isCellError, type CellError, type ErrorCode, type Rect } from '../../cells';

/** null is a blank cell. */
export type Scalar = number | string | boolean | CellError | null;
export type Matrix = Scalar[][];
/** Cells not read yet, because some functions want to know where they are. */
export class Area { constructor(readonly sheetId: string, readonly rect: Rect) {} }
export type Value = Scalar | Matrix | Area;

export const error = (code: ErrorCode, message?: string): CellError => (message ? { error: code, message } : { error: code });
export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

/** Thrown inside functions to end with an error value. */
export class FormulaFailure extends Error {
  constructor(readonly value: CellError) { super(value.error); }
}
export const fail = (code: ErrorCode): never => { throw new FormulaFailure(error(code)); };

/** Excel's reading of a value as a number: blanks are 0, text that looks like a number counts. */
export function toNumber(value: Scalar): number {
  if (isCellError(value)) throw new FormulaFailure(value);
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value.trim().replace(/,/g, '');
  const percent = text.endsWith('%');
  const number = Number(percent ? text.slice(0, -1) : text);
  if (text === '' || !Number.isFinite(number)) return fail('#VALUE!');
  return percent ? number / 100 : number;
}

export function toText(value: Scalar): string {
  if (isCellError(value)) throw new FormulaFailure(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function toBoolean(value: Scalar): boolean {
  if (isCellError(value)) throw new FormulaFailure(value);
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    return fail('#VALUE!');
  }
  return Boolean(value);
}

/** -1, 0, 1 in Excel's order: numbers before text before booleans; text without regard to case; blanks adapt. */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (isCellError(left)) throw new FormulaFailure(left);
  if (isCellError(right)) throw new FormulaFailure(right);
  const rank = (value: unknown) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string') {
    const [x, y] = [left.toLowerCase(), (right as string).toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const blankLike = (other: Scalar): Exclude<Scalar, null> => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** Stretches single values, rows and columns to a common size, as Excel's operators do; what is missing is `#N/A`. */
export function broadcast(values: (Scalar | Matrix)[], combine: (...scalars: Scalar[]) => Scalar): Scalar | Matrix {
  const matrices = values.filter(Array.isArray) as Matrix[];
  if (!matrices.length) return combine(...(values as Scalar[]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const pick = (value: Scalar | Matrix, r: number, c: number): Scalar => {
    if (!Array.isArray(value)) return value;
    const row = value.length === 1 ? value[0] : value[r];
    if (!row) return error('#N/A');
    const cell = row.length === 1 ? row[0] : row[c];
    return cell === undefined ? error('#N/A') : cell;
  };
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => combine(...values.map((value) => pick(value, r, c)))));
}
