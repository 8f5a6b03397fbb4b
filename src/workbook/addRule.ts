import type { HighlightLook } from '../domain/sheets/sheetPlan';
import { ruleLooks, symbolFormat } from '../domain/sheets/looks';

/**
 * Queues one native rule of ours on one area.
 *
 * @param cellFormat the cells' own number format, kept behind the symbol
 */
export const addRule = (range: Excel.Range, formula: string, look: HighlightLook, cellFormat?: string): Excel.ConditionalFormat => {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { fill, color, bold, underline, symbol } = ruleLooks[look];
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = fill;
  rule.custom.format.font.color = color;
  if (bold) rule.custom.format.font.bold = true;
  if (underline) rule.custom.format.font.underline = 'Single';
  if (symbol) rule.custom.format.numberFormat = symbolFormat(symbol, cellFormat);
  return rule;
};
