import { isCellError } from '../../cells';
import { compare, error, fail, FormulaFailure, toNumber, toText, type Scalar } from './values';

const OPERATORS: Record<string, (a: Scalar, b: Scalar) => Scalar> = {
  '+': (a, b) => nearZero(toNumber(a) + toNumber(b), a, b),
  '-': (a, b) => nearZero(toNumber(a) - toNumber(b), a, b),
  '*': (a, b) => toNumber(a) * toNumber(b),
  '/': (a, b) => { const [x, y] = [toNumber(a), toNumber(b)]; return y === 0 ? fail('#DIV/0!') : x / y; },
  '^': (a, b) => { const [x, y] = [toNumber(a), toNumber(b)]; return x === 0 && y === 0 ? fail('#NUM!') : x ** y; },
  '&': (a, b) => toText(a) + toText(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

/** Excel takes a difference in the last bits for zero: `=0.3-0.2-0.1` is 0. */
function nearZero(result: number, a: Scalar, b: Scalar): number {
  return Math.abs(result) < Math.max(Math.abs(toNumber(a)), Math.abs(toNumber(b))) * 2 ** -50 ? 0 : result;
}

/** Turns errors among the operands and failures into error values. */
export function guarded(action: () => Scalar): Scalar {
  try {
    const result = action();
    return typeof result === 'number' && !Number.isFinite(result) ? error('#NUM!') : result;
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}

export function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  return guarded(() => OPERATORS[operator]!(a, b));
}

export function unary(operator: string, value: Scalar): Scalar {
  if (isCellError(value) || operator === '+' || operator === '@') return value;
  return guarded(() => (operator === '-' ? -toNumber(value) : toNumber(value) / 100));
}
