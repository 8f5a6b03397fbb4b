import { henan13 } from '../../src/domain/plan/catalogue';
import type { Indicator, Plan } from '../../src/domain/plan/schema';

/** The plan's own indicators over and over under new codes and names. */
export const planOf = (count: number): Plan => ({
  ...henan13,
  indicators: Array.from({ length: count }, (_, index): Indicator => {
    const like = henan13.indicators[index % henan13.indicators.length]!;
    return { ...like, code: `${like.code.slice(0, 2)}${String(index + 1).padStart(4, '0')}`, name: `${like.name}${index + 1}` };
  }),
});
