import { taggedFormula } from '../../highlights/ruleTag';
import { saysOneOf, verdictWords } from '../../highlights/verdictWords';
import { cellAddress } from '../address';
import type { HighlightRule } from '../sheetPlan';
import type { RegionsColumnKey } from '../words/regions';
import { columnArea, columnOf, DIFFERENCE, type RegionsLayout } from './layout';

const tag = { kind: 'template', template: 'regions' } as const;

/**
 * Native rules over all blocks at once: verdict, actual value and region by what the verdict says, and a difference from the
 * provincial target that is not 0.
 */
export const regionsHighlights = (layout: RegionsLayout): readonly HighlightRule[] => {
  const rows = [...layout.rows.values()];
  if (rows.length === 0) return [];
  const first = Math.min(...rows);
  const rowCount = Math.max(...rows) - first + 1;
  const area = (key: RegionsColumnKey) => columnArea(layout, key, first, rowCount);
  const verdict = cellAddress(first, columnOf(layout, 'verdict'), 'column');
  const byVerdict = (['verdict', 'actual', 'region'] as const).flatMap((key) =>
    verdictWords
      .filter(({ look }) => key === 'verdict' || look !== 'met')
      .map(({ look, words }): HighlightRule => ({ area: area(key), look, formula: taggedFormula(saysOneOf(verdict, words), tag) })),
  );
  const target = cellAddress(first, columnOf(layout, 'target'));
  const mark = cellAddress(first, columnOf(layout, 'regionCode'), 'column');
  return [...byVerdict, { area: area('target'), look: 'severe', formula: taggedFormula(`AND(${mark}="${DIFFERENCE}",ISNUMBER(${target}),${target}<>0)`, tag) }];
};
