import { taggedFormula } from '../highlights/ruleTag';
import { saysOneOf, verdictWords } from '../highlights/verdictWords';
import { cellAddress } from '../sheets/address';
import type { Area, HighlightRule } from '../sheets/sheetPlan';

/** Native rules that mark the verdicts of an enriched report by what they say. */
export const verdictRules = (area: Area): readonly HighlightRule[] => {
  const cell = cellAddress(area.row, area.column, 'column');
  return verdictWords.map(({ look, words }) => ({
    area,
    look,
    formula: taggedFormula(saysOneOf(cell, words), { kind: 'template', template: 'report' }),
  }));
};
