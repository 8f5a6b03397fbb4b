import type { Plan } from '../plan/schema';
import { ledgerColumns } from './ledgerColumns';
import { ledgerRows } from './ledgerRows';

/**
 * Where things stand on a ledger. A new sheet has the standard layout; an update reads it from the sheet,
 * because users insert rows and columns of their own.
 */
export interface LedgerLayout {
  readonly headerRow: number;
  /** The line above the headings that says which years the report date takes in. */
  readonly flagRow: number;
  /** Column index by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row index by indicator code or part key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly reportDate: CellPosition;
  /** 序时进度 at the report date, for this plan's period. */
  readonly elapsed: CellPosition;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export const HEADER_ROW = 5;

/** Where things stand on a ledger that was just inserted; the same in both languages. */
export const standardLedgerLayout = (plan: Plan): LedgerLayout => ({
  headerRow: HEADER_ROW,
  flagRow: HEADER_ROW - 1,
  columns: new Map(ledgerColumns(plan).map((column, index) => [column.key, index])),
  rows: new Map(ledgerRows(plan).map((row, index) => [row.key, HEADER_ROW + 1 + index])),
  reportDate: { row: 1, column: 2 },
  elapsed: { row: 1, column: 4 },
});

/** Column of a key that every ledger must have. A missing one is a programmer's mistake: the reader refuses such sheets. */
export const columnOf = (layout: LedgerLayout, key: string): number => {
  const column = layout.columns.get(key);
  if (column === undefined) throw new Error(`ledger without column ${key}`);
  return column;
};
