import { buildReport, type SheetReading } from '../../../src/domain/reports/buildReport';
import type { EnrichmentChoices, EnrichmentPlan } from '../../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../../src/domain/reports/previewEnrichment';
import type { RecognisedReport } from '../../../src/domain/reports/report';

const reading = (values: SheetReading['values'], more: Partial<SheetReading> = {}): RecognisedReport => {
  const built = buildReport({ sheetName: '季报', row: 0, column: 0, values, formats: [], merges: [], hiddenRows: new Set(), bindings: [], cutCells: 0, ...more });
  if (built.status !== 'recognised') throw new Error(built.status);
  return built.report;
};

const preview = (report: RecognisedReport, choices: Partial<EnrichmentChoices> = {}): EnrichmentPlan =>
  previewEnrichment(report, {
    accepted: report.rows.flatMap(({ id, result }) => (result.kind === 'bound' ? [{ rowId: id, code: result.code }] : [])),
    dataColumn: report.series.at(-1)?.key ?? '',
    measures: ['gap'],
    placement: 'right',
    spelling: 'plan',
    reportDate: '2016-12-31',
    ...choices,
  });

const cellsOf = (plan: EnrichmentPlan): unknown[] => plan.writes.flatMap(({ cells }) => cells.slice(1).flatMap((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : cell))));
const only = (label: string, unit: string, value: string | number, header = '2016年'): RecognisedReport => reading([['指标', '单位', header], [label, unit, value]]);

describe('formulas of a preview', () => {
  it('convert units by the argument of our functions, or inside native formulas', () => {
    const report = only('城镇新增就业', '人', 1_451_000);
    expect(cellsOf(preview(report))).toEqual(['=IFNA(PLAN.GAP(C2,"JY01","人"),"—")']);
    expect(cellsOf(preview(report, { spelling: 'native' }))[0]).toContain('5000000-C2');
    expect(preview(report).rows).toMatchObject([{ code: 'JY01', actual: 'C2', conversion: { from: '人', to: '万人' } }]);
  });

  it.each([[0.93, ''], [0.93, '0.0%'], ['93%', ''], [93, '']] as const)('read a rate of %s (format %s)', (value, format) => {
    const report = reading([['指标', '2016年'], ['基本医疗保险参保率', value]], { formats: [['', ''], ['', format]] });
    const [cell] = cellsOf(preview(report));
    expect(cell).toBe(typeof value === 'number' && value < 1 ? '=IFNA(PLAN.GAP(IF(ISNUMBER(B2),B2*100,B2),"SB09","%"),"—")' : '=IFNA(PLAN.GAP(B2,"SB09"),"—")');
  });

  it('add up the years of a flow from the start of the plan', () => {
    const report = reading([['指标', '单位', '2016年', '2017年', '2018年'], ['城镇新增就业', '万人', 1, 2, 3]]);
    const plan = preview(report, { reportDate: '2018-12-31' });
    expect(plan.rows).toMatchObject([{ actual: 'C2:E2', note: 'annual-sum' }]);
    expect(cellsOf(plan)).toEqual(['=IFNA(PLAN.GAP(IF(COUNT(C2:E2)=3,SUM(C2:E2),""),"JY01"),"—")']);
  });

  it('refer to the report from another sheet', () => {
    const plan = preview(only('失业保险参保人数', '万人', 783.9), { placement: 'sheet', measures: ['verdict'], reportDate: 'E1' });
    expect(cellsOf(plan)).toContain(`=IFNA(PLAN.STATUS('季报'!C2,"SB05",'季报'!$E$1),"—")`);
  });

  it('take the value of the year before the plan as base', () => {
    const report = reading([['指标', '单位', '2015年', '2016年'], ['失业保险参保人数', '万人', 773, 783.9]]);
    expect(cellsOf(preview(report, { measures: ['pace'] }))).toEqual(['=IFNA(PLAN.PACE(D2,"SB05",DATE(2016,12,31),C2),"—")']);
  });

  it('show the plan\'s own words as text', () => {
    expect(cellsOf(preview(only('失业保险参保人数', '万人', 783.9), { measures: ['clause'] }))[0]).toContain('830万');
  });
});

