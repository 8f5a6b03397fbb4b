import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Locale } from '../../messages/locale';
import type { ThemeName } from './chooseTheme';

/** The first font draws the quotation marks and dashes that both scripts share: wide ones among Chinese, narrow ones among English. */
const fonts: Readonly<Record<Locale, string>> = {
  'zh-CN': '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Segoe UI", system-ui, sans-serif',
  'en-US': '"Segoe UI", -apple-system, "Helvetica Neue", Arial, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
};

const themes: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

export const themeFor = (name: ThemeName, locale: Locale): Theme => ({ ...themes[name], fontFamilyBase: fonts[locale] });
