import fc from 'fast-check';
import { required } from '../../../src/domain/measures/required';
import { madeBy, splitYear } from '../../../src/domain/measures/splitYear';
import { pathKinds, targetPath } from '../../../src/domain/measures/targetPath';
import { annualSentence, spanText } from '../../../src/domain/measures/annualSentence';
import { goal, indicator, outcome } from './goals';

const years = ['2016-12-31', '2017-12-31', '2018-12-31', '2019-12-31', '2020-12-31'];
const quarterEnds = years.flatMap((end) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${end.slice(0, 4)}-${day}`));
const level = goal({ measure: 'level', target: 1910 });

describe('the path of a target', () => {
  it.each<[string, Parameters<typeof targetPath>, unknown]>([
    ['a sum in equal parts', [indicator('JY02'), 'linear', years, { digits: 2 }], [35, 35, 35, 35, 35]],
    ['things built, as they stand', [indicator('RC07'), 'linear', years, { digits: 0 }], [4, 8, 12, 16, 20]],
    ['whole things where they do not divide: never half a thing off', [goal({ target: 22, unit: '个' }), 'linear', years, { digits: 0 }], [4, 5, 4, 5, 4]],
    ['a level from its base', [level, 'fromBase', years, { digits: 2, base: 1528 }], [1604.4, 1680.8, 1757.2, 1833.6, 1910]],
    ['a level that falls', [goal({ measure: 'level', comparator: 'lte', target: 4, unit: '%' }), 'fromBase', years, { digits: 2, base: 4.5 }], [4.4, 4.3, 4.2, 4.1, 4]],
    ['no base, no number', [level, 'fromBase', years, { digits: 2 }], 'missing-base'],
    ['a base beyond the target', [level, 'fromBase', years, { digits: 2, base: 2000 }], 'base-beyond-target'],
    ['a floor in each year', [indicator('SB09'), 'everyYear', years, { digits: 2 }], [95, 95, 95, 95, 95]],
    ['full coverage at its own deadline, and nothing after it', [indicator('GG04'), 'atDeadline', years, { digits: 2 }], [null, null, null, 100, null]],
    ['an earlier deadline stops a path', [goal({ target: 90, deadline: '2018-12-31' }), 'linear', years, { digits: 2 }], [30, 30, 30, null, null]],
    ['a deadline within a year', [goal({ target: 90, deadline: '2017-06-30' }), 'linear', years, { digits: 2 }], [60, 30, null, null, null]],
    ['a sum has no path from a base', [indicator('JY01'), 'fromBase', years, { digits: 2, base: 1 }], 'not-for-measure'],
    ['a structure has none', [indicator('RC02'), 'linear', years, { digits: 2 }], 'not-for-structure'],
  ])('%s', (_, args, expected) => expect(outcome(targetPath(...args))).toEqual(expected));

  it('offers rates no path on which they would add up', () => {
    expect(pathKinds(goal({ unit: '%' }))).not.toContain('linear');
    expect(pathKinds(indicator('RC02'))).toEqual([]);
  });
});

const target = fc.integer({ min: 1, max: 5_000_000 }).map((n) => n / 100);
const digits = fc.constantFrom(0, 2);
const path = (...args: Parameters<typeof targetPath>): number[] => {
  const result = targetPath(...args);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value.map((each) => each ?? Number.NaN);
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('whatever the target', () => {
  it('the years add up to it, the quarters to their year, and no running total is half a unit from 序时目标', () => {
    fc.assert(
      fc.property(target, digits, (t, places) => {
        const flow = goal({ target: t });
        const byYear = path(flow, 'linear', years, { digits: places });
        const byQuarter = path(flow, 'linear', quarterEnds, { digits: places });
        expect(sum(byYear)).toBeCloseTo(t, 6);
        byYear.forEach((year, index) => expect(sum(byQuarter.slice(4 * index, 4 * index + 4))).toBeCloseTo(year, 6));
        years.forEach((end, index) => {
          const due = required(flow, end);
          expect(Math.abs(sum(byYear.slice(0, index + 1)) - (due.ok ? due.value : Number.NaN))).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6);
        });
      }),
    );
  });

  it('a level moves steadily from its base and ends at the target itself', () => {
    fc.assert(
      fc.property(target, target, digits, (t, b, places) => {
        fc.pre(b < t);
        const reached = path(goal({ measure: 'level', target: t }), 'fromBase', quarterEnds, { digits: places, base: b });
        expect(reached[19]).toBe(t);
        reached.slice(1, 19).forEach((value, index) => expect(value).toBeGreaterThanOrEqual(reached[index]!));
      }),
    );
  });

  it('a year is split without a rest', () => {
    fc.assert(
      fc.property(target, fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), digits, (planned, [a, b, c], places) => {
        const amounts = splitYear(goal({}), { planned, before: null }, [a, b, c, 100 - a - b - c], places);
        expect(sum(amounts.map((each) => each ?? Number.NaN))).toBeCloseTo(planned, 6);
        expect(splitYear(level, { planned, before: 0 }, [a, b, c, 100 - a - b - c], places)[3]).toBe(planned);
      }),
    );
  });
});

describe('a year by quarters', () => {
  it.each<[string, ReturnType<typeof splitYear>, readonly unknown[]]>([
    ['a sum', splitYear(indicator('JY01'), { planned: 100, before: null }, [20, 30, 30, 20], 2), [20, 30, 30, 20]],
    ['things built', splitYear(indicator('RC07'), { planned: 8, before: 4 }, [25, 25, 25, 25], 0), [5, 6, 7, 8]],
    ['a level without a start', splitYear(level, { planned: 1604.4, before: null }, [25, 25, 25, 25], 2), [null, null, null, 1604.4]],
    ['a floor', splitYear(indicator('SB09'), { planned: 95, before: null }, [25, 25, 25, 25], 2), [95, 95, 95, 95]],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
});

describe('what parts make together', () => {
  it.each<[string, number | null, number | null]>([
    ['a sum', madeBy(indicator('JY01'), [0.1, 0.2, 0.3, 0.4]), 1],
    ['a sum that lacks a part', madeBy(indicator('JY01'), [20, null, 30, 20]), null],
    ['things built', madeBy(indicator('RC07'), [5, null, 7, 8]), 8],
    ['a level without its end', madeBy(level, [1, 2, 3, null]), null],
    ['a floor', madeBy(indicator('SB09'), [95, 94, 96, 96]), 94],
    ['a ceiling', madeBy(goal({ measure: 'ceiling' }), [4, 4.5, 4.2, 4]), 4.5],
  ])('%s', (_, found, wanted) => expect(found).toBe(wanted));
});

describe('the sentence of a year', () => {
  it.each<[string, string]>([
    [annualSentence('城镇新增就业', 112, 98.8, indicator('JY01'), '2016-09-30'), '2016年1–9月，城镇新增就业112万人，完成年度计划（98.8万人）的113.4%。'],
    [annualSentence('失业保险参保', 800, 790, indicator('SB05'), '2016-12-31'), '截至2016年底，失业保险参保800万人，为年度计划（790万人）的101.3%。'],
    [annualSentence('医疗保险参保率', 93, 95, indicator('SB09'), '2016-06-30'), '截至2016年6月底，医疗保险参保率93%，比年度计划（95%）低2个百分点。'],
    [annualSentence('医疗保险参保率', 95, 95, indicator('SB09'), '2016-06-15'), '截至2016年6月15日，医疗保险参保率95%，与年度计划（95%）持平。'],
    [annualSentence('公务员网络培训', 0.1234, 0.2, indicator('RS04'), '2016-09-30'), '2016年1–9月，公务员网络培训0.1234亿学时，完成年度计划（0.2亿学时）的61.7%。'],
    [annualSentence('城镇新增就业', 99.999, 100, indicator('JY01'), '2016-12-31'), '2016年，城镇新增就业99.999万人，完成年度计划（100万人）的99.999%。'],
  ])('%s', (found, wanted) => expect(found).toBe(wanted));

  it.each([['2016-01-31', '2016年1月'], ['2016-02-29', '2016年1–2月'], ['2016-02-28', '2016年1月1日至2月28日'], ['2016-12-31', '2016年']])('of %s covers %s', (date, span) => {
    expect(spanText(date)).toBe(span);
  });
});
