import type { SheetLanguage } from './language';

/**
 * What a template contains, as plain data: one description, written to Excel by `workbook/` and to a file by `xlsx/`.
 * All positions are zero-based and count from the sheet's top left cell.
 */
export interface SheetPlan {
  readonly template: TemplateKind;
  /** Which sheet it is, where a template has several; sheets of one part are counted together. */
  readonly part?: string;
  /** Raised when a later release changes the layout; stored on the sheet so that an update knows what it finds. */
  readonly version: number;
  /** Sheet name as wished; the writer adds a counter when it is taken. */
  readonly name: string;
  /** Of its own words, and of what a file says around them; Chinese unless said otherwise. */
  readonly language?: SheetLanguage;
  /** Every cell from A1; rows are equally long. */
  readonly cells: readonly (readonly Cell[])[];
  /** Row index of the column headings; the rows below it are the body. */
  readonly headerRow: number;
  readonly columns: readonly ColumnPlan[];
  readonly styles: readonly StyledArea[];
  readonly numberFormats: readonly FormattedArea[];
  readonly merges: readonly Area[];
  /** Points; every other row keeps the height Excel gives it. */
  readonly rowHeights: readonly { readonly row: number; readonly rowCount: number; readonly height: number }[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightRule[];
  /** Names without the product's prefix; the writer adds prefix and, for a copy, a counter. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly table?: { readonly name: string; readonly area: Area };
  /** Native charts; they follow the cells and need no add-in. */
  readonly charts?: readonly ChartPlan[];
  /** A4, as wide as these first columns, headings repeated; landscape unless said otherwise, `pagesTall` where all rows belong on so many pages, `pageStarts` rows that begin one. */
  readonly print: { readonly columnCount: number; readonly orientation?: 'landscape' | 'portrait'; readonly pagesTall?: number; readonly pageStarts?: readonly number[] };
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** The cell that is selected when the sheet appears: where the user types first. */
  readonly firstCell: { readonly row: number; readonly column: number };
}

export type TemplateKind = 'catalogue' | 'ledger' | 'annual' | 'review' | 'regions' | 'regionForm' | 'rollUp';

/** Templates of one sheet that is brought up to date in place; a review has several, the others are made anew each time. */
export type UpdatableKind = Extract<TemplateKind, 'catalogue' | 'ledger' | 'annual' | 'regions'>;

/** Templates of one sheet that hold the whole plan; the others are made for a choice of the user, or from another sheet. */
export type WholePlanKind = Extract<TemplateKind, 'catalogue' | 'ledger'>;

/** Templates that need no choice before they are inserted. */
export type OneClickKind = WholePlanKind | 'annual' | 'review';

/** Text is always text, even when it begins with `=`; only `{ formula }` calculates. `null` is an empty cell. */
export type Cell = string | number | boolean | null | FormulaCell;

export interface FormulaCell {
  readonly formula: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ColumnPlan {
  /** Stable key of the column, e.g. `code`, `actual-2016`; an update finds columns by it. */
  readonly key: string;
  readonly heading: string;
  /** Characters, as Excel counts column width. */
  readonly width: number;
  /** Who fills it: the user's cells survive every update, ours are written again. */
  readonly filledBy: 'user' | 'template';
}

export type StyleName = 'title' | 'note' | 'label' | 'input' | 'heading' | 'body' | 'computed' | 'wrap' | 'small' | 'text' | 'left' | 'right' | 'centred' | 'hint' | 'flag' | 'lead' | 'strong' | 'plain';

export interface StyledArea {
  readonly area: Area;
  readonly style: StyleName;
}

export interface FormattedArea {
  readonly area: Area;
  readonly format: string;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'decimal'; readonly min: number; readonly max?: number }
    | { readonly kind: 'date'; readonly min: string; readonly max: string }
    /** One of these texts; together they stay below the 255 characters that Excel keeps in a rule. */
    | { readonly kind: 'list'; readonly items: readonly string[] }
    /** Nothing may be typed here: the cell's content comes from the plan. */
    | { readonly kind: 'locked' };
  /** `stop` refuses the entry, `warning` lets the user insist. */
  readonly strictness: 'stop' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** Columns that an update adds right of everything on a sheet: what they look like and take, beside cells and rules. */
export interface AddedColumns extends Pick<SheetPlan, 'styles' | 'numberFormats' | 'validations'> {
  /** From the row above the headings to the last line. */
  readonly area: Area;
  /** Characters, one a column. */
  readonly widths: readonly number[];
}

/** A native conditional format: a plain Excel formula written for the area's first cell, one area each. */
export interface HighlightRule {
  readonly area: Area;
  readonly formula: string;
  readonly look: HighlightLook;
  /** The cells' own number format, kept behind the symbol; General without it. */
  readonly cellFormat?: string;
}

/** `below` and `severe` mark what needs attention; both carry a symbol and weight so that a black and white print still shows them. `used` tells a prepared line that is in use, `entry` a cell that waits for the user. */
export type HighlightLook = 'below' | 'severe' | 'met' | 'used' | 'entry';

/** A chart over cells of its own sheet. Colours differ in lightness too, so that a black and white print tells the series apart. */
export interface ChartPlan {
  /** Without the product's prefix. */
  readonly name: string;
  /** Clustered bars that lie (`bar`, the first category on top) or stand (`column`). */
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** One column of names. */
  readonly categories: Area;
  readonly series: readonly ChartSeriesPlan[];
  /** The cells it covers. */
  readonly position: Area;
  /** Number format of the labels at the bars. */
  readonly labelFormat: string;
  /** Number format of the value axis, which is left out where every number stands at its bar. */
  readonly axisFormat?: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  /** One column, as long as the categories. */
  readonly values: Area;
  readonly color: string;
  /** A line across standing columns, without labels: what all of them are measured against. */
  readonly line?: true;
}
