import type { Position, Rect } from '../../cells';
import type { Node } from './ast';
import type { Area, Matrix, Scalar, Value } from './values';

/** What a formula may ask of the workbook it stands in. */
export interface Workbook {
  sheetId(name: string): string | undefined;
  /** Blank cells are null; a rect may reach beyond what is used. */
  read(sheetId: string, rect: Rect): Matrix;
  usedRect(sheetId: string): Rect | null;
  /** The parsed formula of a defined name. */
  name(name: string): Node | null | undefined;
  table(name: string): { sheetId: string; range: Rect } | undefined;
  spill(sheetId: string, cell: Position): Rect | null;
  /** Undefined when there is no such function. */
  customFunction(name: string, args: (Value | undefined)[], scope: Scope): Value | undefined;
}

/** Where a formula is calculated. */
export interface Scope {
  workbook: Workbook;
  sheetId: string;
  cell: Position;
  /** How far relative references are shifted: a rule's formula applied to another cell of its range. */
  shift: Position;
  unknown: ReadonlySet<string>;
  evaluate(node: Node): Value;
  matrix(value: Value): Matrix;
  /** A single value: the top left of a matrix. */
  scalar(value: Value): Scalar;
  area(value: Value): Area | null;
}

/** A function that sees its arguments unevaluated, to be lazy or to ask where they are. */
export type SpecialFunction = (args: Node[], scope: Scope) => Value;
/** A function of whole arguments. */
export type WholeFunction = (args: (Scalar | Matrix)[], scope: Scope) => Scalar | Matrix;
/** A function of single values; applied to each cell of matrices. Errors among the arguments never reach it. */
export type ScalarFunction = (...args: Scalar[]) => Scalar;
