import { canBeIn, indicatorIn } from '../formulas';
import type { Indicator } from '../plan/schema';
import { findUnit } from '../plan/units';
import { indicatorOf, unitOf, type Argument, type StatedUnit } from './arguments';
import type { Surroundings } from './surroundings';

/** What a call compares figures with, in the unit that it states for them. */
export interface Judged {
  readonly indicator: Indicator;
  readonly unitIsStated: boolean;
  readonly guarded: StatedUnit['guarded'];
}

/** The indicator of a call in the figures' unit; null where it is none of the plan's, or one that the unit does not measure. */
export const judgedBy = (indicatorArgument: Argument, unitArgument: Argument, surroundings: Surroundings): Judged | null => {
  const indicator = indicatorOf(indicatorArgument, surroundings);
  const stated = unitOf(unitArgument, surroundings);
  if (!indicator || !stated) return null;
  const { text, guarded } = stated;
  if (text === '') return { indicator, unitIsStated: false, guarded };
  const unit = findUnit(text);
  if (!unit.ok || !canBeIn(indicator, unit.value.name)) return null;
  return { indicator: indicatorIn(indicator, unit.value.name), unitIsStated: true, guarded };
};
