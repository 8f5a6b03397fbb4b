import { useEffect, useState } from 'react';
import { chooseTheme, type ThemeName } from './chooseTheme';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** The theme of this moment. */
export const currentThemeName = (): ThemeName =>
  chooseTheme({
    officeTheme: globalThis.Office?.context?.officeTheme,
    prefersDark: matchMedia(dark).matches,
    forcedColors: matchMedia(forced).matches,
  });

/**
 * The theme of Office, followed live. Excel has no documented event for it: where the host knows one it is used, and in any case
 * the theme is read again whenever the pane gets the focus.
 */
export function useThemeName(): ThemeName {
  const [name, setName] = useState(currentThemeName);

  useEffect(() => {
    const refresh = () => setName(currentThemeName());
    const queries = [matchMedia(dark), matchMedia(forced)];
    queries.forEach((query) => query.addEventListener('change', refresh));
    window.addEventListener('focus', refresh);
    const removeHandler = watchOfficeTheme(refresh);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', refresh));
      window.removeEventListener('focus', refresh);
      removeHandler();
    };
  }, []);

  return name;
}

function watchOfficeTheme(refresh: () => void): () => void {
  const type = globalThis.Office?.EventType?.OfficeThemeChanged;
  const host = globalThis.Office?.context?.document;
  if (!type || !host?.addHandlerAsync) return () => undefined;
  try {
    host.addHandlerAsync(type, refresh);
  } catch {
    // This host refuses the event; focus and the system's own signal remain.
    return () => undefined;
  }
  return () => host.removeHandlerAsync(type, { handler: refresh });
}
