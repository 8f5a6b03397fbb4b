import type { Rect } from '../engines/cells';
import type { CellStylePatch, CommonStyle } from '../engines/styles';
import type { Host } from './host';

export function setStyle(host: Host, sheetId: string, rects: Rect[], patch: CellStylePatch): void {
  host.requireAllowed(sheetId, 'allowFormatCells');
  for (const rect of rects) host.track(host.engine.setStyle(sheetId, rect, patch));
}

/** One style for all areas, each property null where they differ. */
export function commonStyle(host: Host, sheetId: string, rects: Rect[]): CommonStyle {
  const styles = rects.map((rect) => host.engine.commonStyle(sheetId, rect));
  const entries = Object.entries(styles[0]!).map(([key, value]) => [key, styles.every((style) => style[key as keyof CommonStyle] === value) ? value : null]);
  return Object.fromEntries(entries) as CommonStyle;
}
