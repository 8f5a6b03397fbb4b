import { ratio } from '../domain/measures/ratio';
import { converter, findUnit, parseQuantity, type Quantity } from '../domain/plan/units';
import { ok, refuse, type Result } from '../domain/result';
import { outputOf, spill } from './broadcast';
import type { ArgumentName } from './argumentWords';
import { isBlank, quote } from './cells';

/** 比率: percent numbers unless another unit is asked for, so that the result fits the catalogue's rates. */
export const ratioCall = (numerator: unknown, denominator: unknown, unit: unknown): unknown[][] =>
  spill([numerator, denominator, unit], ([, denominatorCell, unitCell]) => {
    if (isBlank(denominatorCell)) return () => '';
    const below = readPart(denominatorCell, 'denominator');
    const change = shareUnit(unitCell);
    return (cell) => {
      if (isBlank(cell)) return '';
      const above = readPart(cell, 'numerator');
      if (!above.ok) return above.reason;
      if (!below.ok) return below.reason;
      const shared = inUnitOf(above.value, below.value.unit);
      if (!shared.ok) return shared.reason;
      // The numerator takes the scale: 83700 ÷ 900 rounds once, 0.93 × 100 would add noise.
      return change.ok ? outputOf(ratio(change.value(shared.value), below.value.value)) : change.reason;
    };
  });

/** A count of a ratio or a structure: a number or a quantity such as 15万人, not negative. */
export function readPart(cell: unknown, argument: ArgumentName): Result<Quantity> {
  if (typeof cell !== 'number' && typeof cell !== 'string') return refuse('wrong-argument', { argument, given: quote(cell) });
  if (typeof cell === 'number' && !Number.isFinite(cell)) return refuse('not-a-number', { argument, given: quote(cell) });
  const quantity = typeof cell === 'number' ? ok({ value: cell }) : parseQuantity(cell);
  if (!quantity.ok || quantity.value === null) return refuse('not-a-number', { argument, given: quote(cell) });
  return quantity.value.value < 0 ? refuse('negative', { argument, given: quantity.value.value }) : ok(quantity.value);
}

/** A quantity in a unit; a number without a unit next to one with a unit is not guessed. */
export function inUnitOf(quantity: Quantity, unit: string | undefined): Result<number> {
  if (quantity.unit === unit) return ok(quantity.value);
  if (quantity.unit === undefined || unit === undefined) return refuse('different-dimension', { from: quantity.unit ?? '无单位', to: unit ?? '无单位' });
  const conversion = converter(quantity.unit, unit);
  return conversion.ok ? ok(conversion.value(quantity.value)) : conversion;
}

function shareUnit(cell: unknown): Result<(share: number) => number> {
  const wanted = isBlank(cell) ? '%' : cell;
  if (typeof wanted !== 'string') return refuse('wrong-argument', { argument: 'unit', given: quote(cell) });
  if (!findUnit(wanted).ok) return refuse('unknown-unit', { argument: 'unit', given: quote(cell) });
  return converter('小数', wanted);
}
