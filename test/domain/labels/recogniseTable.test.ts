import fc from 'fast-check';
import { recogniseTable } from '../../../src/domain/labels/recogniseTable';
import type { LabelCell, TableOptions } from '../../../src/domain/labels/table/types';

type Cells = Parameters<typeof recogniseTable>[0];

const code = ({ result }: LabelCell) => (result.kind === 'bound' ? result.code : result.kind);
const values = ({ data }: LabelCell) => data.map(({ header, value, unit }) => `${header.replace(/\s/g, '')} ${value ?? '缺'}${unit ?? ''}`);
/** Label, code, and every number with its caption and unit. */
const summary = (cells: Cells, options?: TableOptions) =>
  recogniseTable(cells, options).labels.map((label) => [label.text.trim(), code(label), ...values(label)]);

test('a bulletin: years across, sections, a unit above the table, percent in three spellings', () => {
  const rows = [
    ['河南省人力资源和社会保障事业发展情况', '', '', '', ''],
    ['', '', '', '', '单位：万人'],
    ['指标', '2015年', '2016年', '2017年', '同比增长(%)'],
    ['一、就业', '', '', '', ''],
    ['城镇新增就业', 144.5, 145.1, 144.2, -0.6],
    ['其中：就业困难人员再就业', 18, '—', '19万人', 1],
    ['二、社会保险', '', '', '', ''],
    ['（一）城镇职工基本养老保险', '', '', '', ''],
    ['参保人数', 1500, 1600, 1700, 3],
    ['其中：离退休人员', 300, 310, 320, 3],
    ['基金收入（亿元）', 900, 1000, 1100, 3],
    ['（二）城乡居民基本养老保险', '', '', '', ''],
    ['参保人数', 4900, 4910, 4920, 1],
    ['（三）失业保险', '', '', '', ''],
    ['参保人数', 783, '15万', '1,361', 1],
    ['基本养老保险参保率（%）', 0.9, 91, '92%', 1],
  ];
  expect(summary(rows)).toEqual([
    ['城镇新增就业', 'JY01', '2015年 144.5万人', '2016年 145.1万人', '2017年 144.2万人'],
    ['其中：就业困难人员再就业', 'JY03', '2015年 18万人', '2016年 缺', '2017年 19万人'],
    ['参保人数', 'SB02', '2015年 1500万人', '2016年 1600万人', '2017年 1700万人'],
    ['其中：离退休人员', 'none'],
    ['基金收入（亿元）', 'none'],
    ['参保人数', 'none'],
    ['参保人数', 'SB05', '2015年 783万人', '2016年 150000人', '2017年 1361万人'],
    ['基本养老保险参保率（%）', 'SB08', '2015年 0.9小数', '2016年 91%', '2017年 92%'],
  ]);
});

test('a yearbook: a vertical category, serial numbers, a unit column and notes', () => {
  const rows = [
    ['分类', '序号', '统计指标', '计量\n单位', '2016年末', '注'],
    ['工\n伤\n保\n险', '68', '参保人数', '万人', 107.27, '期末时点数'],
    ['', '68.1', '其中：参保农民工', '万人', 26.88, '期末时点数'],
    ['', '69', '享受工伤待遇人数', '万人次', 1.01, '从年初累计'],
    ['', '73', '建筑业新开工建设项目工伤保险参保率', '%', 100, '期末时点数'],
    ['生育\n保险', '74', '参保人数', '人', 868800, '期末时点数'],
  ];
  expect(summary(rows)).toEqual([
    ['参保人数', 'SB06', '2016年末 107.27万人'], ['其中：参保农民工', 'none'], ['享受工伤待遇人数', 'none'], ['建筑业新开工建设项目工伤保险参保率', 'none'], ['参保人数', 'SB07', '2016年末 868800人'],
  ]);
});

