import type { CellValue, Merge } from '../labels/table/grid';
import type { Recognition } from '../labels/recognition';

/** A report as read from a sheet. Rows and columns of a region count from 0 within it; addresses are those of the sheet, without its name. */
export interface RecognisedReport {
  readonly sheetName: string;
  /** What was read, e.g. `A1:H40`: the used part of the selection or of the sheet. */
  readonly area: string;
  readonly layout: 'down' | 'across';
  readonly rows: readonly ReportRow[];
  /** Where the numbers can come from: columns with years (`down`), or rows with years or places (`across`). The last is the newest as a rule. */
  readonly series: readonly Series[];
  readonly leftOut: readonly LeftOut[];
  /** Cells that carry a comment already. */
  readonly commented: ReadonlySet<string>;
  /** The area overlaps a pivot table, which grows to the right when it is refreshed. */
  readonly hasPivot: boolean;
  /** Its rows can be sorted by a button: formulas beside them or on another sheet stay with the place, not with the row. */
  readonly isSortable: boolean;
  readonly region: Region;
}

/** A label that has numbers beside it (below it in a report that runs across). */
export interface ReportRow {
  /** The label's address: unique within the report. */
  readonly id: string;
  readonly address: string;
  readonly label: string;
  /** What stands above the label, the outermost first. */
  readonly headings: readonly string[];
  readonly result: Recognition;
  /** What the user decided for this label before; wins over `result` as a proposal. */
  readonly remembered?: Binding['code'];
  readonly hidden: boolean;
  readonly data: readonly ReportCell[];
}

export interface ReportCell {
  readonly address: string;
  /** The year, place or other caption above (or before) the number. */
  readonly period: string;
  /** Key of the series the cell belongs to. */
  readonly series: string;
  /** `null` where the table prints that there is no figure. */
  readonly value: number | null;
  /** `小数` for a rate that stands as 0.95 or with a percent format. */
  readonly unit?: string;
  /** The cell holds words such as 15万: our functions read them, native formulas do not. */
  readonly isText: boolean;
}

export interface Series {
  /** The column's letters, or the row's number: `C`, `7`. Both name a place on the sheet. */
  readonly key: string;
  readonly header: string;
  /** How many rows have a cell in it. */
  readonly count: number;
}

/** `hidden`: rows the user does not see are listed and marked, and nothing is written into them. `cut`: blank cells outside the used part. */
export interface LeftOut {
  readonly reason: 'hidden' | 'errors' | 'cut' | 'long-text';
  readonly count: number;
}

/** What a workbook remembers of a label: the code it was bound to, or that it is none of ours. */
export interface Binding {
  readonly label: string;
  readonly headings: readonly string[];
  readonly code: string | 'none';
}

/** The cells as they were read. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  /** Absolute on the sheet. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The tables one below the other, positions within the region: headings stand in `headerRow`. */
  readonly blocks: readonly { readonly headerRow: number; readonly bodyFrom: number; readonly bodyTo: number; readonly unit?: string }[];
}
