import fc from 'fast-check';
import { explain } from '../../../src/domain/measures/explain';
import { dateText, differenceText, fixedText, numberText, percentText, rounded, signedText } from '../../../src/domain/measures/numberText';
import { defaultSettings } from '../../../src/domain/measures/settings';
import { sentence } from '../../../src/domain/measures/sentence';
import { goal, indicator, outcome } from './goals';

const sentenceOf = (code: string, actual: number, date: string, base?: number) =>
  outcome(sentence(indicator(code).shortName, actual, indicator(code), date, base));

describe('sentence', () => {
  it.each([
    ['JY01', 145.1, '2016-12-31', undefined, '截至2016年底，城镇新增就业累计145.1万人，完成规划目标（500万人）的29.0%，快于序时进度9.0个百分点。'],
    ['JY01', 75, '2016-12-31', undefined, '截至2016年底，城镇新增就业累计75万人，完成规划目标（500万人）的15.0%，落后序时进度5.0个百分点。'],
    ['JY01', 250, '2018-06-30', undefined, '截至2018年6月底，城镇新增就业累计250万人，完成规划目标（500万人）的50.0%，与序时进度持平。'],
    ['JY01', 520, '2018-06-15', undefined, '截至2018年6月15日，城镇新增就业累计520万人，完成规划目标（500万人）的104.0%，提前完成规划目标。'],
    ['RC07', 20, '2020-12-31', undefined, '截至2020年底，技师学院20所，完成规划目标（20所）的100.0%，完成规划目标。'],
    ['SB09', 93, '2016-12-31', undefined, '截至2016年底，医疗保险参保率93%，低于规划目标（95%）2个百分点，未达标。'],
    ['SB09', 95, '2016-12-31', undefined, '截至2016年底，医疗保险参保率95%，等于规划目标（95%），达标。'],
    ['SB05', 800, '2016-12-31', undefined, '截至2016年底，失业保险参保800万人，低于规划目标（830万人）30万人，未达标。'],
    ['LD02', 93, '2018-06-30', 91, '截至2018年6月底，仲裁结案率93%，比基期（91%）提高2个百分点，实现进度50.0%，与序时进度持平。'],
    ['SB05', 720, '2016-12-31', 730, '截至2016年底，失业保险参保720万人，比基期（730万人）减少10万人，实现进度-10.0%，落后序时进度30.0个百分点。'],
    // 突破 means more than the number, and its figures are as fine as its plan.
    ['RS04', 1, '2020-12-31', undefined, '截至2020年底，公务员网络培训累计1亿学时，完成规划目标（＞1亿学时）的100.0%，正好等于目标值，尚未突破。'],
    ['RS04', 1.0004, '2020-12-31', undefined, '截至2020年底，公务员网络培训累计1.0004亿学时，完成规划目标（＞1亿学时）的100.04%，完成规划目标。'],
    ['RS04', 0.4567, '2018-06-30', undefined, '截至2018年6月底，公务员网络培训累计0.4567亿学时，完成规划目标（＞1亿学时）的45.7%，落后序时进度4.3个百分点。'],
    // Close to a target is not the target: rounding must not say so.
    ['SB09', 94.999, '2016-12-31', undefined, '截至2016年底，医疗保险参保率94.999%，低于规划目标（95%）0.001个百分点，未达标。'],
    ['SB09', 95.004, '2016-12-31', undefined, '截至2016年底，医疗保险参保率95.004%，高于规划目标（95%）0.004个百分点，达标。'],
    ['JY01', 499.999, '2018-12-31', undefined, '截至2018年底，城镇新增就业累计499.999万人，完成规划目标（500万人）的99.9998%，快于序时进度40.0个百分点。'],
    ['RC02', 10, '2016-12-31', undefined, 'not-for-structure'],
    ['JY01', 10, '2015-12-31', undefined, 'before-period'],
  ])('%s %d %s %p', (code, actual, date, base, expected) => expect(sentenceOf(code, actual, date, base)).toBe(expected));
});

describe('texts of a level judged by growth', () => {
  const settings = { ...defaultSettings, levelMethod: '增速法' as const };
  const texts = (actual: number, base: number, target = indicator('SB06')) => [
    outcome(sentence(target.shortName, actual, target, '2018-06-30', base, settings)),
    outcome(explain(actual, target, '2018-06-30', base, settings)),
  ];

  it('say the ratio and how it came about', () => {
    const [words, steps] = texts(847, 755.2);
    expect(words).toMatch(/增加91\.8万人，实现进度.*，增速比\d+\.\d%，符合预期。$/);
    expect(steps).toContain('[(847 ÷ 755.2)^(1/2.5) − 1] ÷ |(');
    expect(steps).toMatch(/已过 2\.5 年，按月计）。判断：符合预期（增速法：达到目标 完成，增速比 ≥ 95% 符合预期/);
  });

  it('say so where growth does not apply', () => {
    const [words, steps] = texts(93, 91, { ...indicator('LD02'), target: 98 });
    expect(words).toMatch(/落后序时进度/);
    expect(steps).toContain('（序时法（不适用增速法）：');
  });
});

