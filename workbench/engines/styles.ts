export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** How a cell looks, number format apart. Colours are `#RRGGBB`; `fillColor` is '' for no fill. */
export interface CellStyle {
  fillColor: string;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: Underline;
  fontColor: string;
  /** Points. */
  fontSize: number;
  fontName: string;
  horizontalAlignment: HorizontalAlignment;
  verticalAlignment: VerticalAlignment;
  wrapText: boolean;
  indentLevel: number;
}

export type CellStylePatch = Partial<CellStyle>;
export type CommonStyle = { [Key in keyof CellStyle]: CellStyle[Key] | null };

export const DEFAULT_STYLE: CellStyle = {
  fillColor: '', bold: false, italic: false, strikethrough: false, underline: 'None', fontColor: '#000000', fontSize: 11, fontName: 'Calibri',
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, indentLevel: 0,
};

/** Points. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export const BORDER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];
export type BorderStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export interface BorderLine { style: BorderStyle; color: string; weight: BorderWeight }
export const NO_BORDER: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };
