import { defaultSettings, type Settings } from '../../../domain/measures/settings';
import { checkSettings, type SettingsProblem } from '../../../domain/settings/checkSettings';
import type { PaneKey } from '../../../messages/keys';
import { numberFields, numberOf, withNumber, type NumberField } from './settingFields';

type NumberProblem = Exclude<SettingsProblem, 'level-method'>;

const problemKey: Readonly<Record<NumberProblem, PaneKey>> = {
  'not-a-number': 'settings.notANumber',
  'pace-order': 'settings.paceOrder',
  'pace-range': 'settings.paceRange',
  'structure-order': 'settings.structureOrder',
  'structure-range': 'settings.structureRange',
  'growth-order': 'settings.growthOrder',
  'growth-range': 'settings.growthRange',
  'tolerance-range': 'settings.toleranceRange',
};

/** An order concerns several boxes; the sentence stands under the last of them. */
const lastOfOrder: Partial<Record<SettingsProblem, NumberField>> = { 'pace-order': 'behind', 'structure-order': 'structureClose', 'growth-order': 'growthNeeded' };

/** What is wrong with one value whatever the others are: the defaults with this value alone. */
const ownProblem = (settings: Settings, field: NumberField): NumberProblem | undefined =>
  checkSettings(withNumber(defaultSettings, field, numberOf(settings, field))).find(
    (problem): problem is NumberProblem => problem !== 'level-method' && !(problem in lastOfOrder),
  );

/**
 * The sentence to show under each box; empty when the settings can be saved.
 * @param settings NaN where a box holds no number
 */
export function problemsOf(settings: Settings): Partial<Record<NumberField, PaneKey>> {
  const own = numberFields.flatMap((field) => {
    const problem = ownProblem(settings, field);
    return problem ? [[field, problemKey[problem]] as const] : [];
  });
  const orders = checkSettings(settings).flatMap((problem) => {
    const field = lastOfOrder[problem];
    return field && problem !== 'level-method' ? [[field, problemKey[problem]] as const] : [];
  });
  return Object.fromEntries([...orders, ...own]);
}
