const LATIN = 5.25;
const CHINESE = 10.5;
const MARGIN = 6;

/** About how many points the widest text needs; 0 when there is none. */
export function fittingWidth(texts: string[]): number {
  const width = Math.max(0, ...texts.map((text) => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? CHINESE : LATIN), 0)));
  return width && Math.min(width + MARGIN, 1_000);
}
