import { isRate } from '../../measures/goal';
import type { SheetLanguage } from '../language';
import { completionFormat, dateFormat, gapFormat, targetFormat } from '../numberFormats';
import type { Area, FormattedArea, StyledArea } from '../sheetPlan';
import { pointFormat } from '../words/common';
import { regionsColumnKeys, type RegionsColumnKey } from '../words/regions';
import { regionsCell } from './cells';
import { blockOf, columnArea, columnOf, type RegionsLine } from './layout';
import type { Places } from './places';

const cell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

const centred: readonly RegionsColumnKey[] = ['code', 'regionCode', 'rank', 'verdict'];
const computed: readonly RegionsColumnKey[] = ['quota', 'target', 'completion', 'gap', 'pace'];
/** Columns whose regions’ cells are all filled by the same. */
const entries: readonly RegionsColumnKey[] = ['basis', 'share', 'target', 'base', 'actual', 'note'];

const distinctIndicators = (lines: readonly RegionsLine[]) => [...new Set(lines.map(({ indicator }) => indicator))];

/** Look of every area; a block costs the same few areas however many regions it has. */
export const regionsStyles = (places: Places, lines: readonly RegionsLine[]): readonly StyledArea[] => {
  const { layout, regions } = places;
  const width = layout.columns.size;
  const body = { row: layout.headerRow + 1, rowCount: lines.length };
  const column = (key: RegionsColumnKey): Area => columnArea(layout, key, body.row, body.rowCount);
  const blocks = distinctIndicators(lines).flatMap((indicator): StyledArea[] => {
    const block = blockOf(layout, indicator.code, regions);
    if (!block) return [];
    const line = lines.find((each) => each.kind === 'region' && each.indicator === indicator);
    const typed = entries.filter((key) => line && regionsCell(places, line, key)?.filler !== 'template');
    const band = (row: number): StyledArea => ({ area: { row, column: 0, rowCount: 1, columnCount: width }, style: 'label' });
    return [
      ...typed.filter((key) => key !== 'note').map((key): StyledArea => ({ area: columnArea(layout, key, block.first, block.rowCount), style: 'input' })),
      { area: { row: block.province, column: 0, rowCount: 1, columnCount: width }, style: 'computed' },
      ...(['code', 'regionCode'] as const).map((key): StyledArea => ({ area: cell(block.province, columnOf(layout, key)), style: 'centred' })),
      { area: cell(block.province, columnOf(layout, 'name')), style: 'left' },
      { area: cell(block.province, columnOf(layout, 'region')), style: 'left' },
      { area: cell(block.province, columnOf(layout, 'note')), style: 'left' },
      ...(isRate(indicator.unit) ? [] : [{ area: cell(block.province, columnOf(layout, 'step')), style: 'input' as const }]),
      ...(indicator.measure === 'level' ? [{ area: cell(block.province, columnOf(layout, 'base')), style: 'input' as const }] : []),
      band(block.province), band(block.sum), band(block.difference),
    ];
  });
  return [
    { area: cell(0, 0), style: 'title' },
    ...[cell(1, 0), cell(1, 2), cell(2, 0), cell(2, 2)].map((area) => ({ area, style: 'label' as const })),
    { area: cell(layout.reportDate.row, layout.reportDate.column), style: 'input' },
    { area: cell(layout.reportDate.row, layout.reportDate.column), style: 'left' },
    { area: cell(layout.elapsed.row, layout.elapsed.column), style: 'computed' },
    { area: cell(2, 1), style: 'plain' },
    { area: cell(2, 3), style: 'input' },
    { area: cell(2, 3), style: 'left' },
    { area: cell(1, 4), style: 'hint' },
    { area: { row: 3, column: 0, rowCount: 3, columnCount: 1 }, style: 'note' },
    { area: { row: layout.headerRow, column: 0, rowCount: 1, columnCount: width }, style: 'heading' },
    { area: { ...body, column: 0, columnCount: width }, style: 'body' },
    ...computed.map((key) => ({ area: column(key), style: 'computed' as const })),
    ...centred.map((key) => ({ area: column(key), style: 'centred' as const })),
    { area: column('note'), style: 'small' },
    ...blocks,
  ];
};

const amount = (unit: string): string => (isRate(unit) ? 'General' : /[万亿]/.test(unit) ? '#,##0.00##' : '#,##0');

/** Number formats; the sign of a target is part of its format, the number stays a number. */
export const regionsFormats = ({ layout, regions, language }: Places, lines: readonly RegionsLine[]): readonly FormattedArea[] => {
  const body = { row: layout.headerRow + 1, rowCount: lines.length };
  const column = (key: RegionsColumnKey): Area => columnArea(layout, key, body.row, body.rowCount);
  return [
    { area: cell(layout.reportDate.row, layout.reportDate.column), format: dateFormat },
    { area: cell(layout.elapsed.row, layout.elapsed.column), format: completionFormat },
    { area: column('regionCode'), format: '@' },
    { area: column('share'), format: '0.00' },
    { area: column('completion'), format: completionFormat },
    { area: column('pace'), format: pointFormat(language) },
    ...distinctIndicators(lines).flatMap((indicator): FormattedArea[] => {
      const block = blockOf(layout, indicator.code, regions);
      if (!block) return [];
      const rows = { row: block.province, rowCount: block.difference - block.province + 1 };
      const own = (key: RegionsColumnKey): Area => columnArea(layout, key, rows.row, rows.rowCount);
      return [
        { area: own('gap'), format: gapFormat(indicator.unit) },
        { area: own('quota'), format: '#,##0.00####' },
        { area: own('target'), format: amount(indicator.unit) },
        { area: cell(block.province, columnOf(layout, 'target')), format: targetFormat(indicator) },
        { area: cell(block.difference, columnOf(layout, 'target')), format: '+0.00##;-0.00##;0' },
      ];
    }),
  ];
};

const widths: Readonly<Record<RegionsColumnKey, number>> = {
  code: 9, name: 26, regionCode: 10, region: 17, basis: 17, share: 9, quota: 12, step: 9, target: 11, base: 9, actual: 10, completion: 9, gap: 12, pace: 14, rank: 6, verdict: 13, note: 40,
};

/** English words are longer than Chinese ones. */
const englishWidths: Partial<Record<RegionsColumnKey, number>> = { code: 13, name: 48, regionCode: 15, region: 24, basis: 23, step: 12, target: 12, completion: 14.5, quota: 13 };

/** In characters. */
export const columnWidth = (key: RegionsColumnKey, language: SheetLanguage): number => (language === 'en-US' ? englishWidths[key] : undefined) ?? widths[key];

export const printedColumns = regionsColumnKeys.length;
