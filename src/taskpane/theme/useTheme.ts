import { useMemo } from 'react';
import type { Theme } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { localeFor } from '../../messages/locale';
import type { ThemeName } from './chooseTheme';
import { themeFor } from './themes';
import { useThemeName } from './useThemeName';

/** Fluent's theme for the surroundings and the language of the pane. */
export function useTheme(): { readonly name: ThemeName; readonly theme: Theme } {
  const name = useThemeName();
  const { i18n } = useTranslation();
  return useMemo(() => ({ name, theme: themeFor(name, localeFor(i18n.language)) }), [name, i18n.language]);
}