test('a yearbook in two languages: sections in both columns, units glued to the labels', () => {
  const rows = [
    ['10-7 社会保险情况'], ['Basic Statistics'], ['项目', 'Item', '2010', '2020'],
    ['基本养老保险', 'Pension Insurance', '', ''], ['企业职工基本养老保险', 'Enterprises', '', ''], ['期末参加基本养老保险职工人数(万人)', 'Insured', 466.88, 894.36],
    ['城乡居民基本养老保险', 'Residents', '', ''], ['期末参加基本养老保险人数(万人)', 'Insured', '—', 1588.16],
    ['失业保险', 'Unemployment', '', ''], ['期末参加失业保险人数(万人)', 'Insured', 300, 400], ['基金支出(亿元)', 'Expenses', 1, 2],
  ];
  expect(summary(rows)).toEqual([
    ['期末参加基本养老保险职工人数(万人)', 'none'], ['期末参加基本养老保险人数(万人)', 'none'], ['期末参加失业保险人数(万人)', 'SB05', '2010 300万人', '2020 400万人'], ['基金支出(亿元)', 'none'],
  ]);
});

const cityRows = [
  ['各市社会保险参保情况'], ['', '', '', '', '', '', '单位：万人'],
  ['地区', '城镇职工基本养老保险', '', '城镇职工基本医疗保险', '', '失业保险', '工伤保险'],
  ['', '参保人数', '#离退休人员', '参保人数', '基金收入（亿元）', '参保人数', '参保人数'],
  ['全省', 1700, 400, 1200, 300, 790, 900], ['郑州市', 400, 80, 300, 80, 150, 200], ['比上年增长(%)', 3, 3, 3, 3, 3, 3],
];
const cityLabels = [
  ['参保人数', 'SB02', '全省 1700万人', '郑州市 400万人'], ['#离退休人员', 'none'], ['参保人数', 'SB03', '全省 1200万人', '郑州市 300万人'], ['基金收入（亿元）', 'none'],
  ['参保人数', 'SB05', '全省 790万人', '郑州市 150万人'], ['参保人数', 'SB06', '全省 900万人', '郑州市 200万人'],
];

test('a city table: indicators across, the scheme in a heading row that looks merged', () => expect(summary(cityRows)).toEqual(cityLabels));

test('the same table where the host tells the merged areas', () => {
  const merges = [{ row: 2, column: 1, rows: 1, columns: 2 }, { row: 2, column: 3, rows: 1, columns: 2 }, { row: 2, column: 0, rows: 2, columns: 1 }];
  expect(summary(cityRows, { merges })).toEqual(cityLabels);
});

test('years down, a row of units below the names', () => {
  const rows = [['年份', '城镇新增就业', '基本医疗保险参保率', '集体合同签订率'], ['', '万人', '%', '%'], [2016, 145.1, 0.95, 80], [2017, 144.2, 0.951, 81]];
  expect(summary(rows)).toEqual([
    ['城镇新增就业', 'JY01', '2016 145.1万人', '2017 144.2万人'], ['基本医疗保险参保率', 'SB09', '2016 0.95小数', '2017 0.951小数'], ['集体合同签订率', 'none'],
  ]);
});

test('years below a merged indicator', () => {
  const rows = [['地区', '失业保险参保人数', '', '工伤保险参保人数', ''], ['', '2016', '2017', '2016', '2017'], ['郑州市', 1.5, 2, 3, 4]];
  expect(summary(rows)).toEqual([['2016', 'SB05', '郑州市 1.5'], ['2017', 'SB05', '郑州市 2'], ['2016', 'SB06', '郑州市 3'], ['2017', 'SB06', '郑州市 4']]);
});

test('two panels side by side and a second table below', () => {
  const rows = [
    ['指标', '2016年', '指标', '2016年'], ['城镇新增就业（万人）', 145, '失业保险参保人数（万人）', 783], ['高技能人才总量（万人）', 160, '领取失业保险金人数', 3],
    ['', '', '', ''], ['项目', '2017年', '', ''], ['工伤保险参保人数（万人）', 900, '', ''],
  ];
  expect(summary(rows)).toEqual([
    ['城镇新增就业（万人）', 'JY01', '2016年 145万人'], ['高技能人才总量（万人）', 'RC06', '2016年 160万人'], ['失业保险参保人数（万人）', 'SB05', '2016年 783万人'], ['领取失业保险金人数', 'none'],
    ['工伤保险参保人数（万人）', 'SB06', '2017年 900万人'],
  ]);
});