describe('explain', () => {
  it.each([
    ['a gap to the last decimal of the figures', indicator('JY01'), 145.123, undefined, '目标差距 = 500 − 145.123 = 354.877万人（目标≥500万人）'],
    ['a target as it is stated', goal({ target: 0.955, unit: '小数', measure: 'floor' }), 0.95, undefined, '目标差距 = 0.955 − 0.95 = 0.005小数（目标≥0.955小数）'],
    ['a pace that would round over a cut-off', indicator('JY01'), 74.98, undefined, '14.996000% − 20.000000% = −5.004 个百分点（报告日期 2016-12-31，按月计）。判断：滞后'],
    ['a pace on the cut-off', indicator('JY01'), 75, undefined, '15.00% − 20.00% = −5 个百分点（报告日期 2016-12-31，按月计）。判断：基本符合'],
  ])('never rounds a number against its word: %s', (_, target, actual, base, part) => expect(outcome(explain(actual, target, '2016-12-31', base))).toContain(part));

  it('never rounds a growth ratio over a cut-off', () => {
    const settings = { ...defaultSettings, levelMethod: '增速法' as const };
    const target = goal({ measure: 'level', target: 830 });
    // Half-way, grown at 0.949999 of the yearly rate that leads to 830.
    const actual = 700 * (1 + 0.949999 * ((830 / 700) ** (1 / 5) - 1)) ** 2.5;
    expect(outcome(explain(actual, target, '2018-06-30', 700, settings))).toMatch(/= 94\.999900%（.*判断：需要加快/);
  });

  it.each([
    ['a sum', indicator('JY01'), 145.1, undefined, ['目标差距 = 500 − 145.1 = 354.9万人', '145.1 ÷ 500 − 20.00% = 29.02% − 20.00% = +9.02 个百分点', '快于序时（序时法：', '≥ −15 个百分点 滞后', '按月计']],
    ['a level', indicator('SB05'), 780, 730, ['(780 − 730) ÷ (830 − 730) − 20.00% = 50.00% − 20.00% = +30 个百分点']],
    ['a floor', indicator('SB09'), 93, undefined, ['95 − 93 = 2个百分点（目标≥95%）', '未达标（达标法：']],
    ['a ceiling', goal({ measure: 'ceiling', comparator: 'lte', target: 4.5, unit: '%' }), 4.2, undefined, ['4.2 − 4.5 = -0.3个百分点（目标≤4.5%）']],
    ['around', indicator('RC13'), 18, undefined, ['|18 − 20| − 允许偏差 1 = 1个']],
  ])('puts the numbers into the formulas: %s', (_, target, actual, base, parts) => {
    const text = outcome(explain(actual, target, '2016-12-31', base));
    for (const part of parts) expect(text).toContain(part);
  });
});

describe('numbers in texts', () => {
  it('have the digits of the rounded number, however they are put together', () => {
    const value = fc.oneof(fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 1000), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -2e7, max: 2e7, noNaN: true }));
    fc.assert(
      fc.property(value, fc.constantFrom(1, 2, 6), (number, digits) => {
        expect(numberText(number, digits)).toBe(String(rounded(number, digits)));
        expect(fixedText(number, digits)).toBe(rounded(number, digits).toFixed(digits));
      }),
      { numRuns: 5000 },
    );
    expect([9.02, -5, 0.001, -604.9, 1e7].map((points) => signedText(points))).toEqual(['+9.02', '−5', '0', '−604.9', '+10000000']);
  });

  it('are rounded for display only, without trailing zeros or a negative zero', () => {
    expect([numberText(1.005), numberText(354.90000000000003), numberText(-0.001), numberText(5_000_000)]).toEqual(['1.01', '354.9', '0', '5000000']);
    // As many digits as a cell keeps, and the noise of arithmetic with doubles does not take a half away.
    expect([numberText(1234567890123.45), numberText(0.1 + 0.2, 6), numberText(-1.005), numberText((0.2505 - 0.2) * 100, 2)]).toEqual(['1234567890123.45', '0.3', '-1.01', '5.05']);
    expect([percentText(0.2902), percentText(1, 0)]).toEqual(['29.0%', '100%']);
    expect([differenceText(2, '%'), differenceText(2, '万人')]).toEqual(['2个百分点', '2万人']);
    expect([dateText('2016-12-31'), dateText('2016-02-29'), dateText('2018-06-15')]).toEqual(['2016年底', '2016年2月底', '2018年6月15日']);
  });
});