describe('rows that are not calculated', () => {
  const refusal = (report: RecognisedReport, choices?: Partial<EnrichmentChoices>): unknown => preview(report, choices).rows[0]?.refusal;

  it.each([
    ['another unit', only('职业培训', '万人', 300), { reason: 'caution', caution: { kind: 'unit' } }],
    ['one month of a flow', only('6月份城镇新增就业', '万人', 12), { reason: 'caution', caution: { kind: 'month' } }],
    ['‰ for %', only('基本医疗保险参保率', '‰', 950), { reason: 'caution', caution: { kind: 'per-mille' } }],
    ['no unit for a number of people', reading([['指标', '2016年'], ['城镇新增就业', 1_451_000]]), { reason: 'unit-missing', expected: '万人' }],
    ['a flow of a later year without the earlier ones', only('城镇新增就业', '万人', 144, '2018年'), { reason: 'years-missing', years: [2016, 2017] }],
    ['a flow from before the plan', only('城镇新增就业', '万人', 140, '2015年'), { reason: 'before-period' }],
    ['a total of an earlier plan', only('城镇新增就业', '万人', 700, '“十二五”累计'), { reason: 'before-period' }],
    ['a total that begins too late', only('城镇新增就业', '万人', 290, '2017-2018年'), { reason: 'years-missing', years: [2016] }],
    ['a flow of one year that the label names', only('2018年城镇新增就业', '万人', 144, '数值'), { reason: 'years-missing', years: [2016, 2017] }],
    ['a flow of some one year', only('全年城镇新增就业', '万人', 144, '数值'), { reason: 'one-year' }],
    ['a flow of months that the label names', only('1-9月城镇新增就业', '万人', 98, '数值'), { reason: 'month' }],
    ['a flow of months below a year', only('1-9月城镇新增就业', '万人', 98, '2016年'), { reason: 'month' }],
    ['a level after the plan', only('失业保险参保人数', '万人', 900, '2025年'), { reason: 'caution', caution: { kind: 'period', stated: '2025' } }],
    ['a level of a year before the plan in the label', only('2015年末失业保险参保人数', '万人', 783, '数值'), { reason: 'caution', caution: { kind: 'period', stated: '2015' } }],
    ['a flow of a few months', only('城镇新增就业', '万人', 70, '2016年1-6月累计'), { reason: 'month' }],
  ])('because of %s', (_, report, expected) => {
    expect(refusal(report)).toMatchObject(expected);
    expect(preview(report)).toMatchObject({ problem: 'all-refused', writes: [] });
  });

  it('because they are hidden', () => {
    const report = reading([['指标', '单位', '2016年'], ['城镇新增就业', '万人', 145.1]], { hiddenRows: new Set([1]) });
    expect(refusal(report)).toEqual({ reason: 'hidden' });
  });

  it('because native formulas cannot read 15万; our functions can', () => {
    const report = only('失业保险参保人数', '人', '783万');
    expect(refusal(report, { spelling: 'native' })).toEqual({ reason: 'needs-plan-spelling' });
    expect(cellsOf(preview(report))).toEqual(['=IFNA(PLAN.GAP(C2,"SB05","人"),"—")']);
  });

  it('unless the user says in which unit the numbers are', () => {
    const report = reading([['指标', '2016年'], ['城镇新增就业', 1_451_000]]);
    expect(cellsOf(preview(report, { accepted: [{ rowId: 'A2', code: 'JY01', unit: '人' }] }))).toEqual(['=IFNA(PLAN.GAP(B2,"JY01","人"),"—")']);
  });
});

describe('what the user decides', () => {
  it('wins over the recogniser, and is what will be remembered', () => {
    const report = reading([['指标', '单位', '2016年'], ['城镇新增就业', '万人', 145.1], ['郑州市参保人数', '万人', 80]]);
    const plan = preview(report, { accepted: [{ rowId: 'A3', code: 'SB05' }], rejected: ['A2'] });
    expect(plan.bindings).toEqual([{ label: '郑州市参保人数', headings: [], code: 'SB05' }, { label: '城镇新增就业', headings: [], code: 'none' }]);
    expect(cellsOf(plan)).toEqual([null, '=IFNA(PLAN.GAP(C3,"SB05"),"—")']);
  });

  it('does not make a rate of a number of people', () => {
    const report = reading([['指标', '单位', '2016年'], ['城镇新增就业', '万人', 145.1], ['参保情况', '万人', 80]]);
    expect(preview(report, { accepted: [{ rowId: 'A3', code: 'SB09' }] }).rows[0]?.refusal).toMatchObject({ reason: 'caution' });
  });

  it('finds the unit above the table for a label that was in doubt', () => {
    const report = reading([['单位：万人', '', ''], ['指标', '2016年', ''], ['城镇新增就业', 145.1, ''], ['郑州市参保人数', 80, '']]);
    expect(cellsOf(preview(report, { accepted: [{ rowId: 'A4', code: 'SB05' }] }))[1]).toBe('=IFNA(PLAN.GAP(B4,"SB05"),"—")');
  });

  it('is carried out for a row that was read as none of ours', () => {
    const report = reading([['指标', '单位', '2016年'], ['城镇新增就业', '万人', 145.1], ['领取失业保险金人数', '万人', 10]]);
    expect(preview(report, { accepted: [{ rowId: 'A3', code: 'SB05', unit: '万人' }] }).rows).toMatchObject([{ actual: 'C3' }]);
  });
});

