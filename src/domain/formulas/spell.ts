import type { Indicator } from '../plan/schema';
import { spellNative } from './native';
import { spellPlan } from './plan';
import type { FormulaMeasure, FormulaRefs, SpellOptions, Spelling } from './types';

/**
 * Spells a measure for a cell, beginning with `=`.
 * Blank in, blank out; a measure that does not apply shows `—`; a wrong entry stays visible as #VALUE!.
 *
 * @example spell('gap', { actual: '$N12', reportDate: 'GHZB_ReportDate', code: '$B12' }, jy01, 'plan')
 *   → =IFNA(PLAN.GAP($N12,$B12),"—")
 */
export function spell(measure: FormulaMeasure, refs: FormulaRefs, indicator: Indicator, spelling: Spelling, options: SpellOptions = {}): string {
  return spelling === 'plan' ? spellPlan(measure, refs, indicator, options) : spellNative(measure, refs, indicator, options);
}
