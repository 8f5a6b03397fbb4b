import {
  ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject, type ErrorType,
} from '@univerjs/engine-formula';
import { ERROR_CODES } from '../cells';
import type { FunctionMessage } from './functionMessages';

export interface ThrownError { code: string; message?: string }

const errorObject = (code: string): BaseValueObject => ErrorValueObject.create(code as ErrorType);

/** What was thrown, as the error Excel shows: a `CustomFunctions.Error` says which, everything else is `#VALUE!`. */
export function thrownError(thrown: unknown): ThrownError {
  const { code, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { code?: unknown; message?: unknown };
  const isOurs = typeof code === 'string' && (ERROR_CODES as readonly string[]).includes(code);
  const text = isOurs && typeof message === 'string' && message !== '' ? message : undefined;
  return { code: isOurs ? code : '#VALUE!', ...(text === undefined ? {} : { message: text }) };
}

function single(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'object') return errorObject(thrownError(value).code);
  return StringValueObject.create(String(value));
}

/** A function's result as the grid's value; a matrix spills. */
export function functionResult(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return single(value);
  const rows = value.map((row) => (Array.isArray(row) ? row.map(single) : [single(row)]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columnCount === 0) return StringValueObject.create('');
  if (rows.length === 1 && columnCount === 1) return rows[0]?.[0] ?? StringValueObject.create('');
  return ArrayValueObject.create({
    calculateValueList: rows, rowCount: rows.length, columnCount, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

/** What a result says of its errors, cell by cell: an error in a column is a value of it, thrown by nobody. */
export function resultMessages(value: unknown): readonly FunctionMessage[] {
  const rows = Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row])) : [[value]];
  return rows.flatMap((cells, row) => cells.flatMap((cell, column) => {
    const text = typeof cell === 'object' && cell !== null ? thrownError(cell).message : undefined;
    return text === undefined ? [] : [{ row, column, text }];
  }));
}

export { errorObject };
