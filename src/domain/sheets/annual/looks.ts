import { isRate } from '../../measures/goal';
import { planYears } from '../ledgerColumns';
import { completionFormat, dateFormat, targetFormat } from '../numberFormats';
import type { Area, FormattedArea, StyledArea } from '../sheetPlan';
import { pointFormat } from '../words/common';
import { takesBase } from './cells';
import { planKey, quarterKey, quarters, typedKey, typedQuarterKey } from './columns';
import { annualIndicators, columnOf, type Places } from './places';
import { plannedDigits } from '../../measures/precision';

/** An area of one cell; row and column count from 0. */
export const single = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Rows that follow each other and are alike, so that many lines cost few areas. */
export const runsOf = <T>(rows: readonly { readonly row: number; readonly like: T }[]): { readonly row: number; readonly rowCount: number; readonly like: T }[] => {
  const runs: { row: number; rowCount: number; like: T }[] = [];
  for (const { row, like } of rows) {
    const last = runs[runs.length - 1];
    if (last && last.like === like && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1, like });
  }
  return runs;
};

/** Lines in their order, each with what makes it alike to others. */
export const linesBy = <T>({ plan, layout }: Pick<Places, 'plan' | 'layout'>, likeOf: (indicator: ReturnType<typeof annualIndicators>[number]) => T) =>
  annualIndicators(plan).flatMap((indicator) => {
    const row = layout.rows.get(indicator.code);
    return row === undefined ? [] : [{ row, like: likeOf(indicator) }];
  });

/** From the first line to the last, with what users have inserted between them. */
const bodyOf = ({ layout }: Pick<Places, 'layout'>) => ({ row: layout.headerRow + 1, rowCount: Math.max(layout.headerRow, ...layout.rows.values()) - layout.headerRow });

/** Look of every area, by name. */
export const annualStyles = (places: Places): readonly StyledArea[] => {
  const { plan, layout } = places;
  const width = layout.columns.size;
  const body = bodyOf(places);
  const at = (key: string): number => columnOf(layout, key);
  const column = (key: string): Area => ({ ...body, column: at(key), columnCount: 1 });
  const years = planYears(plan);
  const group = (key: string): StyledArea => ({ area: single(layout.headerRow - 1, at(key)), style: 'label' });
  const computed = [...years.map(planKey), 'total', 'difference', 'planned', 'completion', 'over', ...(layout.quarterYear ? [...quarters.map(quarterKey), 'quarterCheck'] : [])];
  const entry = (key: string, rows: { readonly row: number; readonly rowCount: number }): StyledArea => ({ area: { row: rows.row, rowCount: rows.rowCount, column: at(key), columnCount: 1 }, style: 'input' });
  return [
    { area: single(0, 0), style: 'title' },
    ...[single(1, 0), single(1, 2), single(1, 4)].map((area) => ({ area, style: 'label' as const })),
    ...(['input', 'left'] as const).map((style) => ({ area: single(layout.reportDate.row, layout.reportDate.column), style })),
    { area: single(layout.year.row, layout.year.column), style: 'computed' },
    { area: single(layout.elapsed.row, layout.elapsed.column), style: 'computed' },
    { area: single(1, at('path')), style: 'hint' },
    { area: { row: 2, column: 0, rowCount: 2, columnCount: 1 }, style: 'note' },
    ...[planKey(years[0] ?? 0), 'total', 'planned', typedKey(years[0] ?? 0)].map(group),
    { area: { row: layout.headerRow, column: 0, rowCount: 1, columnCount: width }, style: 'heading' },
    { area: { ...body, column: 0, columnCount: width }, style: 'body' },
    ...['code', 'unit', 'measure', 'entry', 'at'].map((key) => ({ area: column(key), style: 'centred' as const })),
    { area: column('name'), style: 'text' },
    { area: column('target'), style: 'right' },
    { area: column('note'), style: 'wrap' },
    { area: column('sentence'), style: 'small' },
    ...computed.map((key) => ({ area: column(key), style: 'computed' as const })),
    ...years.map((year) => ({ area: column(typedKey(year)), style: 'right' as const })),
    entry('path', body),
    { area: column('path'), style: 'centred' },
    entry('actual', body),
    ...runsOf(linesBy(places, takesBase)).filter(({ like }) => like).map((run) => entry('base', run)),
    ...(layout.quarterYear ? quarterStyles(places) : []),
  ];
};

