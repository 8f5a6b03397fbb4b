import { ok, refuse, type Result } from '../result';

/** Nine decimals: finer differences are noise of the division. The native formulas round to the same. */
const round9 = (value: number): number => Number(value.toFixed(9));

/** How far a quotient may be from a whole number and still be one. */
const WHOLE = 1e-9;

/**
 * Allocates a total to parts in proportion to their weights, each a whole multiple of a step, so that the parts add up exactly
 * (最大余数法, Hamilton's method): everybody gets the whole steps of the quota, and the steps left over go to the largest
 * remainders; of equal remainders the earlier one comes first.
 *
 * @param total what is shared out, 0 or more
 * @param weights one each part, 0 or more, in any unit
 * @param step the smallest amount, e.g. 1 (所) or 0.01 (百人, where the total is in 万人)
 * @returns one amount each part, in the total's unit; refused with `negative`, `empty-total` (all weights 0) or `step-does-not-divide`
 * @example largestRemainder(20, [5, 3, 1], 1) // [11, 7, 2]
 */
export function largestRemainder(total: number, weights: readonly number[], step: number): Result<readonly number[]> {
  const lowest = Math.min(total, ...weights);
  if (lowest < 0) return refuse('negative', { given: lowest });
  const sum = weights.reduce((before, weight) => before + weight, 0);
  if (!(sum > 0)) return refuse('empty-total');
  const steps = Math.round(total / step);
  if (!(step > 0) || Math.abs(total / step - steps) > WHOLE) return refuse('step-does-not-divide', { total, step });

  const quotas = weights.map((weight) => round9((total * weight) / sum / step));
  const whole = quotas.map(Math.floor);
  const remainders = quotas.map((quota, index) => round9(quota - whole[index]!));
  const left = steps - whole.reduce((before, each) => before + each, 0);
  const inOrder = remainders.map((_, index) => index).sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  const lucky = new Set(inOrder.slice(0, left));
  return ok(whole.map((each, index) => round9((each + (lucky.has(index) ? 1 : 0)) * step)));
}
