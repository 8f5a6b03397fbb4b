import type { RequiredRateRule } from './belowRate';

/** Whether a number misses a required rate: what {@link missesRate} asks Excel, calculated here. */
export const misses = ({ comparator, threshold, tolerance = 0 }: RequiredRateRule, value: number): boolean =>
  ({
    gte: value < threshold,
    gt: value <= threshold,
    lte: value > threshold,
    lt: value >= threshold,
    approx: Math.abs(value - threshold) > tolerance,
    eq: value !== threshold,
  })[comparator];
