/**
 * Cut-offs are compared at nine decimals, as `ROUND(x,9)` does in the native spelling: a pace of −5 that
 * binary arithmetic made −5.000000000000004 is still −5.
 */
const HALF_OF_NINTH_DECIMAL = 5e-10;

/** value ≥ cut at nine decimals. */
export const reaches = (value: number, cut: number): boolean => value - cut > -HALF_OF_NINTH_DECIMAL;

/** value > cut at nine decimals. */
export const exceeds = (value: number, cut: number): boolean => value - cut >= HALF_OF_NINTH_DECIMAL;

/** Equal at nine decimals. */
export const same = (a: number, b: number): boolean => Math.abs(a - b) < HALF_OF_NINTH_DECIMAL;