test('a number format with % makes a fraction, however large', () => {
  const rows = [['指标', '2016年'], ['基本养老保险参保率', 1.02]];
  expect(summary(rows, { formats: [[], ['', '0.0%']] })).toEqual([['基本养老保险参保率', 'SB08', '2016年 1.02小数']]);
});

test('target and rank columns hold other numbers', () => {
  const rows = [['指标', '目标任务', '完成数', '完成率（%）', '排名'], ['城镇新增就业', 100, 110, 110, 2], ['失业人员再就业', 35, 36, 103, 3]];
  expect(summary(rows)).toEqual([['城镇新增就业', 'JY01', '完成数 110'], ['失业人员再就业', 'JY02', '完成数 36']]);
});

test('positions are those of the cells', () => {
  const [label] = recogniseTable([['', ''], ['', '指标', '2016年'], ['', '失业保险参保人数', 783.9]]).labels;
  expect(label).toMatchObject({ row: 2, column: 1, data: [{ row: 2, column: 2, value: 783.9 }] });
});

test.each<[string, Cells, string]>([
  ['nothing', [], 'empty'], ['blank cells', [['', null], ['']], 'empty'], ['a report in English', [['Indicator', '2016'], ['Insured', 3]], 'no-chinese'], ['numbers alone', [[1.5, 2]], 'no-chinese'],
  ['prose', [['今年城镇新增就业情况很好']], 'no-table'],
])('%s', (_, cells, status) => expect(recogniseTable(cells)).toEqual({ status, labels: [] }));

test('cells filled to the brim and ragged rows are read', () => {
  const rows = [['指标', '2016年'], ['字'.repeat(32_767), 1], ['1'.repeat(32_767), '9'.repeat(32_767)], ['失业保险参保人数', 2, '', '', 5]];
  expect(recogniseTable(rows).labels.map(code)).toEqual(['none', 'SB05']);
});

test('any cells at all are answered', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constantFrom('指标', '单位', '2016年', '失业保险', '参保人数', '万人', '—', '单位：万人'));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (cells) => recogniseTable(cells).status.length > 0), { numRuns: 500 });
});

test('a section merged from end to end is a heading, not a unit, whichever column it begins in', () => {
  const cells = [
    ['类别', '指标', '单位', '2016年'],
    ['失业保险', '', '', ''],
    ['', '参保人数', '万人', 783.9],
    ['工伤保险', '', '', ''],
    ['', '参保人数', '万人', 800],
  ];
  const merges = [{ row: 1, column: 0, rows: 1, columns: 4 }, { row: 3, column: 0, rows: 1, columns: 4 }];
  expect(recogniseTable(cells, { merges }).labels.map(code)).toEqual(['SB05', 'SB06']);
  const plain = cells.map((row) => row.slice(1));
  plain[1] = ['失业保险', '', ''];
  plain[3] = ['工伤保险', '', ''];
  const across = [{ row: 1, column: 0, rows: 1, columns: 3 }, { row: 3, column: 0, rows: 1, columns: 3 }];
  expect(recogniseTable(plain, { merges: across }).labels.map((label) => [label.row, code(label), label.headings])).toEqual([[2, 'SB05', ['失业保险']], [4, 'SB06', ['工伤保险']]]);
});

describe('columns that hold other numbers than the reached ones', () => {
  test.each<[string, Cells, string[][]]>([
    ['a performance table', [['指标名称', '计量单位', '年度指标值', '实际完成值'], ['城镇新增就业', '万人', 110, 112.7]], [['城镇新增就业', 'JY01', '实际完成值 112.7万人']]],
    ['指标值 beside 完成值', [['指标', '指标值', '完成值'], ['城镇新增就业（万人）', 110, 112.7]], [['城镇新增就业（万人）', 'JY01', '完成值 112.7万人']]],
    ['指标值 alone', [['指标', '单位', '指标值'], ['城镇新增就业', '万人', 112.7]], [['城镇新增就业', 'JY01', '指标值 112.7万人']]],
    ['what was handed down, promised and assessed', [['项目', '单位', '省定', '下达数', '考核值', '承诺数', '完成数', 'YoY', '±%'], ['城镇新增就业', '人', 5000, 5001, 4900, 5200, 5312, 0.04, 3.1]], [['城镇新增就业', 'JY01', '完成数 5312人']]],
    ['% behind people', [['指标', '单位', '绝对数', '%'], ['失业保险参保人数', '万人', 800, 3.1]], [['失业保险参保人数', 'SB05', '绝对数 800万人']]],
    ['English words', [['指标', '单位', 'Target', 'Actual', 'Growth'], ['城镇新增就业', '万人', 110, 112, 3]], [['城镇新增就业', 'JY01', 'Actual 112万人']]],
    ['an attribute, which is no unit', [['指标', '属性', '2016年'], ['高技能人才总量（万人）', '预期性', 135]], [['高技能人才总量（万人）', 'RC06', '2016年 135万人']]],
  ])('%s', (_, cells, expected) => expect(summary(cells)).toEqual(expected));
});