describe('a row whose label says that its number is last year\'s', () => {
  const report = reading([['指标', '单位', '2016年'], ['去年全市工伤保险参保人数达到31.2万人', '万人', 31.2], ['去年郑州市失业保险参保人数达到80万人', '万人', 80]]);

  it('is bound and shown, and calculated only once a person says that it is the year reported on', () => {
    expect(preview(report).rows.map(({ code, refusal }) => [code, refusal])).toEqual([
      ['SB06', { reason: 'caution', caution: { kind: 'last-year', stated: '去年', expected: '本期', calculable: false } }],
      ['SB05', { reason: 'caution', caution: { kind: 'place', stated: '去年、郑州市', expected: '全省', calculable: false } }],
    ]);
    expect(preview(report).bindings).toEqual([]);
    const plan = preview(report, { accepted: [{ rowId: 'A2', code: 'SB06', decided: true }] });
    expect(cellsOf(plan)).toEqual(['=IFNA(PLAN.GAP(C2,"SB06"),"—")']);
    expect(plan.warnings).toEqual([{ kind: 'last-year', header: '去年' }]);
    expect(plan.bindings).toEqual([{ label: '去年全市工伤保险参保人数达到31.2万人', headings: [], code: 'SB06' }]);
  });
});

describe('a row whose label names another place', () => {
  const report = reading([['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9], ['郑州市失业保险参保人数', '万人', 80], ['全国工伤保险参保人数', '万人', 21889]]);

  it('is bound and shown, and nothing is calculated with its number', () => {
    const plan = preview(report);
    expect(plan.rows.map(({ code, refusal }) => [code, refusal])).toEqual([
      ['SB05', undefined],
      ['SB05', { reason: 'caution', caution: { kind: 'place', stated: '郑州市', expected: '全省', calculable: false } }],
      ['SB06', { reason: 'caution', caution: { kind: 'place', stated: '全国', expected: '全省', calculable: false } }],
    ]);
    expect(cellsOf(plan)).toEqual(['=IFNA(PLAN.GAP(C2,"SB05"),"—")']);
    expect(plan.warnings).toEqual([]);
  });

  it('is not remembered as a decision, so that it is not calculated the next time either', () => {
    const { bindings } = preview(report);
    expect(bindings).toEqual([{ label: '失业保险参保人数', headings: [], code: 'SB05' }]);
  });

  it('is calculated once a person says that it is the indicator, with a warning, and remembered', () => {
    const plan = preview(report, { accepted: [{ rowId: 'A3', code: 'SB05', decided: true }] });
    expect(cellsOf(plan)).toEqual([null, '=IFNA(PLAN.GAP(C3,"SB05"),"—")']);
    expect(plan.warnings).toEqual([{ kind: 'place', header: '郑州市' }]);
    expect(plan.bindings).toEqual([{ label: '郑州市失业保险参保人数', headings: [], code: 'SB05' }]);
  });

  it('stays uncalculated for every other reason, whoever decided', () => {
    const yearly = only('郑州市6月份城镇新增就业', '万人', 2);
    expect(preview(yearly, { accepted: [{ rowId: 'A2', code: 'JY01', decided: true }] }).rows[0]?.refusal).toMatchObject({ caution: { kind: 'month' } });
    const persons = only('郑州市职业培训', '万人', 2);
    expect(preview(persons, { accepted: [{ rowId: 'A2', code: 'RC04', decided: true }] }).rows[0]?.refusal).toMatchObject({ caution: { kind: 'unit' } });
  });
});

describe('what stops the whole plan', () => {
  const report = only('失业保险参保人数', '万人', 783.9);

  it.each([
    ['no-rows', { accepted: [] }],
    ['no-measures', { measures: [] }],
    ['unknown-series', { dataColumn: 'Z' }],
    ['date-missing', { measures: ['verdict'], reportDate: ' ' }],
    ['invalid-date', { measures: ['pace'], reportDate: '2016-02-30' }],
  ] as const)('%s', (problem, choices) => {
    expect(preview(report, choices as Partial<EnrichmentChoices>)).toMatchObject({ problem, writes: [] });
  });

  it('a city table cannot be continued to the right, but it can be listed on a sheet', () => {
    const city = reading([['年份', '城镇新增就业（万人）', '失业保险参保人数（万人）'], ['2016年', 12.3, 80], ['2017年', 12.5, 83]]);
    expect(preview(city).problem).toBe('across-right');
    const plan = preview(city, { placement: 'sheet', reportDate: '2017-12-31' });
    expect(plan.rows).toMatchObject([{ actual: 'B2:B3', note: 'annual-sum' }, { actual: 'C3' }]);
    expect(plan.newSheetName).toBe('季报-规划对照');
  });
});

describe('warnings', () => {
  it('say that the date lies in another year than the numbers', () => {
    expect(preview(only('失业保险参保人数', '万人', 783.9), { reportDate: '2017-12-31' }).warnings).toEqual([{ kind: 'date-outside-series', header: '2016年' }]);
  });

  it.each([['right', 1], ['sheet', 1], ['notes', 0]] as const)('say that sorting leaves formulas behind, where there are any: %s', (placement, count) => {
    const report = reading([['指标', '单位', '2016年'], ['失业保险参保人数', '万人', 783.9]], { isSortable: true });
    expect(preview(report, { placement }).warnings).toEqual(Array.from({ length: count }, () => ({ kind: 'sortable' })));
  });

  it('say that the numbers may be those of a city', () => {
    expect(preview(only('失业保险参保人数', '万人', 80, '郑州市')).warnings).toEqual([{ kind: 'place', header: '郑州市' }]);
    expect(preview(only('失业保险参保人数', '万人', 80, '全省')).warnings).toEqual([]);
  });
});
