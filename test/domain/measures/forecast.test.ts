import fc from 'fast-check';
import { forecast, type Point } from '../../../src/domain/measures/forecast';
import { goal, indicator } from './goals';

const series = (...values: readonly number[]): readonly Point[] => values.map((value, index) => ({ year: 2016 + index, value }));
const JY01 = indicator('JY01');

describe('forecast', () => {
  it.each([
    [series(100, 200, 300), JY01, 500, 2020],
    [series(90, 190, 280), JY01, 471.6666666666667, 2021],
    [series(300, 200, 100), goal({ measure: 'level', comparator: 'lte', target: 50 }), -100, 2019],
    [[{ year: 2016, value: 100 }, { year: 2018, value: 300 }, { year: 2019, value: 400 }], JY01, 500, 2020],
  ])('%j', (points, target, atDeadline, crossingYear) => {
    const result = forecast(points, target);
    expect(result).toMatchObject({ value: { crossingYear } });
    expect(result.ok && result.value.atDeadline).toBeCloseTo(atDeadline, 9);
  });

  it('reads a deadline within a year', () => {
    const result = forecast(series(100, 200, 300), goal({ target: 500, deadline: '2019-06-30' }));
    expect(result.ok && result.value.atDeadline).toBeCloseTo(350, 9);
  });

  it.each([
    ['standing still', series(100, 100, 100)],
    ['falling', series(300, 200, 100)],
  ])('has no crossing year when %s', (_, points) => {
    const result = forecast(points, JY01);
    expect(result.ok && 'crossingYear' in result.value).toBe(false);
  });

  it.each([
    ['two periods', series(100, 200), JY01, 'too-few-periods'],
    ['three values of one year', [2016, 2016, 2016].map((year) => ({ year, value: 1 })), JY01, 'too-few-periods'],
    ['a structure', series(1, 2, 3), indicator('RC02'), 'not-for-structure'],
  ])('refuses %s', (_, points, target, code) => expect(forecast(points, target)).toMatchObject({ ok: false, reason: { code } }));

  it('finds a straight line again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -500, max: 500 }), (start, slope) => {
        const result = forecast(series(start, start + slope, start + 2 * slope, start + 3 * slope), JY01);
        expect(result.ok && result.value.atDeadline).toBeCloseTo(start + 4 * slope, 6);
      }),
    );
  });
});
