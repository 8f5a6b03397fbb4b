import { styleLooks } from '../domain/sheets/looks';
import type { SheetPlan } from '../domain/sheets/sheetPlan';

/** Chinese characters and the punctuation that is set as wide as they are. */
const wide = /[\u2014\u2018-\u201f\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Column widths count digits of this size; a Chinese character is a little wider than two of them. */
const DIGIT_POINTS = 11;
const WIDE_DIGITS = 2.1;
const LINE_SPACING = 1.4;
const PADDING = 3;

const widthOf = (text: string, points: number): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? WIDE_DIGITS : 1), 0) * (points / DIGIT_POINTS);

/**
 * How many lines a text takes in a cell that wraps.
 *
 * @param width of the column, in characters
 * @param points size of the font
 * @example wrappedLines('一二三四五六\n七', 8, 11) → 3
 */
export const wrappedLines = (text: string, width: number, points: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, points) / width)), 0);

/**
 * Heights in points for the rows of wrapping cells that need more than one line. A file that states none is shown by
 * LibreOffice with rows of one line, their texts on top of each other.
 *
 * @returns rows for which the plan states no height of its own
 */
export const wrappedRowHeights = (plan: SheetPlan): SheetPlan['rowHeights'] => {
  const heights = new Map<number, number>();
  const stated = new Set(plan.rowHeights.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index)));
  const merged = new Set(plan.merges.map(({ row, column }) => `${row},${column}`));
  for (const { area, style } of plan.styles) {
    const { wrap, size = DIGIT_POINTS } = styleLooks[style];
    if (!wrap) continue;
    for (let row = area.row; row < area.row + area.rowCount; row += 1)
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const text = plan.cells[row]?.[column];
        if (typeof text !== 'string' || stated.has(row) || merged.has(`${row},${column}`)) continue;
        const lines = wrappedLines(text, plan.columns[column]?.width ?? DIGIT_POINTS, size);
        if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, Math.ceil(lines * size * LINE_SPACING + PADDING)));
      }
  }
  return [...heights].map(([row, height]) => ({ row, rowCount: 1, height }));
};
