import type { GridLocale } from '../engines/univer/locales';

export type OfficeTheme = 'light' | 'dark' | 'high-contrast';
export const THEMES: readonly OfficeTheme[] = ['light', 'dark', 'high-contrast'];

/** What the address says: `?locale=en-US&theme=dark&pane=350&addin=/addin/&frame=navigate`. */
export interface Settings {
  locale: GridLocale;
  theme: OfficeTheme;
  /** Pixels. */
  paneWidth: number;
  /** Folder of the built add-in, on the same origin. */
  addin: string;
  /** The pane's page is loaded by the browser, under its server's headers, rather than written into its frame. */
  navigate: boolean;
}

/** Excel makes it no narrower than 320 pixels: seen at 200 %, 160 are left to the add-in. */
export const PANE_WIDTH = { min: 160, usual: 340, max: 800 };

export const clampPaneWidth = (width: number): number => Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, Math.round(width)));

/** Unknown values fall back to the usual ones: an address typed by hand never breaks the page. */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const theme = THEMES.find((name) => name === query.get('theme'));
  const width = Number(query.get('pane'));
  const addin = query.get('addin') ?? '';
  return {
    locale: query.get('locale') === 'en-US' ? 'en-US' : 'zh-CN',
    theme: theme ?? 'light',
    paneWidth: Number.isFinite(width) && width > 0 ? clampPaneWidth(width) : PANE_WIDTH.usual,
    addin: /^\/[\w./-]*\/$/.test(addin) ? addin : '/addin/',
    navigate: query.get('frame') === 'navigate',
  };
}

/** The address that would give these settings, so that a reload keeps what was switched. */
export function writeSettings({ locale, theme, paneWidth }: Settings, search: string): string {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string, usual: string) => { if (value === usual) query.delete(name); else query.set(name, value); };
  put('locale', locale, 'zh-CN');
  put('theme', theme, 'light');
  put('pane', String(paneWidth), String(PANE_WIDTH.usual));
  const text = query.toString();
  return text ? `?${text}` : '';
}
