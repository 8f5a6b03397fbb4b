import FormulaParser, { FormulaError } from 'fast-formula-parser';
import { isCellError, type ErrorCode } from '../../../cells';
import { error, type Matrix, type Scalar } from '../values';

/** Functions of fast-formula-parser that need no context: statistics, finance, engineering and the like. */
const library = new FormulaParser().functions;

export const isLibraryFunction = (name: string): boolean => typeof library[name] === 'function';

export function callLibrary(name: string, args: (Scalar | Matrix)[]): Scalar | Matrix {
  const failed = args.flat(2).find(isCellError);
  if (failed) return failed;
  try {
    const result = library[name]!(...args.map((value) => ({ value, isArray: Array.isArray(value), isRangeRef: Array.isArray(value) })));
    if (result instanceof FormulaError) return error(result.error as ErrorCode);
    return result === undefined ? error('#NAME?') : result as Scalar | Matrix;
  } catch (failure) {
    if (failure instanceof FormulaError) return error(failure.error as ErrorCode);
    return error('#VALUE!');
  }
}
