import type { Plan } from '../plan/schema';
import { catalogueColumns } from './catalogueColumns';
import type { SheetLanguage } from './language';
import { targetFormat } from './numberFormats';
import type { Area, Cell, SheetPlan } from './sheetPlan';
import { catalogueColumnKeys, catalogueWords, type CatalogueColumnKey } from './words/catalogue';

const HEADER_ROW = 2;
export const CATALOGUE_VERSION = 1;

const columnArea = (key: CatalogueColumnKey, rowCount: number): Area => ({ row: HEADER_ROW + 1, column: catalogueColumnKeys.indexOf(key), rowCount, columnCount: 1 });

/** English headings of two words stand in two lines. */
const headingHeight: Readonly<Record<SheetLanguage, number>> = { 'zh-CN': 22, 'en-US': 34 };

/** English names take several lines, as clauses do. */
const wrapped: Readonly<Record<SheetLanguage, readonly CatalogueColumnKey[]>> = { 'zh-CN': [], 'en-US': ['name'] };

/**
 * 指标目录: every indicator of a plan with all its fields and the clauses they come from, as an Excel table.
 *
 * @param plan the plan whose indicators are listed, in the order of the plan's text
 * @param language of the sheet's own words
 */
export const catalogueSheet = (plan: Plan, language: SheetLanguage = 'zh-CN'): SheetPlan => {
  const { indicators } = plan;
  const count = indicators.length;
  const columns = catalogueColumns(language);
  const words = catalogueWords[language];
  const body = { row: HEADER_ROW + 1, column: 0, rowCount: count, columnCount: columns.length };
  const lone = (first: Cell): Cell[] => [first, ...columns.slice(1).map(() => null)];
  return {
    template: 'catalogue',
    version: CATALOGUE_VERSION,
    name: words.sheetName,
    language,
    cells: [
      lone(`${plan.plan.title} · ${words.title}`),
      lone(words.note(count, plan.plan)),
      columns.map((column) => column.heading),
      ...indicators.map((indicator) => columns.map((column) => column.cell(indicator))),
    ],
    headerRow: HEADER_ROW,
    columns,
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: 'title' },
      { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, style: 'note' },
      { area: { ...body, row: HEADER_ROW, rowCount: 1 }, style: 'heading' },
      { area: body, style: 'body' },
      ...wrapped[language].map((key) => ({ area: columnArea(key, count), style: 'text' as const })),
      ...(['clause', 'source', 'aliases'] as const).map((key) => ({ area: columnArea(key, count), style: 'wrap' as const })),
      ...(['code', 'domain', 'measure', 'comparator', 'unit', 'tolerance', 'deadline'] as const).map((key) => ({ area: columnArea(key, count), style: 'centred' as const })),
    ],
    numberFormats: indicators.map((indicator, index) => ({
      area: { ...columnArea('target', 1), row: HEADER_ROW + 1 + index },
      format: targetFormat(indicator),
    })),
    merges: [{ row: 1, column: 0, rowCount: 1, columnCount: columns.length }],
    rowHeights: [
      { row: 0, rowCount: 1, height: 26 },
      { row: 1, rowCount: 1, height: 18 },
      { row: HEADER_ROW, rowCount: 1, height: headingHeight[language] },
    ],
    validations: [],
    highlights: [],
    names: [],
    table: { name: 'Catalogue', area: { ...body, row: HEADER_ROW, rowCount: count + 1 } },
    print: { columnCount: columns.length - 1 },
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    firstCell: { row: HEADER_ROW + 1, column: 0 },
  };
};
