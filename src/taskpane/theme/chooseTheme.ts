export type ThemeName = 'light' | 'dark' | 'contrast';

export interface Surroundings {
  /** As the host reports it; absent in a browser without Office. */
  readonly officeTheme?: Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor' | 'bodyForegroundColor'>>;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** `#rgb`, `rrggbb` or `#rrggbb`, as hosts write it, to 0–255 each. */
function channels(color: string | undefined): [number, number, number] | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (!digits) return null;
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as [number, number, number];
}

const luminance = ([red, green, blue]: [number, number, number]): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/**
 * The pane's theme: the one of Office, and without Office the system's.
 * High contrast is told by Windows (forced colours) or by Office's pure black behind a pure colour: its own black theme is a dark grey.
 * @example chooseTheme({ officeTheme: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' }, prefersDark: false, forcedColors: false }) // 'contrast'
 */
export function chooseTheme({ officeTheme, prefersDark, forcedColors }: Surroundings): ThemeName {
  const background = channels(officeTheme?.bodyBackgroundColor);
  const foreground = channels(officeTheme?.bodyForegroundColor);
  const pure = foreground?.every((channel) => channel === 0 || channel === 255) ?? false;
  if (forcedColors || (background?.every((channel) => channel === 0) && pure)) return 'contrast';
  // Dark is where the text is the lighter of the two: the dark grey theme has a medium grey behind it.
  if (background && foreground) return luminance(background) < luminance(foreground) ? 'dark' : 'light';
  return officeTheme?.isDarkTheme ?? prefersDark ? 'dark' : 'light';
}
