import { defaultSettings, type Settings } from '../measures/settings';
import { settingsXml } from './settingsXml';

let current: Settings = defaultSettings;
let known = false;

/**
 * The settings everything judges by. The defaults apply until a workbook's own have been read, so that nothing has to load
 * before a custom function can answer.
 */
export const currentSettings = (): Settings => current;

/**
 * Judges by these settings from now on.
 *
 * @returns whether anything changed
 */
export const judgeBy = (settings: Settings): boolean => {
  const changed = settingsXml(settings) !== settingsXml(current);
  current = settings;
  known = true;
  return changed;
};

/** Whether the workbook has been asked for its settings; before that, `currentSettings` are only the defaults. */
export const settingsAreKnown = (): boolean => known;
