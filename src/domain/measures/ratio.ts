import { ok, refuse, type Result } from '../result';

/**
 * 比率 as a fraction: numerator ÷ denominator; both in the same unit, or the numerator's in persons of the denominator's.
 *
 * @returns refused with `negative` or `zero-denominator`
 * @example ratio(93, 100) → 0.93
 */
export function ratio(numerator: number, denominator: number): Result<number> {
  if (numerator < 0 || denominator < 0) return refuse('negative', { given: numerator < 0 ? numerator : denominator });
  if (denominator === 0) return refuse('zero-denominator');
  return ok(numerator / denominator);
}
