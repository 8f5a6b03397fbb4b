import { useEffect, useMemo, useState } from 'react';
import { webLightTheme, type Theme } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { localeFor } from '../../messages/locale';
import type { ThemeName } from './chooseTheme';
import { loadTheme, themeFor } from './themes';
import { useThemeName } from './useThemeName';

/** Fluent's theme for the surroundings and the language of the pane. While one is fetched, and where that fails, the pane stays light. */
export function useTheme(): { readonly name: ThemeName; readonly theme: Theme } {
  const wanted = useThemeName();
  const { i18n } = useTranslation();
  const [arrived, setArrived] = useState<ThemeName>('light');

  useEffect(() => {
    let gone = false;
    loadTheme(wanted).then(() => !gone && setArrived(wanted)).catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [wanted]);

  return useMemo(() => {
    const theme = themeFor(wanted, localeFor(i18n.language));
    return theme ? { name: wanted, theme } : { name: 'light', theme: themeFor('light', localeFor(i18n.language)) ?? webLightTheme };
    // A theme that has arrived is a reason to look again.
  }, [wanted, arrived, i18n.language]);
}
