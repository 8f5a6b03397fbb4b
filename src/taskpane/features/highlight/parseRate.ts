import { parseQuantity } from '../../../domain/plan/units';

export type Scale = 'percent' | 'plain';

/**
 * A typed rate. `95%` says its scale itself, `95` is in the scale chosen beside it.
 * @returns null when the text is no number, or one with a unit other than %
 * @example parseRate('95％', 'plain') // { value: 95, scale: 'percent' }
 */
export function parseRate(text: string, scale: Scale): { value: number; scale: Scale } | null {
  const quantity = parseQuantity(text);
  if (!quantity.ok || quantity.value === null) return null;
  const { value, unit } = quantity.value;
  if (unit === undefined) return { value, scale };
  return unit === '%' ? { value, scale: 'percent' } : null;
}
