import type { Settings } from '../measures/settings';

/** `plan`: our custom functions; `native`: plain formulas of Excel 2016, which WPS and LibreOffice calculate too. */
export type Spelling = 'plan' | 'native';

/** What a cell can be asked to show. `method` is 判断方法, `verdict` 进展判断. */
export type FormulaMeasure =
  | 'gap'
  | 'completion'
  | 'progress'
  | 'pace'
  | 'required'
  | 'remaining'
  | 'verdict'
  | 'method'
  | 'elapsed'
  | 'growth'
  | 'forecast'
  | 'forecastYear'
  | 'structureDeviation'
  | 'structureSum'
  | 'structureVerdict';

/** A1 references (or names) of the cells that hold the inputs. */
export interface FormulaRefs {
  /** The actual value; for the structure measures the range of all parts, in the target's order, e.g. `$N$30:$N$32`. */
  readonly actual: string;
  /** Where the report date stands, e.g. `GHZB_ReportDate`. */
  readonly reportDate: string;
  /** The cell with the indicator's code; without it the code itself is written into the formula. */
  readonly code?: string;
  /** Native only: the cell with the target; without it the number is written into the formula. */
  readonly target?: string;
  /** The cell with the value at the end of the year before the plan; may be blank. */
  readonly base?: string;
  /** Native only: a cell that holds 序时进度 of the indicator's period as a fraction; not used for a target that is due before the period's end. */
  readonly elapsed?: string;
  /** For the forecasts: the range of the years; `actual` is then the range of their values, of the same shape. */
  readonly periods?: string;
  /** The cell with the unit of actual and base, where it is not the indicator's own. PLAN only. */
  readonly unit?: string;
}

export interface SpellOptions {
  /** For `structureDeviation`: which part, from 1. */
  readonly part?: number;
  readonly settings?: Settings;
  /** Native only: the unit of the entries is stated, so that 0.8 in a % column is 0.8 %; without it such a number is refused. */
  readonly unitIsStated?: boolean;
}
