import type { Cutoffs, Settings } from '../../../domain/measures/settings';
import { convert } from '../../../domain/plan/units';
import type { PaneKey } from '../../../messages/keys';

export type NumberField = keyof Cutoffs | 'tolerance';

interface FieldWords {
  readonly label: PaneKey;
  readonly sign: '≥' | '≤' | '±';
  /** Percentage points stay as they are; fractions are typed as percent. */
  readonly unit: 'points' | 'percent';
}

/** The boxes of the form in their groups. */
export const fieldWords: Readonly<Record<NumberField, FieldWords>> = {
  ahead: { label: 'settings.ahead', sign: '≥', unit: 'points' },
  onTrack: { label: 'settings.onTrack', sign: '≥', unit: 'points' },
  behind: { label: 'settings.behind', sign: '≥', unit: 'points' },
  structureMet: { label: 'settings.structureMet', sign: '≤', unit: 'points' },
  structureClose: { label: 'settings.structureClose', sign: '≤', unit: 'points' },
  growthOnTrack: { label: 'settings.growthOnTrack', sign: '≥', unit: 'percent' },
  growthNeeded: { label: 'settings.growthNeeded', sign: '≥', unit: 'percent' },
  tolerance: { label: 'settings.tolerance', sign: '±', unit: 'percent' },
};

export const numberFields = Object.keys(fieldWords) as NumberField[];

/** Moves the point in the decimal notation, so that 7 % becomes 0.07 and not its neighbour. */
const converted = (value: number, from: string, to: string): number => {
  const result = convert(value, from, to);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
};

export const numberOf = ({ cutoffs, tolerance }: Settings, field: NumberField): number => (field === 'tolerance' ? tolerance : cutoffs[field]);

export const withNumber = (settings: Settings, field: NumberField, value: number): Settings =>
  field === 'tolerance' ? { ...settings, tolerance: value } : { ...settings, cutoffs: { ...settings.cutoffs, [field]: value } };

/** A setting as it stands in its box. */
export const textOf = (settings: Settings, field: NumberField): string => {
  const value = numberOf(settings, field);
  return String(fieldWords[field].unit === 'percent' ? converted(value, '小数', '%') : value);
};

/**
 * What stands in a box as a number; a sign may be typed as plus, minus or dash, the unit may be left out.
 * @returns NaN for what is no number
 */
export function readNumber(text: string, field: NumberField): number {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/^[−–—]/, '-').replace(/(%|个?百分点)$/, '');
  const value = /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isNaN(value) || fieldWords[field].unit === 'points' ? value : converted(value, '%', '小数');
}
