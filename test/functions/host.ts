/** What the custom functions runtime puts into the global scope, as far as our functions use it. */
enum ErrorCode {
  invalidValue = '#VALUE!',
  notAvailable = '#N/A',
}

class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });

/** A result as a user sees it: errors by their code. */
export const seen = (cell: unknown): unknown => (cell instanceof CellError ? cell.code : cell);

export const message = (cell: unknown): string => (cell instanceof CellError ? (cell.message ?? '') : '');

/** The only cell of a 1 × 1 result. */
export const only = (matrix: readonly (readonly unknown[])[]): unknown => {
  expect(matrix.map((row) => row.length)).toEqual([1]);
  return matrix[0]![0];
};
