import type { Indicator } from '../plan/schema';
import { comparatorSign } from '../plan/words';
import { captionsOf, type Around } from './captions';
import { singleYears, unitOfNumbers } from './statedUnits';

/** Why numbers cannot be held against an indicator's target. */
export type UnitRefusal =
  /** Several units among the numbers, or numbers of which only some have one. */
  | { readonly reason: 'mixed-units'; readonly units: readonly string[]; readonly expected: string }
  /** The table states a unit that measures something else. */
  | { readonly reason: 'other-unit'; readonly stated: string; readonly expected: string }
  /** Nothing states a unit, and every number is a thousand times the target or more, or a thousandth or less. */
  | { readonly reason: 'other-scale'; readonly example: number; readonly target: string }
  /** The target is the sum of all years; these captions say single ones. */
  | { readonly reason: 'single-years'; readonly years: readonly string[]; readonly from: string; readonly to: string; readonly target: string };

/** Further off than a figure of the same unit ever is: most often persons beside a target in 万人. */
const OTHER_SCALE = 1000;

const looksLikeOtherScale = (numbers: readonly number[], target: number): boolean => {
  const shares = numbers.filter((value) => value !== 0).map((value) => Math.abs(value) / target);
  return shares.length > 0 && target > 0 && (shares.every((share) => share >= OTHER_SCALE) || shares.every((share) => share <= 1 / OTHER_SCALE));
};

/** @example requirementOf(SB05) → ≥ 830万人 */
export const requirementOf = ({ comparator, target, unit }: Indicator): string => `${comparatorSign[comparator]} ${target}${unit}`;

/** The years whose sum a cumulative target is. */
export const planYears = ({ period, deadline }: Indicator): { readonly from: string; readonly to: string } => ({ from: period.start.slice(0, 4), to: deadline.slice(0, 4) });

interface Area {
  readonly values: readonly (readonly unknown[])[];
  readonly around?: Around;
}

/** The unit in which an area's numbers can be held against an indicator's target: the stated one, or the plan's where nothing speaks against it. */
export const unitOfArea = (indicator: Indicator, { values, around }: Area): { readonly unit: string } | UnitRefusal => {
  const captions = around ? captionsOf(values, around).flat().filter((each) => each !== null) : [];
  const target = requirementOf(indicator);
  const years = singleYears(captions, indicator);
  if (years.length > 0) return { reason: 'single-years', years, ...planYears(indicator), target };
  const found = unitOfNumbers(captions, indicator);
  if (found.kind === 'mixed') return { reason: 'mixed-units', units: found.units, expected: indicator.unit };
  if (found.kind === 'other') return { reason: 'other-unit', stated: found.unit, expected: indicator.unit };
  if (found.kind === 'stated') return { unit: found.unit };
  const numbers = values.flat().filter((value): value is number => typeof value === 'number');
  if (indicator.unit !== '%' && looksLikeOtherScale(numbers, indicator.target ?? 0)) return { reason: 'other-scale', example: numbers[0] ?? 0, target };
  return { unit: indicator.unit };
};
