import type { Spelling } from '../formulas';
import type { Caution } from '../labels/recognition';
import type { Area, Cell, HighlightRule } from '../sheets/sheetPlan';
import type { Binding } from './report';

/** What can be added to a report. `clause` is the plan's own words. */
export type AddedMeasure = 'target' | 'gap' | 'completion' | 'pace' | 'verdict' | 'clause';

/** Columns as they are written: a verdict never stands without its method. */
export type AddedColumn = AddedMeasure | 'method';

export interface EnrichmentChoices {
  /**
   * `unit` where the user says in which unit the numbers are; without it, the one that the report states. `decided` where a person said, now or
   * before, which indicator the row is: then the number of another place or of last year is compared too, and never otherwise.
   */
  readonly accepted: readonly { readonly rowId: string; readonly code: string; readonly unit?: string; readonly decided?: boolean }[];
  /** Rows that are none of ours: remembered as such. Rows in neither list are left alone and not remembered. */
  readonly rejected?: readonly string[];
  /** Key of the series with the actual values. */
  readonly dataColumn: string;
  readonly measures: readonly AddedMeasure[];
  /** `notes`: a comment at each number, with what is calculated now; nothing follows later changes. */
  readonly placement: 'right' | 'sheet' | 'notes';
  readonly spelling: Spelling;
  /** A cell (`$C$2`, `季报!C2`), a name (`GHZB_ReportDate`), or an ISO date. */
  readonly reportDate: string;
}

/** Why nothing is calculated for a row although it was accepted. */
export type RefusedRow =
  | { readonly reason: 'caution'; readonly caution: Caution }
  /** The report states no unit for a number of things: 1451000 may be persons or 万人. */
  | { readonly reason: 'unit-missing'; readonly expected: string }
  /** `has-comment`: the cell carries a comment already, and a cell has one. */
  | { readonly reason: 'structure' | 'no-figure' | 'month' | 'one-year' | 'before-period' | 'unknown-code' | 'hidden' | 'mixed-units' | 'needs-plan-spelling' | 'has-comment' }
  /** The plan adds up all years since its start; the report lacks some of them. */
  | { readonly reason: 'years-missing'; readonly years: readonly number[] };

export interface PlannedRow {
  readonly rowId: string;
  readonly label: string;
  readonly code: string;
  readonly indicatorName: string;
  /** The cells that are calculated with, e.g. `C5` or `C5:E5`; '' for a refused row. */
  readonly actual: string;
  /** The cell with the value at the end of the year before the plan, where the report has it. */
  readonly base?: string;
  /** Absent where report and plan count in the same unit. */
  readonly conversion?: { readonly from: string; readonly to: string };
  /** `annual-sum`: the years since the plan's start are added up. `taken-as-total`: the header does not say that the number counts since then. */
  readonly note?: 'annual-sum' | 'taken-as-total';
  readonly refusal?: RefusedRow;
}

/** A block of cells to be written; null leaves a cell as it is. */
export interface PlannedWrite {
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
}

export interface PlannedNote {
  readonly address: string;
  readonly text: string;
}

export type PlanProblem =
  | 'no-rows' | 'no-measures' | 'all-refused' | 'across-right' | 'no-header' | 'pivot-right' | 'unknown-series' | 'date-missing' | 'invalid-date'
  /** Comments are written once: a cell that holds the date cannot be followed. */
  | 'date-not-fixed';

export type PlanWarning =
  /** The report date lies in another year than the chosen numbers. */
  | { readonly kind: 'date-outside-series'; readonly header: string }
  /** The numbers may be those of a city, by the column's caption or a label; the targets are the province's. */
  | { readonly kind: 'place'; readonly header: string }
  /** The label says 去年: the numbers of the year before. */
  | { readonly kind: 'last-year'; readonly header: string }
  /** Sorted by its buttons, the report's rows leave the formulas behind, which then compare with another indicator. */
  | { readonly kind: 'sortable' };

/** What will be written where: shown as a preview and carried out as it stands. */
export interface EnrichmentPlan {
  /** Nothing can be written while this is set. */
  readonly problem?: PlanProblem;
  readonly warnings: readonly PlanWarning[];
  readonly rows: readonly PlannedRow[];
  /** Where each measure goes: the column's letters on the report's sheet, or on the new one. */
  readonly columns: readonly { readonly measure: AddedColumn; readonly header: string; readonly column: string }[];
  readonly sheetName: string;
  /** Set where the columns go to a sheet of their own: its wished name; the writer adds a counter when it is taken. */
  readonly newSheetName?: string;
  /** Cells that have to be empty still, on the report's sheet. */
  readonly target?: Area;
  readonly writes: readonly PlannedWrite[];
  /** Where methods and cut-offs are printed; one of the `writes`. */
  readonly cutoffs?: Area;
  /** Whether the verdicts follow the workbook's settings, so that the printed cut-offs have to follow too. */
  readonly followsSettings: boolean;
  /** Comments on the report's sheet. */
  readonly notes: readonly PlannedNote[];
  readonly formats: readonly { readonly area: Area; readonly format: string }[];
  readonly headings: readonly Area[];
  readonly highlights: readonly HighlightRule[];
  /** Labels and captions as they were read: the report must not have changed since. */
  readonly labels: readonly { readonly address: string; readonly text: string }[];
  /** What the user decided, to be remembered in the workbook. */
  readonly bindings: readonly Binding[];
}
