import { taggedFormula } from '../../highlights/ruleTag';
import { cellAddress } from '../address';
import { planYears } from '../ledgerColumns';
import { completionFormat } from '../numberFormats';
import type { HighlightRule } from '../sheetPlan';
import { termWords } from '../words/terms';
import { planKey, typedKey } from './columns';
import { columnOf, fixed, type Places } from './places';

const tag = { kind: 'template', template: 'annual' } as const;

/**
 * Native rules: a difference from the target that is not 0, a sum that lags behind the time of its year, and the cells that wait for
 * the user's own numbers.
 */
export const annualHighlights = ({ plan, layout, language, words }: Pick<Places, 'plan' | 'layout' | 'language' | 'words'>): readonly HighlightRule[] => {
  const rows = [...layout.rows.values()];
  if (rows.length === 0) return [];
  const first = Math.min(...rows);
  const rowCount = Math.max(...rows) - first + 1;
  const area = (key: string) => ({ row: first, column: columnOf(layout, key), rowCount, columnCount: 1 });
  const at = (key: string): string => cellAddress(first, columnOf(layout, key), 'column');
  const [difference, completion, elapsed] = [at('difference'), at('completion'), fixed(layout.elapsed)];
  return [
    { area: area('difference'), look: 'severe', formula: taggedFormula(`AND(ISNUMBER(${difference}),${difference}<>0)`, tag) },
    {
      area: area('completion'),
      look: 'below',
      cellFormat: completionFormat,
      formula: taggedFormula(`AND(${at('measure')}="${termWords[language].measure.cumulative}",ISNUMBER(${completion}),ISNUMBER(${elapsed}),ROUND(N(${completion})-N(${elapsed}),9)<0)`, tag),
    },
    ...planYears(plan).map((year): HighlightRule => ({
      area: area(typedKey(year)),
      look: 'entry',
      // Years after the deadline have no plan to type.
      formula: taggedFormula(`AND(${at('path')}="${words.path.typed}",NOT(ISBLANK(${at(planKey(year))})))`, tag),
    })),
  ];
};
