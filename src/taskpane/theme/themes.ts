import { webLightTheme, type Theme } from '@fluentui/react-components';
import type { Locale } from '../../messages/locale';
import type { ThemeName } from './chooseTheme';

/** The first font draws the quotation marks and dashes that both scripts share: wide ones among Chinese, narrow ones among English. */
const fonts: Readonly<Record<Locale, string>> = {
  'zh-CN': '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Segoe UI", system-ui, sans-serif',
  'en-US': '"Segoe UI", -apple-system, "Helvetica Neue", Arial, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
};

/** Most offices stay with light: the others are fetched when they are asked for. */
const loaded = new Map<ThemeName, Theme>([['light', webLightTheme]]);

/** Fetches a theme, so that `themeFor` has it from then on. */
export async function loadTheme(name: ThemeName): Promise<void> {
  if (loaded.has(name)) return;
  const { contrast, dark } = await import(/* webpackChunkName: "themes" */ './darkThemes');
  loaded.set('dark', dark).set('contrast', contrast);
}

/** Fluent's theme by its name, with the fonts of a language; null while it has not been fetched. */
export function themeFor(name: ThemeName, locale: Locale): Theme | null {
  const theme = loaded.get(name);
  return theme ? { ...theme, fontFamilyBase: fonts[locale] } : null;
}
