import type { OpenWorkbench } from './openWorkbench';

/** Of Excel's menus, with the background that the pane then has. */
export const THEMES = { light: '#ffffff', dark: '#292929', 'high-contrast': '#000000' } as const;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];

/** The user changes Excel's theme while the pane is open; the pane has followed. */
export const changeTheme = async ({ page, pane }: OpenWorkbench, theme: ThemeName): Promise<void> => {
  await page.evaluate((name) => window.workbench.setTheme(name), theme);
  await pane().waitForFunction(
    (background) => getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralBackground1').trim().toLowerCase() === background,
    THEMES[theme]);
};
