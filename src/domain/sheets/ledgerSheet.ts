import { methodNote, spell, type Spelling } from '../formulas';
import { defaultSettings, type Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { cellAddress } from './address';
import { ledgerCell } from './ledgerCells';
import { actualKey, ledgerColumns, planYears } from './ledgerColumns';
import { countedFormula, flagFormula, type Places } from './ledgerFormulas';
import { ledgerHighlights } from './ledgerHighlights';
import { columnOf, HEADER_ROW, standardLedgerLayout } from './ledgerLayout';
import { ledgerRows, type LedgerRow } from './ledgerRows';
import { ledgerFormats, ledgerStyles } from './ledgerStyles';
import { ledgerValidations } from './ledgerValidations';
import type { Area, Cell, SheetPlan } from './sheetPlan';

export const LEDGER_VERSION = 1;

/** The lines above the headings: title, report date, methods, how to fill, and which years count. */
const ledgerTop = (places: Places, width: number): Cell[][] => {
  const { plan, layout, settings } = places;
  const lines = Array.from({ length: HEADER_ROW }, () => Array.from({ length: width }, (): Cell => null));
  const put = (row: number, column: number, cell: Cell): void => {
    const line = lines[row];
    if (line) line[column] = cell;
  };
  const date = cellAddress(layout.reportDate.row, layout.reportDate.column, 'both');
  const first = plan.indicators[0];
  put(0, 0, `${plan.plan.title} · 监测台账`);
  put(1, 0, '报告日期');
  put(1, 3, '序时进度');
  if (first) put(layout.elapsed.row, layout.elapsed.column, { formula: `=IF(ISNUMBER(${date}),${spell('elapsed', { actual: '', reportDate: date }, { ...first, period: plan.plan.period }, 'native', { settings }).slice(1)},"")` });
  put(1, 5, { formula: `=IF(ISNUMBER(${date}),"","← 请先填写报告日期，例如 ${plan.plan.period.start.slice(0, 4)}-12-31；填写后才计算差距和进展")` });
  put(2, 0, methodNote(settings));
  put(3, 0, '填写说明：只填浅黄色单元格。累计指标填当年新增数（不填累计数），其余按“填报口径”填；比率按百分数填，93 就是 93%；没有数据就留空，不填 0。报告日期以前的年份有空缺时，当前值显示“数据不全”，不作判断。');
  put(layout.flagRow, columnOf(layout, 'base') - 1, '计入年数');
  put(layout.flagRow, columnOf(layout, 'base'), countedFormula(places));
  for (const year of planYears(plan)) put(layout.flagRow, columnOf(layout, actualKey(year)), flagFormula(places, year));
  return lines;
};

const single = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Digits that a text takes in a column: a Chinese character is as wide as two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);

const NAME_WIDTH = 36;

/** Names that take two lines in their column. */
const longNames = (rows: readonly LedgerRow[]): SheetPlan['rowHeights'] =>
  rows.flatMap((row, index) => (row.kind !== 'part' && widthOf(row.indicator.name) > NAME_WIDTH ? [{ row: HEADER_ROW + 1 + index, rowCount: 1, height: 32 }] : []));

/**
 * 监测台账: one line an indicator, the base and one column a year to fill, everything else calculated.
 *
 * @param plan the plan whose indicators are tracked
 * @param spelling `plan` with our custom functions, `native` with plain Excel formulas
 * @param settings the cut-offs in use; they are printed above the table
 */
export const ledgerSheet = (plan: Plan, spelling: Spelling, settings: Settings = defaultSettings): SheetPlan => {
  const layout = standardLedgerLayout(plan);
  const places = { plan, layout, spelling, settings };
  const columns = ledgerColumns(plan);
  const rows = ledgerRows(plan);
  return {
    template: 'ledger',
    version: LEDGER_VERSION,
    name: '监测台账',
    cells: [
      ...ledgerTop(places, columns.length),
      columns.map((column) => column.heading),
      ...rows.map((row) => columns.map((column) => ledgerCell(places, row, column.key))),
    ],
    headerRow: HEADER_ROW,
    columns,
    styles: ledgerStyles(plan, layout),
    numberFormats: ledgerFormats(plan, layout),
    merges: [2, 3].map((row) => ({ row, column: 0, rowCount: 1, columnCount: columnOf(layout, 'current') })),
    rowHeights: [
      { row: 0, rowCount: 1, height: 28 },
      { row: 1, rowCount: 1, height: 22 },
      { row: 2, rowCount: 1, height: 42 },
      { row: 3, rowCount: 1, height: 30 },
      { row: HEADER_ROW, rowCount: 1, height: 32 },
      { row: HEADER_ROW + 1, rowCount: rows.length, height: 20 },
      ...longNames(rows),
    ],
    validations: ledgerValidations(plan, layout),
    highlights: ledgerHighlights(plan, layout),
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
