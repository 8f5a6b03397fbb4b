import { defaultSettings, type Settings } from '../domain/measures/settings';

/** The settings that functions judge by. */
export const currentSettings = (): Settings => defaultSettings;