describe('a title that speaks of other numbers', () => {
  const below = (title: string): unknown => recogniseTable([[title, '', ''], ['指标', '单位', '数值'], ['工伤保险参保人数', '万人', 900]]).labels.map(code);
  test.each(['2020年主要预期目标', '2020年目标任务分解表', '2021年预测', '“十三五”规划主要指标', '河南省与全国对比', '贯彻全国就业工作会议精神情况'])('%s makes a question of the rows', (title) => expect(below(title)).toEqual(['ask']));
  test.each(['2020年目标任务完成情况', '“十三五”规划执行情况', '2019年主要指标', '河南省及郑州市2019年主要指标'])('%s does not', (title) => expect(below(title)).toEqual(['SB06']));
});

describe('whose numbers a table holds', () => {
  const rows = [['指标', '单位', '数值'], ['工伤保险参保人数', '万人', 900]];
  const doubt = (cells: Cells, sheetName?: string): unknown[] =>
    recogniseTable(cells, sheetName === undefined ? {} : { sheetName }).labels.map(({ result }) => (result.kind === 'bound' ? [result.code, result.caution?.kind, result.caution?.stated] : result.kind));
  test.each([
    ['2019年全国主要指标', '全国'], ['山东省2019年主要指标', '山东省'], ['郑州市2019年主要指标', '郑州市'], ['2018年河南省郑州市人社主要指标完成情况', '河南省郑州市'], ['中牟县人社局 主要指标', '中牟县'], ['表3 某市主要指标', '某市'],
  ])('the title %s gives them to %s', (title, place) => expect(doubt([[title, '', ''], ...rows])).toEqual([['SB06', 'place', place]]));
  test.each(['河南省2019年主要指标', '2019年主要指标', '全省各市县主要指标', '全市主要指标', '河南省及洛阳市主要指标', '郑州、洛阳主要指标'])('the title %s says nothing of one other place', (title) => expect(doubt([[title, '', ''], ...rows])).toEqual([['SB06', undefined, undefined]]));
  test('a heading row gives the rows below it to a place, and the next one takes them back', () => {
    expect(doubt([['指标', '单位', '数值'], ['郑州市', '', ''], ['工伤保险参保人数', '万人', 90], ['河南省', '', ''], ['工伤保险参保人数', '万人', 900]])).toEqual([['SB06', 'place', '郑州市'], ['SB06', undefined, undefined]]);
  });
  test('two rows of heads give the columns to a place', () => {
    expect(doubt([['年份', '郑州市', '', '全省'], ['', '工伤保险参保人数', '生育保险参保人数', '工伤保险参保人数'], [2016, 90, 80, 900], [2017, 91, 82, 910]]).slice(-3)).toEqual([['SB06', 'place', '郑州市'], ['SB07', 'place', '郑州市'], ['SB06', undefined, undefined]]);
  });
  test('a sheet named after a place gives it the numbers, unless the title names the province', () => {
    expect(doubt(rows, '洛阳')).toEqual([['SB06', 'place', '洛阳']]);
    expect(doubt(rows, 'Sheet1')).toEqual([['SB06', undefined, undefined]]);
  });
  test('a unit that does not fit is said first', () => {
    expect(doubt([['郑州市2019年主要指标', '', ''], ['指标', '单位', '数值'], ['工伤保险参保人数', '万人次', 900]])).toEqual([['SB06', 'unit', '万人次']]);
  });
});
