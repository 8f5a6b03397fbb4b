import { spell, type Spelling } from '../../formulas';
import { defaultSettings, type Settings } from '../../measures/settings';
import { henanRegions } from '../../plan/regions';
import type { RegionList } from '../../plan/regionSchema';
import type { Plan } from '../../plan/schema';
import { cellAddress } from '../address';
import type { SheetLanguage } from '../language';
import { methodLine } from '../methodLine';
import type { Area, Cell, ColumnPlan, SheetPlan } from '../sheetPlan';
import { regionsColumnKeys, regionsWords } from '../words/regions';
import { regionsCell } from './cells';
import { regionsHighlights } from './highlights';
import { HEADER_ROW, regionsLines, standardRegionsLayout } from './layout';
import { columnWidth, printedColumns, regionsFormats, regionsStyles } from './looks';
import type { Places } from './places';
import { regionsContent, scopeName, type RegionsRequest } from './request';
import { regionsValidations } from './validations';

export const REGIONS_VERSION = 1;

const single = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** The columns in one language; who fills a cell also depends on its line. */
export const regionsColumns = (language: SheetLanguage): readonly ColumnPlan[] =>
  regionsColumnKeys.map((key) => ({ key, heading: regionsWords[language].heading[key], width: columnWidth(key, language), filledBy: 'template' }));

/** The sentence that names what was left out. */
const leftOutNote = (plan: Plan, request: RegionsRequest['of'], language: SheetLanguage): string => {
  const { refused } = regionsContent(plan, request);
  return refused.length === 0 ? '' : regionsWords[language].notAllocated + refused.map(({ code, name }) => `${code} ${name}`).join('；');
};

/** 序时进度 of the plan's period at the report date of the sheet. */
export const elapsedCell = ({ plan, layout, settings }: Pick<Places, 'plan' | 'layout' | 'settings'>): Cell => {
  const date = cellAddress(layout.reportDate.row, layout.reportDate.column, 'both');
  const [first] = plan.indicators;
  return first
    ? { formula: `=IF(ISNUMBER(${date}),${spell('elapsed', { actual: '', reportDate: date }, { ...first, period: plan.plan.period, deadline: plan.plan.period.end }, 'native', { settings }).slice(1)},"")` }
    : null;
};

const top = (places: Places, request: RegionsRequest, width: number): Cell[][] => {
  const { plan, words, layout, settings, language, method } = places;
  const date = cellAddress(layout.reportDate.row, layout.reportDate.column, 'both');
  const lines: Cell[][] = [
    [`${plan.plan.title} · ${words.title}`],
    [words.reportDate, null, words.elapsed, elapsedCell(places), { formula: `=IF(ISNUMBER(${date}),"","${words.needsDate}")` }],
    [words.methodLabel, words.method[method], words.basisLabel, request.basisName ?? null],
    [methodLine(settings, language)],
    [words.fill],
    [leftOutNote(plan, request.of, language)],
  ];
  return lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
};

/** Excel takes 31 characters and none of []:*?/\. */
const asSheetName = (text: string): string => text.replace(/[[\]:*?/\\]/g, '').slice(0, 31);

/** 分解落实-城镇新增就业, Targets-New urban employment. */
const regionsSheetName = (plan: Plan, { of }: RegionsRequest, language: SheetLanguage): string => asSheetName(`${regionsWords[language].sheetName}-${scopeName(plan, of, language)}`);

/** What the first releases called the sheet in English: it is asked about before another one is made. */
export const formerRegionsName = (plan: Plan, { of }: RegionsRequest): string => asSheetName(`Regional targets-${scopeName(plan, of, 'zh-CN')}`);

/**
 * 分解落实: a target of the plan handed on to the province's regions, one block an indicator on one sheet. One sheet, so that there is
 * one report date and one heading, and filtering by region gives all that one region has to do, by indicator all that hands on one target.
 *
 * @param request which indicators, and where the shares come from; structures are named on the sheet and left out
 * @param spelling `plan` with our custom functions where they know a region's target, `native` with plain Excel formulas
 */
export const regionsSheet = (
  plan: Plan, request: RegionsRequest, spelling: Spelling, settings: Settings = defaultSettings, language: SheetLanguage = 'zh-CN', regions: RegionList = henanRegions,
): SheetPlan => {
  const { indicators } = regionsContent(plan, request.of);
  const lines = regionsLines(indicators, regions);
  const layout = standardRegionsLayout(lines);
  const places: Places = { plan, regions, layout, spelling, settings, language, words: regionsWords[language], method: request.method };
  const columns = regionsColumns(language);
  return {
    template: 'regions',
    version: REGIONS_VERSION,
    name: regionsSheetName(plan, request, language),
    language,
    cells: [
      ...top(places, request, columns.length),
      columns.map(({ heading }) => heading),
      ...lines.map((line) => regionsColumnKeys.map((key) => regionsCell(places, line, key)?.cell ?? null)),
    ],
    headerRow: HEADER_ROW,
    columns,
    styles: regionsStyles(places, lines),
    numberFormats: regionsFormats(places, lines),
    merges: [3, 4, 5].map((row) => ({ row, column: 0, rowCount: 1, columnCount: columns.length - 1 })),
    rowHeights: [
      { row: 0, rowCount: 1, height: 28 },
      { row: 1, rowCount: 2, height: 20 },
      { row: 3, rowCount: 1, height: language === 'en-US' ? 68 : 42 },
      { row: 4, rowCount: 1, height: language === 'en-US' ? 42 : 30 },
      { row: 5, rowCount: 1, height: 15 },
      { row: HEADER_ROW, rowCount: 1, height: language === 'en-US' ? 48 : 36 },
      { row: HEADER_ROW + 1, rowCount: lines.length, height: 18 },
    ],
    validations: regionsValidations(places, lines),
    highlights: regionsHighlights(layout),
    names: [
      { name: 'RegionsDate', area: single(layout.reportDate.row, layout.reportDate.column) },
      { name: 'RegionsElapsed', area: single(layout.elapsed.row, layout.elapsed.column) },
      { name: 'Regions', area: { row: HEADER_ROW, column: 0, rowCount: lines.length + 1, columnCount: columns.length } },
    ],
    print: { columnCount: printedColumns, pageStarts: lines.flatMap(({ kind }, at) => (kind === 'province' && at > 0 ? [HEADER_ROW + 1 + at] : [])) },
    freeze: { rows: HEADER_ROW + 1, columns: 4 },
    firstCell: layout.reportDate,
  };
};
