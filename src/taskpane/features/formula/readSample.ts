import type { Indicator } from '../../../domain/plan/schema';
import { ok, type Result } from '../../../domain/result';
import { readDate } from '../../../functions/dateArgument';
import { readQuantity, readScale } from '../../../functions/quantityArgument';
import type { SampleValues } from './sample';

export type SampleTexts = Readonly<Record<'actual' | 'date' | 'base', string>>;

/**
 * Typed sample values, read as the functions read cells: 15万, 93%, 2016年12月31日.
 * @returns null while actual value or date is blank: blank in, blank out; otherwise refused as the functions refuse
 */
export function readSample(texts: SampleTexts, indicator: Indicator): Result<SampleValues | null> {
  const scale = readScale('', { kind: 'indicator', goal: indicator });
  if (!scale.ok) return scale;
  const actual = readQuantity(texts.actual.trim(), 'actual', scale.value);
  if (typeof actual === 'object') return { ok: false, reason: actual };
  const base = readQuantity(texts.base.trim(), 'base', scale.value);
  if (typeof base === 'object') return { ok: false, reason: base };
  if (actual === undefined || texts.date.trim() === '') return ok(null);
  const date = readDate(texts.date.trim());
  return date.ok ? ok({ actual, date: date.value, base: base ?? indicator.base }) : date;
}
