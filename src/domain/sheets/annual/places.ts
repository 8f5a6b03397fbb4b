import type { Indicator, Plan } from '../../plan/schema';
import { areaAddress, cellAddress } from '../address';
import type { SheetLanguage } from '../language';
import { planYears } from '../ledgerColumns';
import type { CellPosition } from '../ledgerLayout';
import { quoted, type LedgerPlace } from '../review/context';
import type { AnnualWords } from '../words/annual';
import { annualColumns, planKey, quarterKey, typedKey } from './columns';

/** Where things stand on a 年度计划. A new sheet has the standard layout; an update reads it from the sheet. */
export interface AnnualLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly reportDate: CellPosition;
  /** 本年, the year of the report date. */
  readonly year: CellPosition;
  /** 本年序时进度. */
  readonly elapsed: CellPosition;
  /** 分季年度; null on a sheet without quarters. */
  readonly quarterYear: CellPosition | null;
}

export const HEADER_ROW = 5;

/** What every cell of a 年度计划 depends on besides its line. */
export interface Places {
  readonly plan: Plan;
  readonly layout: AnnualLayout;
  readonly language: SheetLanguage;
  readonly words: AnnualWords;
  /** The ledger that base values, report date and actual values come from; null where the user types them. */
  readonly ledger: LedgerPlace | null;
}

/** Indicators with one number to reach; structures have shares of parts instead. */
export const annualIndicators = (plan: Plan): readonly Indicator[] => plan.indicators.filter(({ parts }) => !parts);

/** Where everything stands on an annual plan that is just inserted. */
export const standardAnnualLayout = (plan: Plan, quarterly: boolean): AnnualLayout => {
  // Positions do not depend on the language.
  const columns = new Map(annualColumns(plan, 'zh-CN', quarterly).map(({ key }, index) => [key, index]));
  return {
    headerRow: HEADER_ROW,
    columns,
    rows: new Map(annualIndicators(plan).map(({ code }, index) => [code, HEADER_ROW + 1 + index])),
    reportDate: { row: 1, column: 1 },
    year: { row: 1, column: 3 },
    elapsed: { row: 1, column: 6 },
    quarterYear: quarterly ? { row: 2, column: (columns.get(quarterKey(1)) ?? 0) + 2 } : null,
  };
};

export const columnOf = ({ columns }: Pick<AnnualLayout, 'columns'>, key: string): number => {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`annual plan without column ${key}`);
  return column;
};

/** @example fixed({ row: 6, column: 8 }) → '$I$7' */
export const fixed = ({ row, column }: CellPosition): string => cellAddress(row, column, 'both');

/** One indicator's line, with the ways its formulas refer to other cells. */
export interface Line {
  readonly indicator: Indicator;
  readonly row: number;
  /** A cell of the own line. */
  readonly own: (key: string) => string;
  /** The years up to the one with the deadline; later ones have no plan. */
  readonly dueYears: readonly number[];
  /** The planned values of these years, one reference each: columns that users insert between them are not counted. */
  readonly plans: readonly string[];
  readonly typed: readonly string[];
}

/** An indicator's row with the addresses that its formulas read. */
export const lineOf = ({ plan, layout }: Pick<Places, 'plan' | 'layout'>, indicator: Indicator, row: number): Line => {
  const own = (key: string): string => cellAddress(row, columnOf(layout, key), 'column');
  const dueYears = planYears(plan).filter((year) => year <= Number(indicator.deadline.slice(0, 4)));
  return { indicator, row, own, dueYears, plans: dueYears.map((year) => own(planKey(year))), typed: dueYears.map((year) => own(typedKey(year))) };
};

/** A column of the ledger from its headings to its last line, as this sheet refers to it. */
export const ledgerColumn = (ledger: LedgerPlace, key: string): string => {
  const rowCount = Math.max(ledger.headerRow, ...ledger.rows.values()) - ledger.headerRow + 1;
  return quoted(ledger.sheetName) + areaAddress({ row: ledger.headerRow, column: columnOf(ledger, key), rowCount, columnCount: 1 }, 'both');
};

/** One of some expressions, by the year in a cell; the plan's first year is the first. No CHOOSE: some programs make 0 of a blank that it gives. */
export const byYear = ({ plan }: Pick<Places, 'plan'>, year: string, choices: readonly string[]): string =>
  planYears(plan).reduceRight((otherwise, each, index) => `IF(${year}=${each},${choices[index] ?? '""'},${otherwise})`, '""');
