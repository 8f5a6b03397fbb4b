import type { Result } from '../result';

/**
 * A measure of one target with everything settled but the actual value. Whether it applies at all hardly ever depends on a figure:
 * a column asks once, and each row only calculates.
 */
export type Prepared<T> = Result<(actual: number) => T>;
