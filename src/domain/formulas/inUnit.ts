import type { Indicator } from '../plan/schema';
import { convert, converter } from '../plan/units';

/** A number in another unit of its dimension, which was looked at before. */
export const inUnit = (value: number, from: string, to: string): number => {
  const converted = convert(value, from, to);
  if (!converted.ok) throw new RangeError(`${from} and ${to} were compared before`);
  return converted.value;
};

/** Whether figures in a unit can be compared with an indicator. */
export const canBeIn = (indicator: Indicator, unit: string): boolean => converter(unit, indicator.unit).ok;

/**
 * The indicator as if the plan had stated it in another unit: native formulas compare figures as they stand, so the target is converted.
 *
 * @param unit of the same dimension
 * @example indicatorIn(JY01, '人') → target 5000000, unit 人
 */
export const indicatorIn = (indicator: Indicator, unit: string): Indicator =>
  unit === indicator.unit
    ? indicator
    : {
        ...indicator,
        unit,
        ...(indicator.target === undefined ? {} : { target: inUnit(indicator.target, indicator.unit, unit) }),
        ...(indicator.base === undefined ? {} : { base: inUnit(indicator.base, indicator.unit, unit) }),
      };
