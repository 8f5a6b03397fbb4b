import { isCellError } from '../../../cells';
import type { Node } from '../ast';
import type { ScalarFunction, Scope, SpecialFunction, WholeFunction } from '../context';
import { guarded } from '../operators';
import { Area, broadcast, error, FormulaFailure, type Matrix, type Scalar, type Value } from '../values';
import { aggregates } from './aggregates';
import { conditionalAggregates } from './conditionalAggregates';
import { dates } from './dates';
import { joins } from './joins';
import { information } from './information';
import { callLibrary, isLibraryFunction } from './library';
import { logical } from './logical';
import { lookups } from './lookups';
import { numbers } from './numbers';
import { positions } from './positions';
import { texts } from './texts';

const SPECIAL: Record<string, SpecialFunction> = { ...logical, ...positions, ...information };
const WHOLE: Record<string, WholeFunction> = { ...aggregates, ...conditionalAggregates, ...lookups, ...joins };
const SCALAR: Record<string, ScalarFunction> = { ...numbers, ...dates, ...texts };

export const isBuiltIn = (name: string): boolean => name in SPECIAL || name in WHOLE || name in SCALAR || isLibraryFunction(name);

/** Calls a function of ours, then of the parser's library, then of the add-in. */
export function callFunction(name: string, args: Node[], scope: Scope): Value {
  try {
    return dispatch(name, args, scope);
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}

function dispatch(name: string, args: Node[], scope: Scope): Value {
  if (SPECIAL[name]) return SPECIAL[name](args, scope);
  if (!isBuiltIn(name)) {
    if (scope.unknown.has(name)) return error('#NAME?');
    const result = scope.workbook.customFunction(name, args.map((arg) => (arg.kind === 'omitted' ? undefined : scope.evaluate(arg))), scope);
    return result === undefined ? error('#NAME?') : result;
  }
  const values = args.map((arg) => readable(scope.evaluate(arg), scope));
  if (WHOLE[name]) return WHOLE[name](values, scope);
  if (SCALAR[name]) return broadcast(values, (...scalars) => scalars.find(isCellError) ?? guarded(() => SCALAR[name]!(...scalars)));
  return callLibrary(name, values);
}

/** A single cell counts as a single value, larger areas as matrices. */
function readable(value: Value, scope: Scope): Scalar | Matrix {
  if (!(value instanceof Area)) return value;
  const matrix = scope.matrix(value);
  return value.rect.rowCount === 1 && value.rect.columnCount === 1 ? [[matrix[0]?.[0] ?? null]] : matrix;
}
