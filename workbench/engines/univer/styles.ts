import { BooleanNumber, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy, type IStyleData, type ITextDecoration, type Nullable } from '@univerjs/core';
import { DEFAULT_STYLE, type CellStyle, type CellStylePatch, type CommonStyle, type HorizontalAlignment, type VerticalAlignment } from '../styles';
import type { Engine } from '../engine';
import { clip, eachCell, ownStyle } from './geometry';
import type { Grid } from './grid';
import type { RowFitting } from './rowHeights';
import { patchStyle } from './styleWrites';

const HORIZONTAL: Record<HorizontalAlignment, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.BOTH, Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED, CenterAcrossSelection: HorizontalAlign.CENTER,
};
const HORIZONTAL_NAMES: Partial<Record<HorizontalAlign, HorizontalAlignment>> = {
  [HorizontalAlign.LEFT]: 'Left', [HorizontalAlign.CENTER]: 'Center', [HorizontalAlign.RIGHT]: 'Right',
  [HorizontalAlign.BOTH]: 'Fill', [HorizontalAlign.JUSTIFIED]: 'Justify', [HorizontalAlign.DISTRIBUTED]: 'Distributed',
};
const VERTICAL: Record<VerticalAlignment, VerticalAlign> = {
  Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM, Justify: VerticalAlign.MIDDLE, Distributed: VerticalAlign.MIDDLE,
};
const VERTICAL_NAMES: Partial<Record<VerticalAlign, VerticalAlignment>> = { [VerticalAlign.TOP]: 'Top', [VerticalAlign.MIDDLE]: 'Center' };

/** Pixels Univer indents a cell for each of Excel's indent levels. */
const INDENT = 9;
const CELL_PADDING = 2;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function underlineOf(name: CellStyle['underline']): ITextDecoration {
  if (name === 'None') return { s: BooleanNumber.FALSE };
  return { s: BooleanNumber.TRUE, ...(name.startsWith('Double') ? { t: TextDecoration.DOUBLE } : {}) };
}

/** Excel's style in Univer's terms; null removes a property. */
export function toUniverStyle(patch: CellStylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  if (patch.fillColor !== undefined) style.bg = patch.fillColor ? { rgb: patch.fillColor } : null;
  if (patch.fontColor !== undefined) style.cl = { rgb: patch.fontColor };
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.strikethrough !== undefined) style.st = { s: flag(patch.strikethrough) };
  if (patch.underline !== undefined) style.ul = underlineOf(patch.underline);
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.horizontalAlignment !== undefined) style.ht = HORIZONTAL[patch.horizontalAlignment];
  if (patch.verticalAlignment !== undefined) style.vt = VERTICAL[patch.verticalAlignment];
  if (patch.wrapText !== undefined) style.tb = patch.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.indentLevel !== undefined) style.pd = patch.indentLevel ? { l: CELL_PADDING + patch.indentLevel * INDENT } : null;
  return style;
}

const hex = (color: Nullable<string>, otherwise: string): string => {
  if (!color) return otherwise;
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  return (channels ? `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}` : color).toUpperCase();
};

export function fromUniverStyle(style: IStyleData | null | undefined, defaultFont: string): CellStyle {
  const underline = style?.ul?.s === BooleanNumber.TRUE;
  return {
    fillColor: hex(style?.bg?.rgb, ''),
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    underline: underline ? (style?.ul?.t === TextDecoration.DOUBLE ? 'Double' : 'Single') : 'None',
    fontColor: hex(style?.cl?.rgb, DEFAULT_STYLE.fontColor),
    fontSize: style?.fs ?? DEFAULT_STYLE.fontSize,
    fontName: !style?.ff || style.ff === defaultFont ? DEFAULT_STYLE.fontName : style.ff,
    horizontalAlignment: HORIZONTAL_NAMES[style?.ht ?? HorizontalAlign.UNSPECIFIED] ?? 'General',
    verticalAlignment: VERTICAL_NAMES[style?.vt ?? VerticalAlign.UNSPECIFIED] ?? 'Bottom',
    wrapText: style?.tb === WrapStrategy.WRAP,
    indentLevel: Math.max(0, Math.round(((style?.pd?.l ?? CELL_PADDING) - CELL_PADDING) / INDENT)),
  };
}

export function styleMembers(grid: Grid, { fitLater }: RowFitting): Pick<Engine, 'setStyle' | 'commonStyle'> {
  return {
    setStyle(sheetId, rect, patch) {
      patchStyle(grid, sheetId, rect, toUniverStyle(patch));
      if (patch.wrapText || patch.fontSize !== undefined) fitLater(sheetId, rect);
    },
    commonStyle(sheetId, rect) {
      const sheet = grid.sheet(sheetId);
      const defaultFont = grid.defaultFont;
      const at = (row: number, column: number) => fromUniverStyle(ownStyle(sheet, row, column), defaultFont);
      const common: CommonStyle = { ...at(rect.row, rect.column) };
      const area = clip(sheet, rect);
      if (!area) return common;
      eachCell(area, (row, column) => {
        const style = at(row, column);
        for (const key of Object.keys(common) as (keyof CellStyle)[]) {
          if (common[key] !== style[key]) Object.assign(common, { [key]: null });
        }
      });
      return common;
    },
  };
}
