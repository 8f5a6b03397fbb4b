import type { HighlightLook, StyleName } from './sheetPlan';

export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: boolean;
  readonly border?: string;
}

/** How each named style looks. Weak fills and strong words, so that a black and white print reads as well. */
export const styleLooks: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 15, color: '#1F3B57', vertical: 'Center' },
  note: { color: '#5B6770', wrap: true, vertical: 'Top', size: 9 },
  label: { bold: true, vertical: 'Center' },
  lead: { size: 12, wrap: true, vertical: 'Center', color: '#1F3B57' },
  strong: { bold: true },
  plain: { vertical: 'Center' },
  hint: { bold: true, color: '#B0500F', vertical: 'Center' },
  flag: { color: '#5B6770', size: 9, horizontal: 'Center' },
  heading: { fill: '#DFE9F2', color: '#1F3B57', bold: true, horizontal: 'Center', vertical: 'Center', wrap: true, border: '#9FB4C7' },
  body: { vertical: 'Center', border: '#D5DCE2' },
  input: { fill: '#FFF9E3', horizontal: 'Right', vertical: 'Center' },
  computed: { fill: '#F4F7F9', horizontal: 'Right', vertical: 'Center' },
  text: { wrap: true, vertical: 'Center' },
  small: { vertical: 'Center', color: '#3D4750', size: 9 },
  wrap: { wrap: true, vertical: 'Center', color: '#3D4750', size: 9 },
  left: { horizontal: 'Left' },
  right: { horizontal: 'Right' },
  centred: { horizontal: 'Center' },
};

export interface RuleLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly underline: boolean;
  /** In front of the number or word: it survives a black and white print. */
  readonly symbol: string;
}

/** What a highlight does to a cell: colour, weight and a symbol, never colour alone. */
export const ruleLooks: Readonly<Record<HighlightLook, RuleLook>> = {
  severe: { fill: '#F6C7C3', color: '#8C1D18', bold: true, underline: true, symbol: '▼▼' },
  below: { fill: '#FCE3C8', color: '#7A3B00', bold: true, underline: false, symbol: '▼' },
  entry: { fill: '#FFF9E3', color: '#000000', bold: false, underline: false, symbol: '' },
  used: { fill: '#F2F5F8', color: '#000000', bold: false, underline: false, symbol: '' },
  met: { fill: '#E1F1E4', color: '#1E5A2C', bold: false, underline: false, symbol: '' },
};

/**
 * A cell's number format with a symbol in front, for all four kinds of content.
 *
 * @param base the cells' own format; one with sections of its own falls back to General
 * @example symbolFormat('▼', '0.0%') → '"▼ "0.0%;"▼ "-0.0%;"▼ "0.0%;"▼ "@'
 */
export const symbolFormat = (symbol: string, base = 'General'): string => {
  const own = /[;@[]/.test(base) ? 'General' : base;
  const mark = `"${symbol} "`;
  return `${mark}${own};${mark}-${own};${mark}${own};${mark}@`;
};
