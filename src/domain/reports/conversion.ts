import { checkUnit } from '../labels/cautions';
import type { Indicator } from '../plan/schema';
import { convert } from '../plan/units';

/** How numbers of a report become numbers of the catalogue. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly operator: '×' | '÷';
  /** A whole number. */
  readonly factor: number;
}

/**
 * How a stated unit is converted; null where report and catalogue count alike, or nothing is calculated across the two units.
 *
 * @example conversionOf('人', 指标 JY01) // { from: '人', to: '万人', operator: '÷', factor: 10000 }
 */
export function conversionOf(stated: string, indicator: Indicator): Conversion | null {
  const { unit: from, caution } = checkUnit(stated, indicator);
  const to = indicator.unit;
  if (from === undefined || caution || from === to) return null;
  const [there, back] = [convert(1, from, to), convert(1, to, from)];
  if (!there.ok || !back.ok || there.value === 1) return null;
  return there.value > 1 ? { from, to, operator: '×', factor: there.value } : { from, to, operator: '÷', factor: back.value };
}
