import './host';
import { planCompletion, planExplain, planForecast, planGap, planGrowth, planInfo, planPace, planProgress, planRatio, planRequired, planSentence, planStatus, planStructure, planTarget } from '../../src/functions/functions';
import { message, only, seen } from './host';

const cell = (value: unknown): unknown[][] => [[value]];
const gapOf = (actual: unknown, indicator: unknown = 'JY01', unit: unknown = null) => only(planGap(cell(actual), cell(indicator), cell(unit)));

describe('an actual value', () => {
  it.each<[string, unknown, unknown]>([
    ['blank', '', ''],
    ['omitted', null, ''],
    ['spaces', '  ', ''],
    ['—', '—', ''],
    ['…', '…', ''],
    ['一 for —', '一', ''],
    ['-', '-', ''],
    ['15万 of 万人', '15万', 485],
    ['15 万人', '15 万人', 485],
    ['人 with its unit', '1451000人', 354.9],
    ['full-width digits', '１４５．１', 354.9],
    ['grouped digits', '1,361', -861],
    ['grouped by a space', '1 361', -861],
    ['text', '完成较好', '#VALUE!'],
    ['negative', -1, '#VALUE!'],
    ['negative text', '-1', '#VALUE!'],
    ['another dimension', '15万人次', '#VALUE!'],
    ['a percentage for persons', '93%', '#VALUE!'],
    ['TRUE', true, '#VALUE!'],
    ['NaN', Number.NaN, '#VALUE!'],
    ['infinity', Number.POSITIVE_INFINITY, '#VALUE!'],
    ['a nested array', [1], '#VALUE!'],
    ['an error value', new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), '#VALUE!'],
  ])('%s', (_, actual, expected) => {
    const result = seen(gapOf(actual));
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 9);
    else expect(result).toBe(expected);
  });

  it('up to 1 is ambiguous for a percentage, unless its unit is stated', () => {
    expect(seen(gapOf(0.93, 'SB09'))).toBe('#VALUE!');
    expect(message(gapOf(0.93, 'SB09'))).toContain('93% 还是 0.93%');
    expect(seen(gapOf(1, 'SB09'))).toBe('#VALUE!');
    expect(gapOf(1.01, 'SB09')).toBeCloseTo(93.99, 9);
    expect(gapOf('93%', 'SB09')).toBe(2);
    expect(gapOf(0.93, 'SB09', '%')).toBeCloseTo(94.07, 9);
    expect(gapOf('0.93', 'SB09', '小数')).toBeCloseTo(0.02, 9);
    expect(gapOf(0, 'SB09')).toBe(95);
  });
});

describe('an indicator', () => {
  it.each<[string, unknown, unknown]>([
    ['lower case code', 'jy01', 354.9],
    ['full-width code', 'ＪＹ０１', 354.9],
    ['a number', 500, 354.9],
    ['a number as text', '500', 354.9],
    ['unknown', 'ZZ99', '#N/A'],
    ['ambiguous', '参保率', '#N/A'],
    ['blank', '', ''],
    ['TRUE', true, '#VALUE!'],
    ['NaN', Number.NaN, '#VALUE!'],
    ['a structure', 'RC02', '#N/A'],
  ])('%s', (_, indicator, expected) => {
    const result = seen(gapOf(145.1, indicator));
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 9);
    else expect(result).toBe(expected);
  });
});

describe('a report date', () => {
  const paceOn = (date: unknown) => seen(only(planPace(cell(145.1), cell('JY01'), cell(date))));
  it.each<[unknown, unknown]>([
    [42735, 9.02],
    [42735.75, 9.02],
    ['2016-12-31', 9.02],
    ['2016/12/31', 9.02],
    ['2016年12月31日', 9.02],
    ['2016年12月', 9.02],
    ['2016-12', 9.02],
    ['2016年末', 9.02],
    ['2016Q4', 9.02],
    ['2016年第四季度', 9.02],
    ['2016年4季度', 9.02],
    ['2016年5季度', '#VALUE!'],
    ['2016-00', '#VALUE!'],
    ['', ''],
    ['2016-13-01', '#VALUE!'],
    ['2016-02-30', '#VALUE!'],
    ['去年底', '#VALUE!'],
    [true, '#VALUE!'],
    [-1, '#VALUE!'],
    ['2015-12-31', '#N/A'],
  ])('%p', (date, expected) => {
    if (typeof expected === 'number') expect(paceOn(date)).toBeCloseTo(expected, 9);
    else expect(paceOn(date)).toBe(expected);
  });
});

