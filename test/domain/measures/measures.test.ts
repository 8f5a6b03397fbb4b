import { completion } from '../../../src/domain/measures/completion';
import { gap, isMet } from '../../../src/domain/measures/gap';
import type { Goal } from '../../../src/domain/measures/goal';
import { growth } from '../../../src/domain/measures/growth';
import { pace } from '../../../src/domain/measures/pace';
import { progress } from '../../../src/domain/measures/progress';
import { ratio } from '../../../src/domain/measures/ratio';
import { remaining } from '../../../src/domain/measures/remaining';
import { required } from '../../../src/domain/measures/required';
import { goal, indicator, outcome } from './goals';

const JY01 = indicator('JY01');
const floor = indicator('基本医疗保险参保率');
const coverage = indicator('GG04');
const structure = indicator('RC02');
const around = indicator('RC13');
const level = goal({ measure: 'level', target: 830 });
const rate = goal({ measure: 'level', target: 95, unit: '%' });
const ceiling = goal({ measure: 'ceiling', comparator: 'lte', target: 4.5, unit: '%' });
const cap = goal({ comparator: 'lte', target: 100 });

const expectOutcome = (actual: unknown, expected: number | string): void => {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toBe(expected);
};

describe('gap', () => {
  it.each<[string, number, Goal, number | string]>([
    ['missing', 145.1, JY01, 354.9],
    ['exceeded', 510, JY01, -10],
    ['a floor', 93, floor, 2],
    ['a ceiling', 4.2, ceiling, -0.3],
    ['around, inside the tolerance', 19.5, around, -0.5],
    ['around, beyond', 23, around, 2],
    ['around, tolerance of its own', 23, { ...around, tolerance: 0.2 }, -1],
    ['exact', 21, goal({ comparator: 'eq', target: 20 }), 1],
    ['a structure', 10, structure, 'not-for-structure'],
  ])('%s', (_, actual, target, expected) => expectOutcome(outcome(gap(actual, target)), expected));

  it.each<[Goal['comparator'], readonly [number, boolean][]]>([
    ['gte', [[99.99, false], [100, true], [100.01, true], [99.9999999999, true]]],
    ['gt', [[100, false], [100.01, true]]],
    ['lte', [[100, true], [100.01, false]]],
    ['lt', [[100, false], [99.99, true]]],
    ['approx', [[94.99, false], [95, true], [105, true], [105.01, false]]],
    ['eq', [[100, true], [100.01, false]]],
  ])('meets %s', (comparator, cases) => {
    for (const [actual, met] of cases) expect([actual, outcome(isMet(actual, goal({ comparator })))]).toEqual([actual, met]);
  });
});

describe('completion', () => {
  it.each<[string, number, Goal, number | string]>([
    ['of a sum', 145.1, JY01, 0.2902],
    ['of a stock', 415, level, 0.5],
    ['of full coverage', 50, coverage, 0.5],
    ['91 → 95 with 93 would read as finished', 93, rate, 'not-for-rate'],
    ['of a floor', 93, floor, 'not-for-measure'],
    ['of a ceiling', 4, ceiling, 'not-for-measure'],
    ['of a structure', 10, structure, 'not-for-structure'],
    ['of nothing', 10, goal({ target: 0 }), 'zero-denominator'],
  ])('%s', (_, actual, target, expected) => expectOutcome(outcome(completion(actual, target)), expected));
});

describe('progress', () => {
  it.each<[string, number, Goal, number | undefined, number | string]>([
    ['of a stock', 780, level, 730, 0.5],
    ['of a rate', 93, rate, 90, 0.6],
    ['backwards', 700, level, 730, -0.3],
    ['falling', 4.5, goal({ measure: 'level', comparator: 'lte', target: 4, unit: '%' }), 5, 0.5],
    ['without a base', 780, level, undefined, 'missing-base'],
    ['base = target', 780, level, 830, 'base-equals-target'],
    ['base above the target: a fall would read as progress', 840, level, 850, 'base-beyond-target'],
    ['around a target below the base', 25, goal({ measure: 'level', comparator: 'approx', target: 20 }), 30, 0.5],
    ['of a structure', 10, structure, 5, 'not-for-structure'],
  ])('%s', (_, actual, target, base, expected) => expectOutcome(outcome(progress(actual, target, base)), expected));
});

describe('pace', () => {
  it.each<[string, number, Goal, string, number | undefined, number | string]>([
    ['the first year', 145.1, JY01, '2016-12-31', undefined, 9.02],
    ['half time', 250, JY01, '2018-06-30', undefined, 0],
    ['a leap day', 100, JY01, '2016-02-29', undefined, 20 - (2 / 60) * 100],
    ['after the deadline', 450, JY01, '2022-03-31', undefined, -10],
    ['a level with a base', 780, level, '2016-12-31', 730, 30],
    ['around 20', 10, around, '2016-12-31', undefined, 30],
    ['a level without a base', 780, level, '2016-12-31', undefined, 'missing-base'],
    ['a floor', 93, floor, '2016-12-31', undefined, 'not-for-measure'],
    ['a ceiling', 4, ceiling, '2016-12-31', undefined, 'not-for-measure'],
    ['a cumulative limit', 40, cap, '2016-12-31', undefined, 'not-for-measure'],
    ['coverage before its deadline', 60, coverage, '2019-12-30', undefined, 'before-deadline'],
    ['coverage on its deadline', 60, coverage, '2019-12-31', undefined, -40],
    ['before the period', 10, JY01, '2015-12-31', undefined, 'before-period'],
    ['a structure', 10, structure, '2016-12-31', undefined, 'not-for-structure'],
  ])('%s', (_, actual, target, date, base, expected) => expectOutcome(outcome(pace(actual, target, date, base)), expected));
});

