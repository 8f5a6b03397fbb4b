import fc from 'fast-check';
import type { Goal } from '../../../src/domain/measures/goal';
import { heldShare } from '../../../src/domain/measures/heldShare';
import { goal, indicator, outcome } from './goals';

const floor = indicator('SB09');
const ceiling = goal({ measure: 'ceiling', comparator: 'lte', target: 4.5, unit: '%' });

describe('the share of periods in which a target held', () => {
  it.each<[string, readonly number[], Goal, unknown]>([
    ['a floor', [94, 95, 96.5, 97], floor, { held: 3, periods: 4, share: 0.75 }],
    ['a ceiling', [4.6, 4.5], ceiling, { held: 1, periods: 2, share: 0.5 }],
    ['a floor to be exceeded', [95, 95.1], { ...floor, comparator: 'gt' }, { held: 1, periods: 2, share: 0.5 }],
    ['no figure', [], floor, 'no-periods'],
    ['a sum', [100], indicator('JY01'), 'not-for-measure'],
    ['full coverage, due at its deadline', [90, 100], indicator('GG04'), 'not-for-measure'],
    ['a structure', [10], indicator('RC02'), 'not-for-measure'],
  ])('%s', (_, values, target, expected) => expect(outcome(heldShare(values, target))).toEqual(expected));

  it('is 1 where the worst period held and 0 where the best did not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 80, max: 100 }), { minLength: 1 }), (values) => {
        const result = heldShare(values, floor);
        const share = result.ok ? result.value.share : NaN;
        expect(share === 1).toBe(Math.min(...values) >= 95);
        expect(share === 0).toBe(Math.max(...values) < 95);
      }),
    );
  });
});
