import { deadlineYear } from '../measures/forecast';
import { isUpperLimit } from '../measures/goal';
import type { Indicator } from '../plan/schema';
import { missingIn } from './guards';
import { entryUnit, NOT_APPLICABLE, periodsOf } from './terms';
import type { FormulaRefs } from './types';

/** The least-squares line over `refs.periods` and `refs.actual`; years without a number are left out, as SLOPE does. */
export function spellNativeForecast(measure: 'forecast' | 'forecastYear', refs: FormulaRefs, indicator: Indicator, unitIsStated = false): string {
  if (indicator.measure === 'structure') return NOT_APPLICABLE;
  const { actual: values } = refs;
  const years = periodsOf(refs);
  const t = refs.target ?? String(indicator.target ?? 0);
  const term = measure === 'forecast' ? `FORECAST(${deadlineYear(indicator)},${values},${years})` : crossingTerm(values, years, t, indicator);
  const enough = `IF(COUNTIFS(${values},">=0",${years},">0")<3,${NOT_APPLICABLE},${term})`;
  const ambiguous = entryUnit(indicator, unitIsStated) === '%' ? `,COUNTIFS(${values},">0",${values},"<=1")>0` : '';
  const wrong = `OR(ROWS(${values})*COLUMNS(${values})>COUNT(${values})+${missingIn(values)},MIN(${values})<0${ambiguous})`;
  return `IF(${wrong},#VALUE!,IF(COUNT(${values})=0,"",${enough}))`;
}

/** ROUND first: a line that meets the target exactly at a year's end crosses in that year. */
function crossingTerm(values: string, years: string, t: string, indicator: Indicator): string {
  const slope = `SLOPE(${values},${years})`;
  const crossing = `ROUNDUP(ROUND((${t}-INTERCEPT(${values},${years}))/${slope},6),0)`;
  return `IF(${slope}${isUpperLimit(indicator) ? '<' : '>'}0,${crossing},${NOT_APPLICABLE})`;
}
