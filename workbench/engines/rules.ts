import type { Rect } from './cells';

/** Comparison operators, spelled as Office.js spells them for conditional formats. */
export type ConditionOperator =
  | 'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqual' | 'LessThanOrEqual';

/** What a rule does to a cell; absent properties leave the cell as it is. */
export interface ConditionalLook {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
}

export type ConditionalTest =
  /** Written for the first cell of `ranges[0]`; relative references shift from there. */
  | { type: 'Custom'; formula: string }
  | { type: 'CellValue'; operator: ConditionOperator; formula1: string; formula2?: string };

export interface ConditionalFormatRule {
  id: string;
  ranges: Rect[];
  /** 0 is the strongest. Unique within a sheet after every put. */
  priority: number;
  stopIfTrue: boolean;
  test: ConditionalTest;
  look: ConditionalLook;
}

/** What all rules together make of one cell. `rules` names the rules that hold, strongest first. */
export interface AppliedFormat extends ConditionalLook { rules: string[] }

export interface ErrorAlert { showAlert: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string }
export interface InputPrompt { showPrompt: boolean; title: string; message: string }

type Comparison = { operator: ConditionOperator; formula1: string | number; formula2?: string | number };
export type ValidationTest =
  | ({ type: 'Decimal' | 'WholeNumber' | 'Date' | 'Time' | 'TextLength' } & Comparison)
  /** `source`: `是,否`, or a formula such as `=选项!$A$1:$A$9`. */
  | { type: 'List'; source: string; inCellDropDown: boolean }
  | { type: 'Custom'; formula: string };

export interface DataValidationRule {
  test: ValidationTest;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: InputPrompt;
}

/** Formulas in `rule` are written for the first cell of `ranges[0]`. The rects of all entries of a sheet are disjoint. */
export interface DataValidationEntry { ranges: Rect[]; rule: DataValidationRule }
