import { LIGHT_THEME, type Theme } from '../bridge/bridge';
import type { OfficeTheme } from './settings';

/** The colours Excel reports to an add-in for the themes of its menus. */
export const OFFICE_THEMES: Record<OfficeTheme, Theme> = {
  light: LIGHT_THEME,
  dark: { bodyForegroundColor: 0xffffff, bodyBackgroundColor: 0x292929, controlForegroundColor: 0xffffff, controlBackgroundColor: 0x1f1f1f },
  'high-contrast': { bodyForegroundColor: 0xffffff, bodyBackgroundColor: 0x000000, controlForegroundColor: 0xffff00, controlBackgroundColor: 0x000000 },
};
