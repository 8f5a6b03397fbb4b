import { useEffect, useState } from 'react';
import { chooseTheme, type ThemeName } from './chooseTheme';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** office.js asks Excel for the theme at most every 5 seconds and answers from memory meanwhile. */
const LOOK_AGAIN_MS = 5500;

/** The theme of this moment. */
export const currentThemeName = (): ThemeName =>
  chooseTheme({
    officeTheme: globalThis.Office?.context?.officeTheme,
    prefersDark: matchMedia(dark).matches,
    forcedColors: matchMedia(forced).matches,
  });

/**
 * The theme of Office, followed live. Excel has no event for it: where a host knows one it is used; otherwise the theme is read again
 * when the pane gets the focus, and every few seconds while it can be seen. Reading asks office.js, not the workbook.
 */
export function useThemeName(): ThemeName {
  const [name, setName] = useState(currentThemeName);

  useEffect(() => {
    const refresh = () => setName(currentThemeName());
    const queries = [matchMedia(dark), matchMedia(forced)];
    queries.forEach((query) => query.addEventListener('change', refresh));
    window.addEventListener('focus', refresh);
    const timer = setInterval(() => document.visibilityState === 'visible' && refresh(), LOOK_AGAIN_MS);
    const removeHandler = watchOfficeTheme(refresh);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', refresh));
      window.removeEventListener('focus', refresh);
      clearInterval(timer);
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
