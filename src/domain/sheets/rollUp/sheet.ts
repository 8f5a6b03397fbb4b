import { isRate } from '../../measures/goal';
import { henanRegions } from '../../plan/regions';
import type { Plan } from '../../plan/schema';
import type { RollUpCheck } from '../../regions/checkForms';
import { areaAddress } from '../address';
import type { SheetLanguage } from '../language';
import type { Area, Cell, ColumnPlan, SheetPlan } from '../sheetPlan';
import { regionName, shortIndicatorName } from '../words/common';
import { rollUpWords } from '../words/rollUp';

export const ROLL_UP_VERSION = 1;
const HEADER_ROW = 2;
const FIRST_VALUE = 3;

interface ValueColumn extends ColumnPlan {
  readonly code: string;
  readonly what: 'actual' | 'denominator';
  readonly isRate: boolean;
}

const valueColumns = ({ indicators }: RollUpCheck, language: SheetLanguage): readonly ValueColumn[] =>
  indicators.flatMap((indicator): ValueColumn[] => {
    const { code, unit } = indicator;
    const name = shortIndicatorName(indicator, language);
    const column = (what: ValueColumn['what'], heading: string): ValueColumn => ({ key: `${what}-${code}`, heading, width: 16, filledBy: 'template', code, what, isRate: isRate(unit) && what === 'actual' });
    return [column('actual', `${code} ${name}（${unit}）`), ...(isRate(unit) ? [column('denominator', `${code} ${rollUpWords[language].denominator}`)] : [])];
  });

/**
 * 地区汇总: what a check has accepted, one line a region with its source. The province's line adds amounts up and weighs rates only
 * when every region is there, and says how many lack otherwise.
 */
export const rollUpSheet = (plan: Plan, check: RollUpCheck, language: SheetLanguage = 'zh-CN'): SheetPlan => {
  const words = rollUpWords[language];
  const values = valueColumns(check, language);
  const fixed = [['regionCode', words.regionCode, 11], ['region', words.region, 18], ['source', words.source, 34]] as const;
  const columns: ColumnPlan[] = [...fixed.map(([key, heading, width]) => ({ key, heading, width, filledBy: 'template' as const })), ...values];
  const { regions, province } = henanRegions;
  const body: Area = { row: HEADER_ROW + 1, column: 0, rowCount: regions.length, columnCount: columns.length };
  const last = body.row + body.rowCount;

  const total = ({ isRate: rate }: ValueColumn, index: number): Cell => {
    const area = (column: number): string => areaAddress({ row: body.row, rowCount: body.rowCount, column: FIRST_VALUE + column, columnCount: 1 }, 'row');
    const own = area(index);
    const [before, after] = words.lacks;
    const lacking = (range: string): string => `ROWS(${range})-COUNT(${range})`;
    const unless = (lack: string, number: string): Cell => ({ formula: `=IF(${lack}>0,"${before}"&(${lack})&"${after}",${number})` });
    if (!rate) return unless(`(${lacking(own)})`, `ROUND(SUM(${own}),9)`);
    const weights = area(index + 1);
    return unless(`(ROWS(${own})-MIN(COUNT(${own}),COUNT(${weights})))`, `IF(SUM(${weights})>0,SUMPRODUCT(${own},${weights})/SUM(${weights}),"—")`);
  };

  return {
    template: 'rollUp',
    version: ROLL_UP_VERSION,
    name: words.sheetName,
    language,
    cells: [
      columns.map((_, index) => (index === 0 ? `${plan.plan.title} · ${words.title}` : null)),
      columns.map((_, index) => (index === 0 ? words.note(check.date, check.accepted.length, regions.length) : null)),
      columns.map(({ heading }) => heading),
      ...regions.map((region): Cell[] => {
        const line = check.accepted.find((each) => each.region.code === region.code);
        return [region.code, regionName(region, language), line?.source ?? words.notReturned, ...values.map(({ code, what }) => line?.values.get(code)?.[what] ?? null)];
      }),
      [province.code, words.province, null, ...values.map(total)],
    ],
    headerRow: HEADER_ROW,
    columns,
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: 'title' },
      { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, style: 'note' },
      { area: { ...body, row: HEADER_ROW, rowCount: 1 }, style: 'heading' },
      { area: { ...body, rowCount: body.rowCount + 1 }, style: 'body' },
      { area: { ...body, column: 2, columnCount: 1 }, style: 'small' },
      { area: { ...body, row: last, rowCount: 1, column: FIRST_VALUE, columnCount: values.length }, style: 'computed' },
      { area: { ...body, row: last, rowCount: 1 }, style: 'label' },
    ],
    numberFormats: [
      { area: { ...body, columnCount: 1, rowCount: body.rowCount + 1 }, format: '@' },
      // A weighted rate has no end of digits; what regions have returned is shown as they gave it.
      ...values.flatMap(({ isRate: rate }, index) => (rate ? [{ area: { row: last, column: FIRST_VALUE + index, rowCount: 1, columnCount: 1 }, format: '0.00' }] : [])),
    ],
    merges: [{ row: 1, column: 0, rowCount: 1, columnCount: Math.min(columns.length, 8) }],
    rowHeights: [{ row: 0, rowCount: 1, height: 28 }, { row: 1, rowCount: 1, height: 44 }, { row: HEADER_ROW, rowCount: 1, height: language === 'en-US' ? 76 : 48 }, { row: body.row, rowCount: body.rowCount + 1, height: 18 }],
    validations: [],
    highlights: [],
    names: [{ name: 'RollUp', area: { ...body, row: HEADER_ROW, rowCount: body.rowCount + 2 } }],
    print: { columnCount: columns.length },
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    firstCell: { row: body.row, column: FIRST_VALUE },
  };
};
