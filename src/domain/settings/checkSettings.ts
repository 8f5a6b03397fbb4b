import { levelMethods, type Settings } from '../measures/settings';

/** What is wrong with a setting; the pane shows the sentence next to its field. */
export type SettingsProblem =
  | 'not-a-number'
  | 'pace-order'
  | 'pace-range'
  | 'structure-order'
  | 'structure-range'
  | 'growth-order'
  | 'growth-range'
  | 'tolerance-range'
  | 'level-method';

const within = (value: number, min: number, max: number): boolean => value >= min && value <= max;

/**
 * Checks that cut-offs stand in their order and in a sensible range, all problems at once.
 *
 * @returns an empty list for usable settings
 * @example checkSettings(defaultSettings) → []
 */
export const checkSettings = ({ cutoffs, tolerance, levelMethod }: Settings): readonly SettingsProblem[] => {
  const { ahead, onTrack, behind, structureMet, structureClose, growthOnTrack, growthNeeded } = cutoffs;
  if (![...Object.values(cutoffs), tolerance].every(Number.isFinite)) return ['not-a-number'];
  const rules: readonly (readonly [boolean, SettingsProblem])[] = [
    [ahead > onTrack && onTrack > behind, 'pace-order'],
    [within(ahead, 0, 100) && within(onTrack, -100, 0) && within(behind, -100, 0), 'pace-range'],
    [structureClose > structureMet, 'structure-order'],
    [within(structureMet, 0, 100) && within(structureClose, 0, 100), 'structure-range'],
    [growthOnTrack > growthNeeded, 'growth-order'],
    [within(growthOnTrack, 0, 10) && within(growthNeeded, 0, 10), 'growth-range'],
    [within(tolerance, 0, 1), 'tolerance-range'],
    [levelMethods.includes(levelMethod), 'level-method'],
  ];
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
};
