import type { ErrorCode } from '../../cells';

/** A corner of a reference: null for whole rows (column) or whole columns (row). */
export interface Corner { row: number | null; column: number | null; absoluteRow: boolean; absoluteColumn: boolean }

export type Node =
  | { kind: 'constant'; value: number | string | boolean }
  | { kind: 'error'; code: ErrorCode }
  /** An argument left out: `IF(A1,,2)`. */
  | { kind: 'omitted' }
  | { kind: 'reference'; sheet: string | null; from: Corner; to: Corner; spilled: boolean }
  | { kind: 'name'; name: string }
  /** `表1[列]`, `表1[@列]`, `表1[#All]`. */
  | { kind: 'tableColumn'; table: string; column: string | null; part: 'data' | 'thisRow' | 'all' | 'headers' }
  | { kind: 'array'; rows: Node[][] }
  | { kind: 'unary'; operator: '+' | '-' | '%' | '@'; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node }
  | { kind: 'call'; name: string; args: Node[] };

/** A formula as it was entered, parsed. */
export interface Formula {
  text: string;
  /** Null when the text is no formula at all. */
  root: Node | null;
  /** Functions that did not exist when the formula was entered: they stay `#NAME?` until it is entered again. */
  unknown: ReadonlySet<string>;
}
