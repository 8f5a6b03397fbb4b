import type { Alignment, Border, BorderStyle as FileBorderStyle, Fill, Font, Style } from 'exceljs';
import { DEFAULT_STYLE, type BorderLine, type BorderStyle, type BorderWeight, type CellStyle, type CellStylePatch } from '../../engines/styles';

export type Edge = 'top' | 'bottom' | 'left' | 'right';
export const EDGES: readonly [Edge, 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'][] = [
  ['top', 'EdgeTop'], ['bottom', 'EdgeBottom'], ['left', 'EdgeLeft'], ['right', 'EdgeRight'],
];

const BORDERS: [FileBorderStyle, BorderStyle, BorderWeight][] = [
  ['thin', 'Continuous', 'Thin'], ['hair', 'Continuous', 'Hairline'], ['medium', 'Continuous', 'Medium'], ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'], ['dashed', 'Dash', 'Thin'], ['mediumDashed', 'Dash', 'Medium'], ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'], ['dashDotDot', 'DashDotDot', 'Thin'], ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'], ['double', 'Double', 'Thick'],
];

export const toArgb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

/** Theme colours of a file come without their value; they are left to the default. */
export const fromArgb = (color: { argb?: string } | undefined): string | undefined =>
  (color?.argb && /^[0-9A-F]{8}$/i.test(color.argb) ? `#${color.argb.slice(2).toUpperCase()}` : undefined);

export const solidFill = (color: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: toArgb(color) });

/** The style as a file keeps it; what is Excel's default is left out. */
export function toFileStyle(style: CellStyle): Partial<Style> {
  const font: Partial<Font> = { name: style.fontName, size: style.fontSize, color: toArgb(style.fontColor) };
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.strikethrough) font.strike = true;
  if (style.underline !== 'None') font.underline = style.underline.startsWith('Double') ? 'double' : 'single';
  const alignment: Partial<Alignment> = { vertical: style.verticalAlignment === 'Top' ? 'top' : style.verticalAlignment === 'Bottom' ? 'bottom' : 'middle' };
  const horizontal = { Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', Distributed: 'distributed', CenterAcrossSelection: 'centerContinuous' } as const;
  if (style.horizontalAlignment !== 'General') alignment.horizontal = horizontal[style.horizontalAlignment];
  if (style.wrapText) alignment.wrapText = true;
  if (style.indentLevel) alignment.indent = style.indentLevel;
  return { font, alignment, ...(style.fillColor ? { fill: solidFill(style.fillColor) } : {}) };
}

/** What a file says about a cell, as a patch of the default style. */
export function fromFileStyle({ font, fill, alignment }: Partial<Style>): CellStylePatch {
  const horizontal = { left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', distributed: 'Distributed', centerContinuous: 'CenterAcrossSelection' } as const;
  const fontColor = fromArgb(font?.color);
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor) : undefined;
  const patch: CellStylePatch = {
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    strikethrough: font?.strike ?? false,
    underline: font?.underline ? (font.underline === 'double' ? 'Double' : 'Single') : 'None',
    fontColor: fontColor ?? DEFAULT_STYLE.fontColor,
    fontSize: font?.size ?? DEFAULT_STYLE.fontSize,
    fontName: font?.name ?? DEFAULT_STYLE.fontName,
    fillColor: fillColor ?? '',
    verticalAlignment: alignment?.vertical === 'top' ? 'Top' : alignment?.vertical === 'middle' ? 'Center' : 'Bottom',
    wrapText: alignment?.wrapText ?? false,
    indentLevel: alignment?.indent ?? 0,
    horizontalAlignment: alignment?.horizontal ? horizontal[alignment.horizontal] : 'General',
  };
  return Object.fromEntries(Object.entries(patch).filter(([key, value]) => value !== DEFAULT_STYLE[key as keyof CellStyle]));
}

export function toFileBorder(line: BorderLine): Partial<Border> | undefined {
  const found = BORDERS.find(([, style, weight]) => style === line.style && weight === line.weight) ?? BORDERS.find(([, style]) => style === line.style);
  return found ? { style: found[0], color: toArgb(line.color) } : undefined;
}

export function fromFileBorder(border: Partial<Border> | undefined): BorderLine | undefined {
  const found = BORDERS.find(([style]) => style === border?.style);
  return found ? { style: found[1], weight: found[2], color: fromArgb(border?.color) ?? '#000000' } : undefined;
}
