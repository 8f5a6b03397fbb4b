import { BooleanNumber, BorderStyleTypes } from '@univerjs/core';
import type { IRangeThemeStyleJSON } from '@univerjs/sheets';
import type { Grid } from './grid';

/** Office's accents; every seventh style of a family has the next, the first of seven none. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const WHITE = { rgb: '#FFFFFF' };

/** Mixes a colour with white: 0.8 is Excel's "lighter 80 %". */
function lighter(color: string, share: number): { rgb: string } {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return { rgb: `#${channels.map((channel) => Math.round(channel + (255 - channel) * share).toString(16).padStart(2, '0')).join('')}` };
}

function themeOf(style: string, banded: boolean): Omit<IRangeThemeStyleJSON, 'name'> {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const accent = ACCENTS[(Number(number ?? 2) - 1) % 7] ?? ACCENTS[1];
  const line = { s: BorderStyleTypes.THIN, cl: lighter(accent, 0.4) };
  if (!family) return {};
  if (family === 'Light') {
    return {
      wholeStyle: { bd: { t: line, b: line } },
      headerRowStyle: { bl: BooleanNumber.TRUE, cl: { rgb: accent }, bd: { t: line, b: line } },
      ...(banded ? { firstRowStyle: { bg: lighter(accent, 0.8) } } : {}),
    };
  }
  return {
    wholeStyle: { bd: { t: line, b: line, l: line, r: line } },
    headerRowStyle: { bg: { rgb: accent }, cl: WHITE, bl: BooleanNumber.TRUE },
    ...(banded ? { firstRowStyle: { bg: lighter(accent, family === 'Dark' ? 0.6 : 0.8) } } : {}),
  };
}

/** Univer draws tables by named themes of its own; gives the one that looks like Excel's style and registers it the first time. */
export function ensureTableTheme(grid: Grid, style: string, banded: boolean): string {
  const name = `${style || 'None'}${banded ? '' : '-plain'}`;
  if (!grid.book.getRegisteredRangeThemes().includes(name)) {
    grid.book.registerRangeTheme(grid.book.createRangeThemeStyle(name, themeOf(style, banded)));
  }
  return name;
}
