import { figureDigits, plannedDigits, stepOf } from '../../../src/domain/measures/precision';
import { goal, indicator } from './goals';

describe('how fine the figures of a target are', () => {
  it.each([[indicator('RC07'), 0], [indicator('JY01'), 2], [indicator('RC11'), 4], [indicator('SB09'), 2], [{ ...indicator('RC07'), target: 2.5 }, 1]] as const)('a planned value has the decimals of its unit, never fewer than its target', (of, digits) => {
    expect(plannedDigits(of)).toBe(digits);
  });

  it.each([[indicator('RC07'), 2], [indicator('JY01'), 2], [indicator('RS04'), 4], [goal({ unit: '%', target: 99.995 }), 3]] as const)('in a text as fine as the plan, two decimals at least', (of, digits) => {
    expect(figureDigits(of)).toBe(digits);
  });

  it('shares large units out in hundredths and what is counted one by one', () => {
    expect([indicator('JY01'), indicator('RC11'), indicator('RC07')].map(stepOf)).toEqual([0.01, 0.0001, 1]);
  });
});
