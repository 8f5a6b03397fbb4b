/** A block of cells, zero-based. */
export interface Rect { row: number; column: number; rowCount: number; columnCount: number }

export interface Position { row: number; column: number }

/** Excel's limits, per sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Of a cell's text. */
export const MOST_CHARACTERS = 32_767;

export const ERROR_CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a value, so that the text "#N/A" typed as text stays distinguishable from it. */
export interface CellError { error: ErrorCode; message?: string }

/** '' is an empty cell (or a formula that gives empty text). Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError;

/**
 * What to put in a cell: null leaves it, `value: ''` empties it, a formula starts with `=`.
 * `numberFormat` comes when the input implied one (`93%`, a date) and replaces the cell's format.
 */
export type CellWrite =
  | null
  | { value: string | number | boolean; numberFormat?: string }
  | { formula: string; numberFormat?: string };

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;
