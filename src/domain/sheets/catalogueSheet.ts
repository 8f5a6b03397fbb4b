import type { Plan } from '../plan/schema';
import { catalogueColumns } from './catalogueColumns';
import { targetFormat } from './numberFormats';
import type { Area, Cell, SheetPlan } from './sheetPlan';

const HEADER_ROW = 2;
export const CATALOGUE_VERSION = 1;

const blankRow = (first: Cell): Cell[] => [first, ...catalogueColumns.slice(1).map(() => null)];

const columnArea = (key: string, rows: number): Area => ({
  row: HEADER_ROW + 1,
  column: catalogueColumns.findIndex((column) => column.key === key),
  rowCount: rows,
  columnCount: 1,
});

/**
 * 指标目录: every indicator of a plan with all its fields and the clauses they come from, as an Excel table.
 *
 * @param plan the plan whose indicators are listed, in the order of the plan's text
 */
export const catalogueSheet = (plan: Plan): SheetPlan => {
  const { indicators } = plan;
  const count = indicators.length;
  const body = { row: HEADER_ROW + 1, column: 0, rowCount: count, columnCount: catalogueColumns.length };
  return {
    template: 'catalogue',
    version: CATALOGUE_VERSION,
    name: '指标目录',
    cells: [
      blankRow(`${plan.plan.title} · 指标目录`),
      blankRow(`共 ${count} 项。出处：${plan.plan.source}（${plan.plan.issued} 发布）。规划未写明的内容留空，不作推测。`),
      catalogueColumns.map((column) => column.heading),
      ...indicators.map((indicator) => catalogueColumns.map((column) => column.cell(indicator))),
    ],
    headerRow: HEADER_ROW,
    columns: catalogueColumns,
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: 'title' },
      { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, style: 'note' },
      { area: { ...body, row: HEADER_ROW, rowCount: 1 }, style: 'heading' },
      { area: body, style: 'body' },
      ...['clause', 'source', 'aliases'].map((key) => ({ area: columnArea(key, count), style: 'wrap' as const })),
      ...['code', 'domain', 'measure', 'comparator', 'unit', 'tolerance', 'deadline'].map((key) => ({ area: columnArea(key, count), style: 'centred' as const })),
    ],
    numberFormats: indicators.map((indicator, index) => ({
      area: { ...columnArea('target', 1), row: HEADER_ROW + 1 + index },
      format: targetFormat(indicator),
    })),
    merges: [{ row: 1, column: 0, rowCount: 1, columnCount: catalogueColumns.length }],
    rowHeights: [
      { row: 0, rowCount: 1, height: 26 },
      { row: 1, rowCount: 1, height: 18 },
      { row: HEADER_ROW, rowCount: 1, height: 22 },
    ],
    validations: [],
    highlights: [],
    names: [],
    table: { name: 'Catalogue', area: { ...body, row: HEADER_ROW, rowCount: count + 1 } },
    print: { columnCount: catalogueColumns.length - 1 },
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    firstCell: { row: HEADER_ROW + 1, column: 0 },
  };
};
