/**
 * Cut-offs are compared at nine decimals, as `ROUND(x,9)` does in the native spelling: a pace of −5 that
 * binary arithmetic made −5.000000000000004 is still −5.
 */
const HALF_OF_NINTH_DECIMAL = 5e-10;

/**
 * value ≥ cut at nine decimals.
 *
 * @example reaches(-5.000000000000004, -5) → true
 */
export const reaches = (value: number, cut: number): boolean => value - cut > -HALF_OF_NINTH_DECIMAL;

/**
 * value > cut at nine decimals.
 *
 * @example exceeds(0.1 + 0.2, 0.3) → false
 */
export const exceeds = (value: number, cut: number): boolean => value - cut >= HALF_OF_NINTH_DECIMAL;

/**
 * Equal at nine decimals.
 *
 * @example same(0.1 + 0.2, 0.3) → true
 */
export const same = (a: number, b: number): boolean => Math.abs(a - b) < HALF_OF_NINTH_DECIMAL;
