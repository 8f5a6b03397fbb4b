import type { FormulaMeasure } from '../../../domain/formulas';
import type { Settings } from '../../../domain/measures/settings';
import type { Indicator } from '../../../domain/plan/schema';
import type { PaneKey } from '../../../messages/keys';

export type HelperMeasure = Extract<FormulaMeasure, 'gap' | 'completion' | 'progress' | 'pace' | 'required' | 'remaining' | 'verdict' | 'method'>;

/** The measures on offer, in the order of the list, with their word and what they say. */
export const helperMeasures: Readonly<Record<HelperMeasure, { readonly word: PaneKey; readonly meaning: PaneKey }>> = {
  gap: { word: 'formula.gap', meaning: 'formula.gapMeaning' },
  completion: { word: 'formula.completion', meaning: 'formula.completionMeaning' },
  progress: { word: 'formula.progress', meaning: 'formula.progressMeaning' },
  pace: { word: 'formula.pace', meaning: 'formula.paceMeaning' },
  required: { word: 'formula.required', meaning: 'formula.requiredMeaning' },
  remaining: { word: 'formula.remaining', meaning: 'formula.remainingMeaning' },
  verdict: { word: 'formula.verdict', meaning: 'formula.verdictMeaning' },
  method: { word: 'formula.method', meaning: 'formula.methodMeaning' },
};

export type CellName = 'actual' | 'reportDate' | 'base';
export type Need = 'none' | 'optional' | 'needed';

/** The cells that a measure of an indicator is calculated from. */
export function needsOf(measure: HelperMeasure, indicator: Indicator, { levelMethod }: Settings): Readonly<Record<CellName, Need>> {
  // Whether 增速法 applies depends on the figure and the date; the other methods follow from target and base alone.
  const judgedByTarget = measure === 'method' && (levelMethod === '序时法' || indicator.measure !== 'level');
  return {
    actual: measure === 'required' || judgedByTarget ? 'none' : 'needed',
    reportDate: judgedByTarget || ['gap', 'completion', 'progress'].includes(measure) ? 'none' : 'needed',
    base: baseNeed(measure, indicator),
  };
}

function baseNeed(measure: HelperMeasure, indicator: Indicator): Need {
  const stated = indicator.base !== undefined;
  if (measure === 'gap' || measure === 'completion') return 'none';
  if (measure === 'progress') return stated ? 'optional' : 'needed';
  if (indicator.measure !== 'level') return 'none';
  return !stated && (measure === 'pace' || measure === 'required') ? 'needed' : 'optional';
}