describe('other arguments', () => {
  const date = cell('2016-12-31');
  it.each<[string, () => unknown[][], unknown]>([
    ['an unknown unit', () => planGap(cell(1), cell('JY01'), cell('辆')), '#VALUE!'],
    ['a unit of another dimension', () => planTarget(cell('JY01'), cell('人次')), '#VALUE!'],
    ['个百分点 for %', () => planTarget(cell('SB09'), cell('个百分点')), '#VALUE!'],
    ['a base in words', () => planProgress(cell(700), cell('SB05'), cell('约七百')), '#VALUE!'],
    ['a missing base', () => planProgress(cell(700), cell('SB05'), cell('')), '#N/A'],
    ['a base that equals the target', () => planProgress(cell(700), cell('SB05'), cell(830)), '#N/A'],
    ['completion of a rate', () => planCompletion(cell(93), cell('LD02')), '#N/A'],
    ['growth of a sum', () => planGrowth(cell(250), cell('JY01'), cell('2018-06-30'), cell(50)), '#N/A'],
    ['growth from 0', () => planGrowth(cell(500), cell('SB05'), cell('2018-06-30'), cell(0)), '#N/A'],
    ['the pace of a floor', () => planPace(cell(93), cell('SB09'), date), '#N/A'],
    ['a required value without a base', () => planRequired(date, cell('SB05')), '#N/A'],
    ['a status of a structure', () => planStatus(cell(10), cell('RC02'), date), '#N/A'],
    ['an unknown field', () => planInfo(cell('JY01'), cell('颜色')), '#VALUE!'],
    ['a field of a number', () => planInfo(cell(500), cell('单位')), '#N/A'],
    ['a denominator of 0', () => planRatio(cell(5), cell(0)), '#N/A'],
    ['a ratio across dimensions', () => planRatio(cell('5万人'), cell('9万人次')), '#VALUE!'],
    ['a ratio of a quantity and a bare number', () => planRatio(cell('5万人'), cell(9)), '#VALUE!'],
    ['a ratio in 人', () => planRatio(cell(5), cell(9), cell('人')), '#VALUE!'],
    ['two of three parts', () => planStructure([[1, 2]], cell('RC02')), '#VALUE!'],
    ['parts of no structure', () => planStructure([[1, 2, 3]], cell('JY01')), '#N/A'],
    ['a part in words', () => planStructure([[1, 'x', 3]], cell('RC02'), cell('合计')), '#VALUE!'],
    ['an empty whole', () => planStructure([[0, 0, 0]], cell('RC02'), cell('合计')), '#N/A'],
    ['an unknown output', () => planStructure([[1, 4, 5]], cell('RC02'), cell('总和吗')), '#VALUE!'],
    ['the fourth of three parts', () => planStructure([[1, 4, 5]], cell('RC02'), cell(4)), '#VALUE!'],
    ['a blank part', () => planStructure([[1, '', 5]], cell('RC02'), cell('合计')), ''],
  ])('%s', (_, call, expected) => expect(seen(only(call()))).toBe(expected));
});

describe('a number that leaves the range of doubles on its way', () => {
  const date = cell('2016-12-31');
  const vast = 1.7e308;
  it.each<[string, () => unknown[][]]>([
    ['a pace', () => planPace(cell(vast), cell(1), date)],
    ['a status', () => planStatus(cell(vast), cell(1), date)],
    ['an evidence', () => planExplain(cell(vast), cell('RC07'), date)],
    ['a sentence', () => planSentence(cell(vast), cell('RC07'), date)],
    ['a base in a smaller unit', () => planProgress(cell(780), cell('SB05'), cell(vast), cell('亿人'))],
    ['a whole of parts', () => planStructure([[vast, vast, vast]], cell('RC02'), cell('判断'))],
    ['a trend', () => planForecast([[vast], [vast], [vast]], [[2016], [2017], [2018]], cell('JY01'))],
  ])('is refused, never judged: %s', (_, call) => {
    expect(seen(only(call()))).toBe('#VALUE!');
    expect(message(only(call()))).toBe('计算结果超出可表示的数值范围，请检查各参数的数值和单位。');
  });
});

describe('a message', () => {
  afterEach(() => {
    delete (globalThis as { Office?: unknown }).Office;
  });

  it('names the argument, what it got, and what it takes', () => {
    expect(message(gapOf('完成较好'))).toBe('参数“实际值”收到 “完成较好”，不是数值。应为数值或如“15万”“500万人”“93%”的文本。');
    expect(message(gapOf(1, 'JY1'))).toMatch(/没有找到指标“JY1”。.*应为指标编码/);
  });

  it('names the argument of a bare target, too, which may be negative for a gap but not for a growth', () => {
    const grown = (actual: unknown, target: unknown, base: unknown) => message(only(planGrowth(cell(actual), cell(target), cell('2018-06-30'), cell(base))));
    expect(grown(50, 100, -5)).toBe('参数“基期值”收到负数 -5。应为不小于 0 的数值。');
    expect(grown(-5, 100, 40)).toBe('参数“实际值”收到负数 -5。应为不小于 0 的数值。');
  });

  it('speaks the language of the host', () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: 'en-US' } } });
    expect(message(gapOf(-1))).toBe('Argument "actual" got the negative number -1. Expected a number of 0 or more.');
  });

  it('leaves no placeholder open and quotes long text by its beginning', () => {
    const long = '长'.repeat(500);
    expect(message(gapOf(long)).length).toBeLessThan(200);
    for (const call of [gapOf(1, 'ZZ99'), gapOf(1, '参保率'), gapOf(0.5, 'SB09'), gapOf(1, 'RC02')]) expect(message(call)).not.toMatch(/\{\{|undefined/);
  });
});
