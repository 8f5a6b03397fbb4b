import { parseAddress } from '../sheets/address';
import { sheetNameOf } from './sheetNameOf';

/** What a series takes from cells, in the order in which it is asked. */
export type Dimension = 'Values' | 'Categories' | 'XValues' | 'YValues' | 'BubbleSizes';

/** Excel answers with an error when asked what these read (office-js issue 6143), and the error would stop the questions about all others. */
const UNASKABLE: ReadonlySet<string> = new Set(['Histogram', 'Pareto', 'Boxwhisker', 'Waterfall', 'Treemap', 'Sunburst', 'Funnel', 'RegionMap']);

/** Whether Excel can say what a chart of this type reads. */
export const tellsItsSources = (chartType: string): boolean => !UNASKABLE.has(chartType);

/**
 * What a series can take from cells.
 *
 * @param chartType the series' own: a combined chart has several
 */
export const dimensionsOf = (chartType: string): readonly Dimension[] => {
  if (/^Bubble/.test(chartType)) return ['XValues', 'YValues', 'BubbleSizes'];
  return /^XYScatter/.test(chartType) ? ['XValues', 'YValues'] : ['Values', 'Categories'];
};

/** Cells that a series reads, once everything is read from copies. */
export interface ChartSource {
  readonly sheet: string;
  /** Without the sheet. */
  readonly address: string;
  /** They are an original's now. */
  readonly moves: boolean;
}

/**
 * Where a series is to read what it reads now; null where that is neither a copy nor an original with one.
 *
 * @param text as Excel gives it, e.g. `台账!$B$2:$B$9`
 * @param copies by the name of the original, in lower letters
 * @example chartSource('台账!$B$2:$B$9', new Map([['台账', '台账 (交付)']])) → { sheet: '台账 (交付)', address: '$B$2:$B$9', moves: true }
 */
export const chartSource = (text: string, copies: ReadonlyMap<string, string>): ChartSource | null => {
  const formula = text.startsWith('=') ? text : `=${text}`;
  const cut = formula.lastIndexOf('!');
  if (cut < 0 || !parseAddress(formula)) return null;
  const [sheet, address] = [sheetNameOf(formula), formula.slice(cut + 1)];
  const copy = copies.get(sheet.toLowerCase());
  if (copy !== undefined) return { sheet: copy, address, moves: true };
  return [...copies.values()].some((name) => name.toLowerCase() === sheet.toLowerCase()) ? { sheet, address, moves: false } : null;
};
