import type { Goal } from '../../../src/domain/measures/goal';
import { defaultSettings } from '../../../src/domain/measures/settings';
import { paceWord, verdict } from '../../../src/domain/measures/verdict';
import { goal, indicator } from './goals';

const JY01 = indicator('JY01');
const level = goal({ measure: 'level', target: 830 });

const judged = (...args: Parameters<typeof verdict>): string => {
  const result = verdict(...args);
  return result.ok ? `${result.value.word} ${result.value.method}` : result.reason.code;
};

describe('verdict', () => {
  it.each<[string, number, Goal, string, number | undefined, string]>([
    ['the first year of the plan', 145.1, JY01, '2016-12-31', undefined, '快于序时 序时法'],
    ['exactly +5 points', 125, JY01, '2016-12-31', undefined, '快于序时 序时法'],
    ['exactly −5 points', 75, JY01, '2016-12-31', undefined, '基本符合 序时法'],
    ['exactly −15 points', 25, JY01, '2016-12-31', undefined, '滞后 序时法'],
    ['below −15 points', 24.9, JY01, '2016-12-31', undefined, '严重滞后 序时法'],
    ['met early', 500, JY01, '2018-12-31', undefined, '提前完成 序时法'],
    ['met on the deadline', 500, JY01, '2020-12-31', undefined, '完成 序时法'],
    ['missed at the deadline', 499, JY01, '2020-12-31', undefined, '基本符合 序时法'],
    ['missed after the deadline', 400, JY01, '2021-12-31', undefined, '严重滞后 序时法'],
    ['a floor', 93, indicator('基本医疗保险参保率'), '2016-12-31', undefined, '未达标 达标法'],
    ['a floor held', 95, indicator('基本医疗保险参保率'), '2016-12-31', undefined, '达标 达标法'],
    ['a ceiling held', 4.5, goal({ measure: 'ceiling', comparator: 'lte', target: 4.5, unit: '%' }), '2016-12-31', undefined, '达标 达标法'],
    ['full coverage', 99, indicator('GG04'), '2016-12-31', undefined, '未达标 达标法'],
    ['a level without a base', 800, level, '2016-12-31', undefined, '未达标 达标法'],
    ['a level with a base', 780, level, '2016-12-31', 730, '快于序时 序时法'],
    ['a level whose base leaves nothing to gain', 840, level, '2016-12-31', 850, '达标 达标法'],
    ['突破 is not met by the number itself', 1, indicator('RS04'), '2020-12-31', undefined, '基本符合 序时法'],
    ['around 20', 20.5, indicator('RC13'), '2018-12-31', undefined, '提前完成 序时法'],
    ['a cumulative limit is kept', 40, goal({ comparator: 'lte' }), '2016-12-31', undefined, '达标 达标法'],
    ['before the period', 10, JY01, '2015-12-31', undefined, 'before-period'],
    ['a structure', 10, indicator('RC02'), '2016-12-31', undefined, 'not-for-structure'],
  ])('%s', (_, actual, target, date, base, expected) => expect(judged(actual, target, date, base)).toBe(expected));

  const byGrowth = { ...defaultSettings, levelMethod: '增速法' as const };
  it.each<[string, number, Goal, string, number | undefined, string]>([
    ['on the required path', 777, level, '2018-06-30', 700, '符合预期 增速法'],
    ['too slow', 752, level, '2018-06-30', 700, '需要加快 增速法'],
    ['hardly moving', 701, level, '2018-06-30', 700, '进展有限 增速法'],
    ['backwards', 690, level, '2018-06-30', 700, '倒退 增速法'],
    ['a met target wins', 830, level, '2018-06-30', 700, '完成 增速法'],
    ['a share near 100 %', 91, goal({ measure: 'level', target: 98, unit: '%' }), '2018-06-30', 90, '严重滞后 序时法（不适用增速法）'],
    ['a zero base', 500, level, '2018-06-30', 0, '快于序时 序时法（不适用增速法）'],
    ['the first month', 701, level, '2016-01-15', 700, '基本符合 序时法（不适用增速法）'],
    ['around a target', 15, goal({ measure: 'level', comparator: 'approx', target: 20 }), '2018-06-30', 10, '基本符合 序时法（不适用增速法）'],
    ['a level without a base', 800, level, '2018-06-30', undefined, '未达标 达标法'],
    ['a sum is never judged by growth', 145.1, JY01, '2016-12-31', 100, '快于序时 序时法'],
    ['before the period', 700, level, '2015-12-31', 690, 'before-period'],
  ])('by growth, where the settings ask for it: %s', (_, actual, target, date, base, expected) => {
    const result = verdict(actual, target, date, base, byGrowth);
    expect(result.ok ? `${result.value.word} ${result.value.methodText}` : result.reason.code).toBe(expected);
  });

  it('carries its numbers and the cut-offs in use', () => {
    const cutoffs = { ...defaultSettings.cutoffs, ahead: 10 };
    expect(verdict(145.1, JY01, '2016-12-31', undefined, { ...defaultSettings, cutoffs })).toMatchObject({
      value: { word: '基本符合', gap: 354.9, cutoffs: expect.arrayContaining(['≥ +10 个百分点 快于序时', '低于 −15 个百分点 严重滞后']) },
    });
  });

  it('decides the cut-offs at nine decimals, as the native formulas do', () => {
    expect([-5.0000000000004, -15.0000000000004, 4.9999999999996].map((points) => paceWord(points))).toEqual(['基本符合', '滞后', '快于序时']);
    expect([-5.000000002, -15.000000002, 4.999999998].map((points) => paceWord(points))).toEqual(['滞后', '严重滞后', '基本符合']);
  });
});
