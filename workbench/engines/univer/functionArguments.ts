import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from '@univerjs/engine-formula';
import type { FunctionParameter } from '../functions';

/** An error among the arguments: the call does not happen, the error is its result, as in Excel. */
export interface ArgumentError { error: string }

type Scalar = string | number | boolean | null;

const isError = (value: unknown): value is ArgumentError => typeof value === 'object' && value !== null && 'error' in value;

function scalar(value: Nullable<BaseValueObject>): Scalar | ArgumentError {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as unknown as ErrorValueObject).getErrorType() };
  return value.getValue() as Scalar;
}

function matrix(value: BaseValueObject): Scalar[][] | ArgumentError {
  if (!value.isArray()) {
    const single = scalar(value);
    return isError(single) ? single : [[single]];
  }
  const array = value as ArrayValueObject;
  const rows: Scalar[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: Scalar[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) {
      const cell = scalar(array.get(row, column));
      if (isError(cell)) return cell;
      cells.push(cell);
    }
    rows.push(cells);
  }
  return rows;
}

function one(value: BaseValueObject | undefined, parameter: FunctionParameter): unknown {
  if (!value) return null;
  if (parameter.dimensionality === 'matrix') return value.isNull() ? null : matrix(value);
  return scalar(value.isArray() ? (value as ArrayValueObject).get(0, 0) : value);
}

/** Arguments as Excel gives them to a custom function: blanks are null, columns are matrices, a repeating parameter is one array. */
export function functionArguments(values: readonly BaseValueObject[], parameters: readonly FunctionParameter[]): unknown[] | ArgumentError {
  const shaped: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = parameter.repeating
      ? values.slice(index).map((value) => one(value, parameter))
      : one(values[index], parameter);
    const error = Array.isArray(given) && parameter.repeating ? given.find(isError) : isError(given) ? given : undefined;
    if (error) return error;
    shaped.push(given);
  }
  return shaped;
}

export const isArgumentError = isError;
