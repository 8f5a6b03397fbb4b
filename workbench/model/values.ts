import { ERROR_CODES, isCellError, type CellValue, type ErrorCode } from '../engines/cells';
import { HostError } from '../protocol/hostError';

export const isErrorCode = (text: string): text is ErrorCode => (ERROR_CODES as readonly string[]).includes(text);

/** As `Range.values` gives it. */
export const wireValue = (value: CellValue): string | number | boolean => (isCellError(value) ? value.error : value);

/** As `Range.valueTypes` gives it. */
export function valueType(value: CellValue): string {
  if (isCellError(value)) return 'Error';
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** An assigned value as a matrix of the range's size: a single value goes to every cell, a matrix must have exactly that size. */
export function toMatrix(value: unknown, rowCount: number, columnCount: number): unknown[][] {
  if (!Array.isArray(value)) return Array.from({ length: rowCount }, () => Array<unknown>(columnCount).fill(value));
  if (value.length !== rowCount || value.some((row) => !Array.isArray(row) || row.length !== columnCount)) {
    throw new HostError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return value as unknown[][];
}
