import type { Spelling } from '../../formulas';
import type { Settings } from '../../measures/settings';
import type { Plan } from '../../plan/schema';
import { areaAddress, cellAddress } from '../address';
import type { SheetLanguage } from '../language';
import { columnOf, type CellPosition, type LedgerLayout } from '../ledgerLayout';
import type { Cell } from '../sheetPlan';
import type { ReviewPart, ReviewWords } from '../words/review';
import type { TableKey } from './tables';

/** Where the columns and lines of a table stand; read from the sheet by an update, because users insert rows and columns. */
export interface TableLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** The ledger a review reads. */
export interface LedgerPlace extends TableLayout {
  readonly sheetName: string;
  readonly reportDate: CellPosition;
}

/** Everything the cells of a review depend on. */
export interface ReviewContext {
  readonly plan: Plan;
  readonly spelling: Spelling;
  readonly settings: Settings;
  readonly language: SheetLanguage;
  readonly words: ReviewWords;
  readonly ledger: LedgerPlace;
  /** Excel's serial of a report date of the review's own; null follows the ledger's. */
  readonly reportDate: number | null;
  readonly sheetNames: Readonly<Record<ReviewPart, string>>;
  readonly layouts: Readonly<Record<TableKey, TableLayout>>;
  /** On the summary. */
  readonly dateCell: CellPosition;
}

export interface PlacedCell extends CellPosition {
  readonly cell: Cell;
  /** The user writes here too: an update leaves it alone. */
  readonly onlyNew?: true;
}

/** A sheet in front of a reference, in quotes where Excel puts them: an update compares formulas as Excel gives them back. */
export const quoted = (sheetName: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(sheetName) ? `${sheetName}!` : `'${sheetName.replace(/'/g, "''")}'!`;

/** @throws Error where the table has no such line */
export const rowIn = (layout: TableLayout, key: string): number => {
  const row = layout.rows.get(key);
  if (row === undefined) throw new Error(`review without line ${key}`);
  return row;
};

/** @throws Error where the table has no such column */
export const columnIn = (layout: TableLayout, key: string): number => columnOf(layout as unknown as LedgerLayout, key);

/** A column of the working paper from its headings to its last line, as other sheets refer to it. */
export const linesColumn = ({ layouts, sheetNames }: ReviewContext, key: string): string => {
  const { lines } = layouts;
  const rowCount = Math.max(lines.headerRow, ...lines.rows.values()) - lines.headerRow + 1;
  return quoted(sheetNames.lines) + areaAddress({ row: lines.headerRow, column: columnIn(lines, key), rowCount, columnCount: 1 }, 'both');
};

/** One cell of the working paper, as other sheets refer to it. */
export const linesCell = ({ layouts, sheetNames }: ReviewContext, row: string, column: string): string =>
  quoted(sheetNames.lines) + cellAddress(rowIn(layouts.lines, row), columnIn(layouts.lines, column), 'both');

/** The review's own report date, as any sheet refers to it. */
export const dateAddress = ({ sheetNames, dateCell }: ReviewContext): string => quoted(sheetNames.summary) + cellAddress(dateCell.row, dateCell.column, 'both');

/** A cell of the review's own 序时进度, for the whole plan period. */
export const elapsedAddress = (context: ReviewContext): string => {
  const { lines } = context.layouts;
  return quoted(context.sheetNames.lines) + cellAddress(lines.headerRow - 3, columnIn(lines, 'unit'), 'both');
};

/** What a cell gives, without turning a blank one into 0. */
export const orBlank = (reference: string): string => `IF(${reference}="","",${reference})`;

/** A text as a formula's constant. @example quote('“左右”') → '"“左右”"' */
export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
