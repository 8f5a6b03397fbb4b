import fc from 'fast-check';
import { largestRemainder } from '../../../src/domain/regions/largestRemainder';

const allocate = (total: number, weights: readonly number[], step: number): readonly number[] => {
  const result = largestRemainder(total, weights, step);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
};

const steps = fc.constantFrom(1, 0.1, 0.01, 0.001, 5, 100);
const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 }).filter((all) => all.some((weight) => weight > 0));
const count = fc.integer({ min: 0, max: 100_000 });
/** A total that is whole in its step. */
const cases = fc.tuple(count, steps, weights).map(([n, step, all]) => ({ n, step, all, total: Number((n * step).toFixed(9)) }));
const inSteps = (amount: number, step: number): number => Math.round(amount / step);

describe('largest remainders', () => {
  it.each([
    [20, [5, 3, 1], 1, [11, 7, 2]],
    [10, [1, 1, 1], 1, [4, 3, 3]],
    [1, [1, 1], 1, [1, 0]],
    [0, [1, 2], 1, [0, 0]],
    [1, [1, 1, 1], 0.1, [0.4, 0.3, 0.3]],
    [100, [0, 1, 0], 1, [0, 100, 0]],
  ])('%p over %p in steps of %p is %p', (total, all, step, wanted) => {
    expect(allocate(total, all, step)).toEqual(wanted);
  });

  it.each([
    [10, [1, -1], 1, 'negative'],
    [-1, [1], 1, 'negative'],
    [10, [0, 0], 1, 'empty-total'],
    [10, [], 1, 'empty-total'],
    [10, [1, 2], 3, 'step-does-not-divide'],
    [10, [1, 2], 0, 'step-does-not-divide'],
  ])('%p over %p in steps of %p is refused: %s', (total, all, step, code) => {
    expect(largestRemainder(total, all, step)).toMatchObject({ ok: false, reason: { code } });
  });

  it('adds up exactly, in whole steps', () => {
    fc.assert(fc.property(cases, ({ n, step, all, total }) => {
      const amounts = allocate(total, all, step);
      expect(amounts.reduce((sum, amount) => sum + inSteps(amount, step), 0)).toBe(n);
      for (const amount of amounts) expect(amount).toBeCloseTo(inSteps(amount, step) * step, 9);
    }));
  });

  it('stays within one step of the quota, and gives nothing for no weight', () => {
    fc.assert(fc.property(cases, ({ step, all, total }) => {
      const sum = all.reduce((before, weight) => before + weight, 0);
      allocate(total, all, step).forEach((amount, index) => {
        expect(Math.abs(amount - (total * all[index]!) / sum)).toBeLessThan(step * (1 + 1e-6));
        if (all[index] === 0) expect(amount).toBe(0);
      });
    }));
  });

  it('never gives a larger weight less', () => {
    fc.assert(fc.property(cases, ({ step, all, total }) => {
      const byWeight = allocate(total, all, step).map((amount, index) => ({ amount, weight: all[index]! })).sort((a, b) => a.weight - b.weight);
      for (let index = 1; index < byWeight.length; index += 1)
        if (byWeight[index]!.weight > byWeight[index - 1]!.weight) expect(byWeight[index]!.amount).toBeGreaterThanOrEqual(byWeight[index - 1]!.amount);
    }));
  });

  it('settles ties by order: of equal weights the earlier never gets less, and the result does not depend on the weights’ unit', () => {
    fc.assert(fc.property(cases, ({ step, all, total }) => {
      const amounts = allocate(total, all, step);
      all.forEach((weight, index) => {
        const later = all.indexOf(weight, index + 1);
        if (later > 0) expect(amounts[index]!).toBeGreaterThanOrEqual(amounts[later]!);
      });
      expect(allocate(total, all.map((weight) => weight * 8), step)).toEqual(amounts);
    }));
  });
});
