import { spell, type FormulaMeasure, type FormulaRefs, type Spelling } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { areaAddress, cellAddress } from './address';
import { actualKey, planYears } from './ledgerColumns';
import type { SheetLanguage } from './language';
import { columnOf, type LedgerLayout } from './ledgerLayout';
import type { LedgerRow } from './ledgerRows';
import type { FormulaCell } from './sheetPlan';
import { ledgerWords } from './words/ledger';

/** What every formula of a ledger depends on besides its line. */
export interface Places {
  readonly plan: Plan;
  readonly layout: LedgerLayout;
  readonly spelling: Spelling;
  readonly settings: Settings;
  /** Of the sheet's own words. */
  readonly language: SheetLanguage;
}

const rowOf = (layout: LedgerLayout, key: string): number => {
  const row = layout.rows.get(key);
  if (row === undefined) throw new Error(`ledger without row ${key}`);
  return row;
};

const yearsArea = ({ plan, layout }: Places, row: number) => {
  const years = planYears(plan);
  const first = columnOf(layout, actualKey(years[0] ?? 0));
  const last = columnOf(layout, actualKey(years[years.length - 1] ?? 0));
  return { row, column: first, rowCount: 1, columnCount: last - first + 1 };
};

/** How many years the report date takes in: the cell left of the flags. */
const countedCell = ({ layout }: Places): string => cellAddress(layout.flagRow, columnOf(layout, 'base'), 'both');

/** 1 where a year has begun by the report date, 0 where not or where the date is missing. */
export const flagFormula = ({ layout }: Places, year: number): FormulaCell => {
  const date = cellAddress(layout.reportDate.row, layout.reportDate.column, 'both');
  return { formula: `=IF(ISNUMBER(${date}),IF(YEAR(${date})>=${year},1,0),0)` };
};

/** How many years the report date takes in: the sum of their flags. */
export const countedFormula = (places: Places): FormulaCell => ({
  formula: `=SUM(${areaAddress(yearsArea(places, places.layout.flagRow))})`,
});

/**
 * 当前值: for flows the sum of all years up to the report date, else the value of the report date's year.
 * A missing or unusable year gives the word 数据不全 (Incomplete) instead of a number that is too small.
 */
export const currentFormula = (places: Places, row: LedgerRow): FormulaCell | null => {
  const line = rowOf(places.layout, row.key);
  const years = areaAddress(yearsArea(places, line));
  const counted = countedCell(places);
  const { incomplete } = ledgerWords[places.language];
  const flags = areaAddress(yearsArea(places, places.layout.flagRow), 'both');
  // Not COUNTA: a cell whose formula gives "" is blank too.
  const guard = (number: string): FormulaCell => ({ formula: `=IF(OR(${counted}=0,COUNTBLANK(${years})=${planYears(places.plan).length}),"",${number})` });
  if (row.kind === 'structure') return null;
  if (row.kind === 'part') {
    const totals = areaAddress(yearsArea(places, rowOf(places.layout, row.indicator.code)), 'row');
    const total = `INDEX(${totals},1,${counted})`;
    return guard(`IF(ISNUMBER(${total}),INDEX(${years},1,${counted})/${total}*100,"${incomplete}")`);
  }
  if (row.indicator.measure === 'cumulative')
    return guard(`IF(COUNTIFS(${flags},1,${years},">=0")<${counted},"${incomplete}",SUMIF(${flags},1,${years}))`);
  const value = `INDEX(${years},1,${counted})`;
  return guard(`IF(ISNUMBER(${value}),${value},"${incomplete}")`);
};

/** The total of a structure's parts in one year, once all of them are there. */
export const totalFormula = ({ layout }: Places, row: LedgerRow & { kind: 'structure' }, column: number): FormulaCell => {
  const lines = row.partKeys.map((key) => rowOf(layout, key));
  const parts = row.partKeys.map((_, index) => cellAddress(lines[index] ?? 0, column));
  const sum = parts.join('+');
  return { formula: `=IF(COUNT(${parts.join(',')})=${parts.length},IF(${sum}>0,${sum},""),"")` };
};

const measureOfColumn: Readonly<Record<string, FormulaMeasure>> = {
  gap: 'gap',
  completion: 'completion',
  pace: 'pace',
  verdict: 'verdict',
  method: 'method',
};

/**
 * Shows a formula's result only beside a number.
 *
 * @param cell an A1 reference
 * @param formula with its leading `=`
 * @example onlyWithNumber('N7', '=N7*2') → { formula: '=IF(ISNUMBER(N7),N7*2,"")' }
 */
export const onlyWithNumber = (cell: string, formula: string): FormulaCell => ({ formula: `=IF(ISNUMBER(${cell}),${formula.slice(1)},"")` });

/** The cells of a line that its formulas refer to. */
export const lineRefs = ({ plan, layout }: Places, row: LedgerRow): FormulaRefs => {
  const reference = (key: string): string => cellAddress(rowOf(layout, row.key), columnOf(layout, key), 'column');
  return {
    actual: reference('current'),
    reportDate: cellAddress(layout.reportDate.row, layout.reportDate.column, 'both'),
    code: row.kind === 'part' ? undefined : reference('code'),
    target: row.kind === 'scalar' ? reference('target') : undefined,
    base: reference('base'),
    elapsed: row.indicator.period.end === plan.plan.period.end ? cellAddress(layout.elapsed.row, layout.elapsed.column, 'both') : undefined,
  };
};

/**
 * The formula of one of our measure columns in one line, in either spelling.
 *
 * @param column `gap`, `completion`, `pace`, `verdict` or `method`
 * @returns null where the line has nothing to show in that column
 */
export const measureFormula = (places: Places, row: LedgerRow, column: string): FormulaCell | null => {
  const { spelling, settings } = places;
  const measure = measureOfColumn[column];
  if (!measure) return null;
  const refs = lineRefs(places, row);
  if (row.kind === 'scalar') return onlyWithNumber(refs.actual, spell(measure, refs, row.indicator, spelling, { settings }));

  const parts = areaOfParts(places, row);
  const partRefs = { ...refs, actual: parts.address };
  if (row.kind === 'part') {
    if (column !== 'gap') return null;
    return onlyWithNumber(refs.actual, spell('structureDeviation', { ...partRefs, code: parts.code }, row.indicator, spelling, { part: row.part + 1, settings }));
  }
  const structureMeasure = ({ gap: 'structureSum', verdict: 'structureVerdict', method: 'method' } as const)[column];
  if (!structureMeasure) return null;
  return onlyWithNumber(parts.first, spell(structureMeasure, partRefs, row.indicator, spelling, { settings }));
};

const areaOfParts = ({ layout }: Places, row: LedgerRow) => {
  const lines = (row.indicator.parts ?? []).map((_, part) => rowOf(layout, `${row.indicator.code}-${part + 1}`));
  const column = columnOf(layout, 'current');
  const first = Math.min(...lines);
  return {
    address: areaAddress({ row: first, column, rowCount: lines.length, columnCount: 1 }, 'both'),
    first: cellAddress(first, column, 'both'),
    code: cellAddress(rowOf(layout, row.indicator.code), columnOf(layout, 'code'), 'both'),
  };
};
