import { spell, type FormulaMeasure } from '../../formulas';
import { refusesCompletion } from '../../formulas/guards';
import { isUpperLimit } from '../../measures/goal';
import { cellAddress } from '../address';
import type { FormulaCell } from '../sheetPlan';
import type { RegionsColumnKey } from '../words/regions';
import type { Line, Places } from './places';

const measureOf: Partial<Record<RegionsColumnKey, FormulaMeasure>> = { completion: 'completion', gap: 'gap', pace: 'pace', verdict: 'verdict' };

/**
 * Our functions know the plan's indicators and bare targets. A region's target is a bare one, which they take for a sum to
 * accumulate within the whole period: only where that is what the indicator is do they say the same as for the province.
 */
const knowsBareTarget = ({ indicator }: Line): boolean =>
  (indicator.measure === 'cumulative' || indicator.measure === 'milestone') && indicator.comparator === 'gte' && indicator.deadline === indicator.period.end;

/**
 * A measure of a region against its own target, or of the province against the plan's, in either spelling.
 *
 * @returns null for a column that is no measure
 */
export const measureFormula = (places: Places, line: Line, column: RegionsColumnKey): FormulaCell | null => {
  const measure = measureOf[column];
  if (!measure) return null;
  const { layout, plan, spelling, settings } = places;
  const { indicator, own } = line;
  const isProvince = line.row === line.block.province;
  const target = own('target');
  const byFunction = spelling === 'plan' && (isProvince || knowsBareTarget(line));
  const formula = spell(
    measure,
    {
      actual: own('actual'),
      reportDate: cellAddress(layout.reportDate.row, layout.reportDate.column, 'both'),
      code: isProvince ? own('code') : target,
      target,
      base: indicator.measure === 'level' ? own('base') : undefined,
      elapsed: indicator.period.end === plan.plan.period.end ? cellAddress(layout.elapsed.row, layout.elapsed.column, 'both') : undefined,
    },
    indicator,
    byFunction ? 'plan' : 'native',
    { settings },
  );
  // A region that gets nothing has nothing to complete.
  return { formula: `=IF(ISNUMBER(${target}),IF(${target}=0,"—",${formula.slice(1)}),"")` };
};

/** What regions are ranked by: completion, the distance from a 左右 target, or the rate itself. */
const rankedBy = ({ indicator }: Line): { readonly key: RegionsColumnKey; readonly smallestFirst: boolean } => {
  if (indicator.comparator === 'approx') return { key: 'gap', smallestFirst: true };
  if (refusesCompletion(indicator.unit, indicator.measure) || isUpperLimit(indicator)) return { key: 'actual', smallestFirst: isUpperLimit(indicator) };
  return { key: 'completion', smallestFirst: false };
};

/** 位次: equal figures share a place, and the next one skips as many. Figures are equal when they differ by less than half a billionth. */
export const rankFormula = (line: Line): FormulaCell => {
  const { key, smallestFirst } = rankedBy(line);
  const own = line.own(key);
  const criterion = smallestFirst ? `"<"&(ROUND(${own},9)-0.0000000005)` : `">"&(ROUND(${own},9)+0.0000000005)`;
  return { formula: `=IF(ISNUMBER(${own}),COUNTIF(${line.all(key)},${criterion})+1,"")` };
};