const quarterStyles = (places: Places): readonly StyledArea[] => {
  const { layout, plan } = places;
  const first = columnOf(layout, quarterKey(1));
  const firstTyped = columnOf(layout, typedQuarterKey(planYears(plan)[0] ?? 0, 1));
  const top = layout.headerRow - 4;
  return [
    { area: single(top, first), style: 'hint' },
    ...[single(top + 1, first), single(top + 2, first)].map((area) => ({ area, style: 'label' as const })),
    ...(layout.quarterYear ? [{ area: single(layout.quarterYear.row, layout.quarterYear.column), style: 'input' as const }] : []),
    { area: { row: layout.headerRow - 1, column: first, rowCount: 1, columnCount: quarters.length }, style: 'input' },
    { area: single(layout.headerRow - 1, firstTyped), style: 'label' },
    { area: { ...bodyOf(places), column: firstTyped, columnCount: planYears(plan).length * quarters.length }, style: 'right' },
    { area: { ...bodyOf(places), column: columnOf(layout, 'quarterCheck'), columnCount: 1 }, style: 'right' },
  ];
};

const signed = (digits: number): string => {
  const number = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return `+${number};-${number};0`;
};

/**
 * Amounts with as many decimals as they have: Excel would leave the point of `#,##0.##` standing behind a whole number. In sections of its
 * own, because a formula in a cell that is only General takes over the format of the cells it refers to, and so the sign of the target.
 */
const plainFormat = 'General;-General;0';

/** Number formats. */
export const annualFormats = (places: Places): readonly FormattedArea[] => {
  const { plan, layout, language } = places;
  const body = bodyOf(places);
  const at = (key: string): number => columnOf(layout, key);
  const years = planYears(plan);
  const indicators = new Map(annualIndicators(plan).map((indicator) => [indicator.code, indicator]));
  const points = pointFormat(language);
  const differences = ['difference', 'over', ...(layout.quarterYear ? ['quarterCheck'] : [])];
  return [
    { area: single(layout.reportDate.row, layout.reportDate.column), format: dateFormat },
    { area: single(layout.elapsed.row, layout.elapsed.column), format: completionFormat },
    { area: { ...body, column: at('completion'), columnCount: 1 }, format: completionFormat },
    ...(layout.quarterYear ? [{ area: { ...body, column: at(typedQuarterKey(years[0] ?? 0, 1)), columnCount: years.length * quarters.length }, format: plainFormat }] : []),
    ...['base', 'actual', ...years.map(typedKey)].map((key) => ({ area: { ...body, column: at(key), columnCount: 1 }, format: plainFormat })),
    ...runsOf(linesBy(places, plannedDigits)).flatMap(({ row, rowCount, like }) => {
      const column = (key: string): Area => ({ row, rowCount, column: at(key), columnCount: 1 });
      const whole = [...years.map(planKey), 'total', 'planned', ...(layout.quarterYear ? quarters.map(quarterKey) : [])];
      return [...whole.map((key) => ({ area: column(key), format: like === 0 ? '#,##0' : plainFormat })), ...differences.map((key) => ({ area: column(key), format: signed(like) }))];
    }),
    ...[...layout.rows].flatMap(([code, row]): FormattedArea[] => {
      const indicator = indicators.get(code);
      if (!indicator) return [];
      return [
        { area: single(row, at('target')), format: targetFormat(indicator) },
        ...(isRate(indicator.unit) ? differences.map((key) => ({ area: single(row, at(key)), format: points })) : []),
      ];
    }),
  ];
};
