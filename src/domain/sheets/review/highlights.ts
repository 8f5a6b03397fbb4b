import { taggedFormula } from '../../highlights/ruleTag';
import { saysOneOf, verdictWords } from '../../highlights/verdictWords';
import { cellAddress } from '../address';
import type { HighlightRule } from '../sheetPlan';
import type { ReviewPart } from '../words/review';
import { columnIn, type ReviewContext, type TableLayout } from './context';
import { laggingWords } from '../../review';

const tag = { kind: 'template', template: 'review' } as const;

/** Marks verdicts by what they say, and on the summary the counts of words that ask for attention. */
export const reviewHighlights = (context: ReviewContext, part: ReviewPart): readonly HighlightRule[] => {
  const { layouts } = context;
  switch (part) {
    case 'laggards':
      return [...byVerdict(layouts.laggards), ...usedLines(layouts.laggards)];
    case 'sentences':
    case 'lines':
      return byVerdict(layouts[part]);
    case 'summary':
      return [...countRules(layouts.summary), ...byVerdict(layouts.structures)];
    default:
      return [];
  }
};

const body = ({ rows }: TableLayout): { readonly row: number; readonly rowCount: number } => {
  const all = [...rows.values()];
  const row = Math.min(...all);
  return { row, rowCount: Math.max(...all) - row + 1 };
};

const byVerdict = (layout: TableLayout): HighlightRule[] => {
  if (layout.rows.size === 0) return [];
  const area = { ...body(layout), column: columnIn(layout, 'verdict'), columnCount: 1 };
  return verdictWords.map(({ look, words }) => ({ area, look, formula: taggedFormula(saysOneOf(cellAddress(area.row, area.column, 'column'), words), tag) }));
};

/** Every other line that is in use gets a tint: lines beyond the count stay white paper. */
const usedLines = (layout: TableLayout): HighlightRule[] => {
  if (layout.rows.size === 0) return [];
  const at = columnIn(layout, 'at');
  const area = { ...body(layout), column: 0, columnCount: columnIn(layout, 'deadline') + 1 };
  return [{ area, look: 'used', formula: taggedFormula(`AND(ISNUMBER(${cellAddress(area.row, at, 'column')}),MOD(${cellAddress(area.row, columnIn(layout, 'line'), 'column')},2)=0)`, tag) }];
};

const countRules = (layout: TableLayout): HighlightRule[] => {
  if (layout.rows.size === 0) return [];
  return [...layout.columns].flatMap(([key, column]): HighlightRule[] => {
    if (!laggingWords.includes(key)) return [];
    const area = { ...body(layout), column, columnCount: 1 };
    const look = verdictWords.find(({ words }) => words.includes(key))?.look ?? 'below';
    return [{ area, look, formula: taggedFormula(`${cellAddress(area.row, column)}>0`, tag) }];
  });
};