describe('required', () => {
  it.each<[string, Goal, string, number | undefined, number | string]>([
    ['a sum', JY01, '2016-12-31', undefined, 100],
    ['a milestone', indicator('RC07'), '2018-06-30', undefined, 10],
    ['a level', level, '2018-06-30', 730, 780],
    ['a floor is due at any time', floor, '2016-01-31', undefined, 95],
    ['full coverage', coverage, '2016-12-31', undefined, 100],
    ['a cumulative limit', cap, '2016-12-31', undefined, 100],
    ['a level without a base', level, '2018-06-30', undefined, 'missing-base'],
    ['before the period', JY01, '2015-06-30', undefined, 'before-period'],
    ['a structure', structure, '2016-12-31', undefined, 'not-for-structure'],
  ])('%s', (_, target, date, base, expected) => expectOutcome(outcome(required(target, date, base)), expected));
});

describe('remaining', () => {
  const perYear = (actual: number, target: Goal, date: string, base?: number) => {
    const result = remaining(actual, target, date, base);
    return result.ok ? result.value.perYear : result.reason.code;
  };

  it.each<[string, number, Goal, string, number | undefined, number | string]>([
    ['a sum', 145.1, JY01, '2016-12-31', undefined, 88.725],
    ['met', 500, JY01, '2018-12-31', undefined, 0],
    ['a level', 780, level, '2018-06-30', 730, 20],
    ['on the deadline', 400, JY01, '2020-12-31', undefined, 'after-deadline'],
    ['a floor', 93, floor, '2016-12-31', undefined, 'not-for-measure'],
    ['full coverage', 93, coverage, '2016-12-31', undefined, 'not-for-measure'],
    ['before the period', 10, JY01, '2015-12-31', undefined, 'before-period'],
  ])('%s', (_, actual, target, date, base, expected) => expectOutcome(perYear(actual, target, date, base), expected));

  it('says how many times the pace so far that is', () => {
    expect(remaining(80, JY01, '2016-12-31')).toMatchObject({ value: { perYear: 105, multiple: 1.3125 } });
    expect(remaining(780, level, '2018-06-30', 730)).toMatchObject({ value: { perYear: 20, multiple: 1 } });
  });

  it('has no multiple where nothing was achieved, or where it is unknown from what', () => {
    expect(remaining(0, JY01, '2016-12-31')).toEqual({ ok: true, value: { perYear: 125 } });
    expect(remaining(780, level, '2016-12-31')).toEqual({ ok: true, value: { perYear: 12.5 } });
  });
});

describe('growth', () => {
  const ratioOf = (actual: number, target: Goal, base?: number) => {
    const result = growth(actual, target, '2018-06-30', base);
    return result.ok ? result.value.ratio : result.reason.code;
  };
  const steady = (b: number, t: number, share: number) => b * (t / b) ** share;

  it.each<[string, number, Goal, number | undefined, number | string]>([
    ['on the required path', steady(700, 830, 0.5), level, 700, 1],
    ['standing still', 700, level, 700, 0],
    ['falling as required towards a limit', steady(6, 4, 0.5), goal({ measure: 'level', comparator: 'lte', target: 4 }), 6, 1],
    ['rising away from a limit', 6.5, goal({ measure: 'level', comparator: 'lte', target: 4 }), 6, -((6.5 / 6) ** 0.4 - 1) / (1 - (4 / 6) ** 0.2)],
    ['a sum gives a false “on track”', 250, JY01, 1, 'not-on-growth'],
    ['around', 20, goal({ measure: 'level', comparator: 'approx', target: 20 }), 10, 'not-on-growth'],
    ['a zero base', 100, level, 0, 'zero-base'],
    ['a share near 100 %', 93, goal({ measure: 'level', target: 98, unit: '%' }), 90, 'not-on-growth'],
    ['no base', 700, level, undefined, 'missing-base'],
    ['a negative value', -1, level, 700, 'negative'],
  ])('%s', (_, actual, target, base, expected) => expectOutcome(ratioOf(actual, target, base), expected));

  it.each([
    [830, '完成'],
    [steady(700, 830, 0.5), '符合预期'],
    [700 + 0.4 * (830 - 700), '需要加快'],
    [701, '进展有限'],
    [690, '倒退'],
  ])('%d is judged %s', (actual, word) => {
    expect(growth(actual, level, '2018-06-30', 700)).toMatchObject({ value: { word } });
  });
});

describe('ratio', () => {
  it.each([
    [837, 900, 0.93],
    [0, 900, 0],
    [5, 0, 'zero-denominator'],
    [-5, 10, 'negative'],
    [5, -10, 'negative'],
  ])('%d of %d', (numerator, denominator, expected) => expectOutcome(outcome(ratio(numerator, denominator)), expected));
});
