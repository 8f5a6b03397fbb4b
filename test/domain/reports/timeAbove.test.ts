import { buildReport } from '../../../src/domain/reports/buildReport';
import { previewEnrichment } from '../../../src/domain/reports/previewEnrichment';
import type { RecognisedReport } from '../../../src/domain/reports/report';
import { timeAbove } from '../../../src/domain/reports/timeAbove';
import { usualSeries } from '../../../src/domain/reports/usualSeries';
import type { CellValue } from '../../../src/domain/labels/table/grid';

type Rows = readonly (readonly CellValue[])[];

const reading = (values: Rows): RecognisedReport => {
  const built = buildReport({ sheetName: '月报', row: 0, column: 0, values: values.map((row) => [...row]), formats: [], merges: [], hiddenRows: new Set(), bindings: [], cutCells: 0 });
  if (built.status !== 'recognised') throw new Error(built.status);
  return built.report;
};

const table = (title: readonly CellValue[], header = '完成数'): RecognisedReport => reading([title, ['指标', '单位', header], ['城镇新增就业', '万人', 139]]);

const refusalOf = (report: RecognisedReport): unknown => {
  const accepted = report.rows.flatMap(({ id, result }) => (result.kind === 'bound' ? [{ rowId: id, code: result.code }] : []));
  const { rows } = previewEnrichment(report, { accepted, dataColumn: report.series.at(-1)!.key, measures: ['gap'], placement: 'sheet', spelling: 'plan', reportDate: '2018-12-31' });
  return rows[0]!.refusal ?? rows[0]!.note ?? null;
};

describe('a title says of what time the numbers under it are', () => {
  it.each([
    ['2018年主要指标', '2018年主要指标'],
    ['（2018年12月）', '（2018年12月）'],
    ['各市主要指标', ''],
    ['填报日期：2018年7月5日', ''],
    ['注：2018年为快报数', ''],
    ['截至2018年6月底', ''],
    ['“十三五”规划主要指标', ''],
  ])('%s', (title, wanted) => {
    const report = table([title, '', '']);
    expect(timeAbove(report, report.rows[0]!)).toBe(wanted);
  });

  it('of the nearest table, not of one above it', () => {
    const report = reading([['2017年', '', ''], ['指标', '单位', '完成数'], ['城镇新增就业', '万人', 144], ['', '', ''], ['指标', '单位', '完成数'], ['失业人员再就业', '万人', 45]]);
    expect(report.rows.map((row) => timeAbove(report, row))).toEqual(['2017年', '']);
  });

  it.each([
    [['2018年主要指标', '', ''], '完成数', { reason: 'years-missing', years: [2016, 2017] }],
    [['2016年主要指标', '', ''], '完成数', null],
    [['2018年6月主要指标', '', '单位：万人'], '完成数', { reason: 'month' }],
    [['2018年1-6月主要指标', '', ''], '累计', { reason: 'month' }],
    [['2018年1-6月主要指标', '', ''], '规划期累计', null],
    [['2018年主要指标', '', ''], '“十三五”累计', null],
    [['主要指标', '', ''], '本年累计', { reason: 'one-year' }],
    [['主要指标', '', ''], '今年以来累计', { reason: 'one-year' }],
    [['主要指标', '', ''], '2017年以来累计', { reason: 'years-missing', years: [2016] }],
    [['主要指标', '', ''], '完成数', 'taken-as-total'],
  ] as const)('%s, column %s: a flow is not taken for the total of the plan', (title, header, wanted) => expect(refusalOf(table(title, header))).toEqual(wanted));
});

describe('the series that is taken unless the user chooses', () => {
  const series = (...headers: string[]) => ({ series: headers.map((header, at) => ({ key: String(at + 4), header, count: 2 })) });

  it.each([
    ['the newest year', ['2016年', '2017年'], '5'],
    ['the province, wherever it stands', ['全省', '郑州市', '中牟县'], '4'],
    ['the province, wherever it stands', ['郑州市', '开封市', '全省合计'], '6'],
    ['the whole of a city, in its own report', ['2017年', '全市'], '5'],
    ['none where only cities are left', ['郑州市', '开封市'], ''],
    ['none of an empty report', [], ''],
  ])('is %s: %j', (_, headers, wanted) => expect(usualSeries(series(...headers))).toBe(wanted));
});
