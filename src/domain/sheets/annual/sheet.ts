import type { Plan } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import type { LedgerPlace } from '../review/context';
import type { Cell, SheetPlan } from '../sheetPlan';
import { annualWords } from '../words/annual';
import { annualCell } from './cells';
import { annualColumns, typedKey } from './columns';
import { annualHighlights } from './highlights';
import { annualFormats, annualStyles, single } from './looks';
import { annualIndicators, columnOf, HEADER_ROW, standardAnnualLayout, type Places } from './places';
import { labelCells, topCells } from './top';
import { annualValidations } from './validations';
import { planYears } from '../ledgerColumns';

export const ANNUAL_VERSION = 2;

/** What a 年度计划 is made of. */
export interface AnnualRequest {
  /** With the quarters of one year that the user chooses on the sheet. */
  readonly quarterly?: boolean;
  readonly language?: SheetLanguage;
  /** The ledger it reads; without one the user types report date, bases and actual values. */
  readonly ledger?: LedgerPlace | null;
}

/** Digits that a text takes in a column: a Chinese character is as wide as two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);

/**
 * 年度计划: each target spread over the years of the plan by its path, checked against the target, and held against what the year of the
 * report date brought. Plain formulas in every workbook: it needs no function of ours.
 *
 * @example annualSheet(henan13).name → '年度计划'
 */
export const annualSheet = (plan: Plan, { quarterly = false, language = 'zh-CN', ledger = null }: AnnualRequest = {}): SheetPlan => {
  const layout = standardAnnualLayout(plan, quarterly);
  const words = annualWords[language];
  const places: Places = { plan, layout, language, words, ledger };
  const columns = annualColumns(plan, language, quarterly);
  const indicators = annualIndicators(plan);
  const top: Cell[][] = Array.from({ length: HEADER_ROW }, () => columns.map(() => null));
  for (const { row, column, cell } of [...labelCells(places), ...topCells(places)]) top[row]![column] = cell;
  const body = indicators.map((indicator, index) => columns.map(({ key }) => annualCell(places, indicator, HEADER_ROW + 1 + index, key).cell));
  const named = (name: string, position: typeof layout.quarterYear) => (position ? [{ name, area: single(position.row, position.column) }] : []);
  const nameAt = columnOf(layout, 'name');
  const isEnglish = language === 'en-US';
  return {
    template: 'annual',
    version: ANNUAL_VERSION,
    name: words.sheetName,
    language,
    cells: [...top, columns.map(({ heading }) => heading), ...body],
    headerRow: HEADER_ROW,
    columns,
    styles: annualStyles(places),
    numberFormats: annualFormats(places),
    merges: [2, 3].map((row) => ({ row, column: 0, rowCount: 1, columnCount: columnOf(layout, 'note') + 1 })),
    rowHeights: [
      { row: 0, rowCount: 1, height: 28 },
      { row: 1, rowCount: 1, height: 22 },
      { row: 2, rowCount: 1, height: (isEnglish ? 42 : 30) + (quarterly ? 14 : 0) },
      { row: 3, rowCount: 1, height: 56 },
      { row: 4, rowCount: 1, height: 20 },
      { row: HEADER_ROW, rowCount: 1, height: 34 },
      { row: HEADER_ROW + 1, rowCount: indicators.length, height: 28 },
      ...body.flatMap((line, index) => (widthOf(String(line[nameAt])) > 2 * columns[nameAt]!.width ? [{ row: HEADER_ROW + 1 + index, rowCount: 1, height: 42 }] : [])),
    ],
    validations: annualValidations(places),
    highlights: annualHighlights(places),
    names: [
      ...named('AnnualDate', layout.reportDate),
      ...named('AnnualYear', layout.year),
      ...named('AnnualElapsed', layout.elapsed),
      ...named('AnnualQuarterYear', layout.quarterYear),
      { name: 'Annual', area: { row: HEADER_ROW, column: 0, rowCount: indicators.length + 1, columnCount: columns.length } },
    ],
    // The user's own numbers, the sentences and the helper stay on screen.
    print: { columnCount: columnOf(layout, typedKey(planYears(plan)[0] ?? 0)) },
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    firstCell: ledger ? { row: HEADER_ROW + 1, column: columnOf(layout, 'path') } : layout.reportDate,
  };
};
