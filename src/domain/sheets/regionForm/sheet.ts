import { isRate } from '../../measures/goal';
import { henanRegions } from '../../plan/regions';
import type { Indicator, Plan } from '../../plan/schema';
import type { SheetLanguage } from '../language';
import { dateFormat } from '../numberFormats';
import { regionsContent, type RegionsRequest } from '../regions/request';
import type { Area, Cell, ColumnPlan, SheetPlan, ValidationPlan } from '../sheetPlan';
import { indicatorName } from '../words/common';
import { regionFormColumnKeys, regionFormWords, type RegionFormColumnKey, type RegionFormWords } from '../words/regionForm';

export const FORM_VERSION = 1;
/** Printed on every form; a roll-up knows forms by it and refuses those of another version. */
export const FORM_MARK = 'GHZB-RF-';

const HEADER_ROW = 4;
const widths: Readonly<Record<RegionFormColumnKey, number>> = { code: 9, name: 44, unit: 10, entry: 22, actual: 14, denominator: 16, note: 30 };

/** The columns of 地区填报表, left to right; a region fills actual value, denominator and note. */
export const regionFormColumns = (language: SheetLanguage): readonly ColumnPlan[] =>
  regionFormColumnKeys.map((key) => ({
    key, heading: regionFormWords[language].heading[key], width: widths[key], filledBy: key === 'actual' || key === 'denominator' || key === 'note' ? 'user' : 'template',
  }));

const entryWord = ({ measure, unit }: Indicator, { entry }: RegionFormWords): string => {
  if (isRate(unit)) return entry.rate;
  return measure === 'cumulative' ? entry.sum : measure === 'milestone' ? entry.built : entry.level;
};

const cell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/**
 * 地区填报表: what the province sends out and one region fills in and returns; a roll-up collects it.
 *
 * @param of the indicators it asks for; structures are left out, as in 分解落实
 */
export const regionFormSheet = (plan: Plan, of: RegionsRequest['of'], language: SheetLanguage = 'zh-CN'): SheetPlan => {
  const words = regionFormWords[language];
  const { indicators } = regionsContent(plan, of);
  const columns = regionFormColumns(language);
  const body = { row: HEADER_ROW + 1, rowCount: indicators.length };
  const at = (key: RegionFormColumnKey): number => regionFormColumnKeys.indexOf(key);
  const column = (key: RegionFormColumnKey): Area => ({ ...body, column: at(key), columnCount: 1 });
  const filled = (line: readonly Cell[]): Cell[] => columns.map((_, index) => line[index] ?? null);
  const say = (key: keyof RegionFormWords['validation']) => ({ title: words.validation[key][0], message: words.validation[key][1] });
  const rateRows = indicators.flatMap(({ unit }, index) => (isRate(unit) ? [HEADER_ROW + 1 + index] : []));
  const amounts = (key: RegionFormColumnKey, row: number): ValidationPlan => ({ area: cell(row, at(key)), rule: { kind: 'decimal', min: 0 }, strictness: 'stop', ...say('amount') });
  return {
    template: 'regionForm',
    version: FORM_VERSION,
    name: words.sheetName,
    language,
    cells: [
      filled([`${plan.plan.title} · ${words.title}`]),
      filled([words.region, null, words.reportDate, null, words.pick]),
      filled([words.formLabel, `${FORM_MARK}${FORM_VERSION}`]),
      filled([words.fill]),
      columns.map(({ heading }) => heading),
      ...indicators.map((indicator) => filled([indicator.code, indicatorName(indicator, language), indicator.unit, entryWord(indicator, words), null, isRate(indicator.unit) ? null : words.noDenominator])),
    ],
    headerRow: HEADER_ROW,
    columns,
    styles: [
      { area: cell(0, 0), style: 'title' },
      ...[cell(1, 0), cell(1, 2), cell(2, 0)].map((area) => ({ area, style: 'label' as const })),
      ...[cell(1, 1), cell(1, 3)].flatMap((area) => [{ area, style: 'input' as const }, { area, style: 'left' as const }]),
      { area: cell(1, 4), style: 'hint' },
      { area: cell(3, 0), style: 'note' },
      { area: { row: HEADER_ROW, column: 0, rowCount: 1, columnCount: columns.length }, style: 'heading' },
      { area: { ...body, column: 0, columnCount: columns.length }, style: 'body' },
      ...(['code', 'unit', 'entry'] as const).map((key) => ({ area: column(key), style: 'centred' as const })),
      { area: column('name'), style: 'text' },
      { area: column('denominator'), style: 'right' },
      { area: column('actual'), style: 'input' },
      { area: column('note'), style: 'wrap' },
      ...rateRows.map((row) => ({ area: cell(row, at('denominator')), style: 'input' as const })),
    ],
    numberFormats: [{ area: cell(1, 3), format: dateFormat }],
    merges: [{ row: 3, column: 0, rowCount: 1, columnCount: columns.length }],
    rowHeights: [{ row: 0, rowCount: 1, height: 28 }, { row: 1, rowCount: 2, height: 22 }, { row: 3, rowCount: 1, height: 32 }, { row: HEADER_ROW, rowCount: 1, height: 24 }, { ...body, height: language === 'en-US' ? 34 : 20 }],
    validations: [
      { area: cell(1, 1), rule: { kind: 'list', items: henanRegions.regions.map(({ name }) => name) }, strictness: 'stop', ...say('region') },
      { area: cell(1, 3), rule: { kind: 'date', min: plan.plan.period.start, max: '2099-12-31' }, strictness: 'stop', ...say('date') },
      ...indicators.map(({ unit }, index): ValidationPlan => {
        const row = HEADER_ROW + 1 + index;
        return isRate(unit) ? { area: cell(row, at('actual')), rule: { kind: 'decimal', min: 1, max: 100 }, strictness: 'warning', ...say('rate') } : amounts('actual', row);
      }),
      ...rateRows.map((row) => amounts('denominator', row)),
    ],
    highlights: [],
    names: [{ name: 'RegionForm', area: { row: HEADER_ROW, column: 0, rowCount: indicators.length + 1, columnCount: columns.length } }],
    print: { columnCount: columns.length },
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    firstCell: { row: 1, column: 1 },
  };
};
