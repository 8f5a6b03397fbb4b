import type { ConditionalFormattingOptions } from 'exceljs';
import { areaAddress } from '../domain/sheets/address';
import { ruleLooks, symbolFormat } from '../domain/sheets/looks';
import type { HighlightRule } from '../domain/sheets/sheetPlan';
import { argb } from './cellStyles';

/**
 * A highlight as a conditional format of a file: the same formula, colours, weight and symbol as in Excel.
 *
 * @param priority 1 is tried first
 */
export const conditionalFormat = ({ area, formula, look, cellFormat }: HighlightRule, priority: number): ConditionalFormattingOptions => {
  const { fill, color, bold, underline, symbol } = ruleLooks[look];
  return {
    ref: areaAddress(area),
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [formula.replace(/^=/, '')],
        style: {
          // In a rule the background is the colour of a solid fill; in a cell it is the foreground.
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } },
          font: { color: { argb: argb(color) }, ...(bold && { bold: true }), ...(underline && { underline: true }) },
          ...(symbol && { numFmt: symbolFormat(symbol, cellFormat) }),
        },
      },
    ],
  };
};
