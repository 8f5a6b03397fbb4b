import type { Recognition } from '../recognition';
import type { Merge } from './grid';

export interface TableOptions {
  /** Merged areas, where the host tells them; without them empty header cells are taken for merged ones. */
  readonly merges?: readonly Merge[];
  /** A sheet is often named after the place whose numbers it holds. */
  readonly sheetName?: string;
  /** Number formats, in the shape of the cells: a format with % makes 0.95 ninety-five percent. */
  readonly formats?: readonly (readonly string[])[];
}

/** A number that belongs to a label. `header` is its year, place or other caption. */
export interface DataCell {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly value: number | null;
  readonly unit?: string;
}

/** A label cell and what it means. Positions count from 0 within the cells given. */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly headings: readonly string[];
  readonly result: Recognition;
  /** Empty for a label that is no indicator. */
  readonly data: readonly DataCell[];
}

/** `empty`: no values. `no-chinese`: nothing in Chinese, such as a report in English. `no-table`: text, but no numbers beside it. */
export type TableStatus = 'recognised' | 'empty' | 'no-chinese' | 'no-table';

export interface RecognisedTable {
  readonly status: TableStatus;
  readonly labels: readonly LabelCell[];
}
