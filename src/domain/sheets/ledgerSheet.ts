import type { Spelling } from '../formulas';
import { defaultSettings, type Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import type { SheetLanguage } from './language';
import { ledgerCell, lineName } from './ledgerCells';
import { ledgerColumns } from './ledgerColumns';
import { ledgerHighlights } from './ledgerHighlights';
import { columnOf, HEADER_ROW, standardLedgerLayout } from './ledgerLayout';
import { ledgerRows, type LedgerRow } from './ledgerRows';
import { ledgerFormats, ledgerStyles } from './ledgerStyles';
import { ledgerTop } from './ledgerTop';
import { ledgerValidations } from './ledgerValidations';
import type { Area, SheetPlan } from './sheetPlan';
import { ledgerWords } from './words/ledger';

export const LEDGER_VERSION = 1;

const single = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Digits that a text takes in a column: a Chinese character is as wide as two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);

/** Points of a line by how many lines of text it has to show. */
const LINE_HEIGHTS = [20, 32, 46, 60];

/** Names that take more than one line in their column. */
const longNames = (rows: readonly LedgerRow[], width: number, language: SheetLanguage): SheetPlan['rowHeights'] =>
  rows.flatMap((row, index) => {
    // Lines break between words: the last word of each may not fit.
    const lines = Math.min(LINE_HEIGHTS.length, Math.ceil(widthOf(lineName(row, language)) / (language === 'en-US' ? width - 6 : width)));
    return row.kind !== 'part' && lines > 1 ? [{ row: HEADER_ROW + 1 + index, rowCount: 1, height: LINE_HEIGHTS[lines - 1] ?? 20 }] : [];
  });

/** The lines above the headings: English takes more room to say the same. */
const topHeights: Readonly<Record<SheetLanguage, readonly number[]>> = { 'zh-CN': [28, 22, 54, 30], 'en-US': [28, 22, 80, 30] };

/**
 * 监测台账: one line an indicator, the base and one column a year to fill, everything else calculated.
 *
 * @param plan the plan whose indicators are tracked
 * @param spelling `plan` with our custom functions, `native` with plain Excel formulas
 * @param settings the cut-offs in use; they are printed above the table
 * @param language of the sheet's own words
 */
export const ledgerSheet = (plan: Plan, spelling: Spelling, settings: Settings = defaultSettings, language: SheetLanguage = 'zh-CN'): SheetPlan => {
  const layout = standardLedgerLayout(plan);
  const places = { plan, layout, spelling, settings, language };
  const columns = ledgerColumns(plan, language);
  const rows = ledgerRows(plan);
  return {
    template: 'ledger',
    version: LEDGER_VERSION,
    name: ledgerWords[language].sheetName,
    language,
    cells: [
      ...ledgerTop(places, columns.length),
      columns.map((column) => column.heading),
      ...rows.map((row) => columns.map((column) => ledgerCell(places, row, column.key))),
    ],
    headerRow: HEADER_ROW,
    columns,
    styles: ledgerStyles(plan, layout),
    numberFormats: ledgerFormats(plan, layout, language),
    merges: [2, 3].map((row) => ({ row, column: 0, rowCount: 1, columnCount: columnOf(layout, 'current') })),
    rowHeights: [
      ...topHeights[language].map((height, row) => ({ row, rowCount: 1, height })),
      { row: HEADER_ROW, rowCount: 1, height: 32 },
      // So low that this plan's lines go on one page.
      { row: HEADER_ROW + 1, rowCount: rows.length, height: 17 },
      ...longNames(rows, columns[columnOf(layout, 'name')]?.width ?? 0, language),
    ],
    validations: ledgerValidations(plan, layout, language),
    highlights: ledgerHighlights(plan, layout, language),
    names: [
      { name: 'ReportDate', area: single(layout.reportDate.row, layout.reportDate.column) },
      { name: 'Elapsed', area: single(layout.elapsed.row, layout.elapsed.column) },
      { name: 'Ledger', area: { row: HEADER_ROW, column: 0, rowCount: rows.length + 1, columnCount: columns.length } },
    ],
    print: { columnCount: columnOf(layout, 'deadline') + 1 },
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    firstCell: layout.reportDate,
  };
};
