import { taggedFormula } from '../../highlights/ruleTag';
import { cellAddress } from '../address';
import { planYears } from '../ledgerColumns';
import { completionFormat } from '../numberFormats';
import type { Area, HighlightRule } from '../sheetPlan';
import { termWords } from '../words/terms';
import { planKey, quarters, typedKey, typedQuarterKey } from './columns';
import { columnOf, fixed, type Places } from './places';

const tag = { kind: 'template', template: 'annual' } as const;

/**
 * Native rules: a difference that leaves the target or the year unmet, a sum that lags behind the time of its year, and the cells that wait for
 * the user's own numbers.
 */
export const annualHighlights = (places: Pick<Places, 'plan' | 'layout' | 'language' | 'words'>): readonly HighlightRule[] => {
  const { plan, layout, language, words } = places;
  const rows = [...layout.rows.values()];
  if (rows.length === 0) return [];
  const first = Math.min(...rows);
  const rowCount = Math.max(...rows) - first + 1;
  const area = (key: string) => ({ row: first, column: columnOf(layout, key), rowCount, columnCount: 1 });
  const at = (key: string): string => cellAddress(first, columnOf(layout, key), 'column');
  const [difference, completion, elapsed] = [at('difference'), at('completion'), fixed(layout.elapsed)];
  return [
    { area: area('difference'), look: 'severe', formula: taggedFormula(`AND(ISNUMBER(${difference}),${missesTarget(plan, at('code'), difference)})`, tag) },
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
    ...(layout.quarterYear ? quarterHighlights(places, area, at) : []),
  ];
};

/** Another sum than the target; where it has to be exceeded or undercut, the target itself as well. */
const missesTarget = ({ indicators }: Places['plan'], code: string, difference: string): string =>
  ([['gt', '<='], ['lt', '>=']] as const).reduce((otherwise, [comparator, sign]) => {
    const codes = indicators.filter((indicator) => indicator.comparator === comparator && !indicator.parts).map((indicator) => `${code}="${indicator.code}"`);
    return codes.length === 0 ? otherwise : `IF(OR(${codes.join(',')}),${difference}${sign}0,${otherwise})`;
  }, `${difference}<>0`);

/** Typed quarters that do not make their year or are wrong, and the cells of the chosen year that wait for them. */
const quarterHighlights = ({ plan, layout, words }: Pick<Places, 'plan' | 'layout' | 'words'>, area: (key: string) => Area, at: (key: string) => string): readonly HighlightRule[] => {
  const check = at('quarterCheck');
  const chosen = layout.quarterYear ? fixed(layout.quarterYear) : '""';
  return [
    { area: area('quarterCheck'), look: 'severe', formula: taggedFormula(`IF(ISNUMBER(${check}),${check}<>0,${check}="${words.quarterSay.wrong}")`, tag) },
    ...planYears(plan).flatMap((year) =>
      quarters.map((quarter): HighlightRule => ({ area: area(typedQuarterKey(year, quarter)), look: 'entry', formula: taggedFormula(`AND(${chosen}=${year},NOT(ISBLANK(${at(planKey(year))})))`, tag) })),
    ),
  ];
};
