import { isHeld, isPlannedByAmount } from '../../measures/targetPath';
import { cellAddress } from '../address';
import { planYears } from '../ledgerColumns';
import type { FormulaCell } from '../sheetPlan';
import { planKey, quarterKey, quarters } from './columns';
import { isUsable } from './pathFormulas';
import { byYear, columnOf, fixed, type AnnualLayout, type Line, type Places } from './places';
import { plannedDigits } from '../../measures/precision';

/** The quarters' shares of the year stand right above the headings. */
const shareCell = (layout: AnnualLayout, quarter: number): string => cellAddress(layout.headerRow - 1, columnOf(layout, quarterKey(quarter)), 'both');

/** Where the reason stands when nothing is split: above the first quarter. */
export const statusPosition = (layout: AnnualLayout) => ({ row: layout.headerRow - 4, column: columnOf(layout, quarterKey(1)) });

const sharesUpTo = (layout: AnnualLayout, quarter: number): string => quarters.filter((each) => each <= quarter).map((each) => shareCell(layout, each)).join(',');

/** Until somebody types a year: the one of the report date, before that the plan's first. */
export const quarterYearFormula = ({ plan, layout }: Places): FormulaCell => ({ formula: `=IF(ISNUMBER(${fixed(layout.year)}),${fixed(layout.year)},${planYears(plan)[0]})` });

/** Why nothing is split by quarters; blank when everything is there. */
export const statusFormula = ({ plan, layout, words }: Places): FormulaCell => {
  const year = layout.quarterYear ? fixed(layout.quarterYear) : '""';
  const years = planYears(plan);
  const all = sharesUpTo(layout, 4);
  const isYear = `AND(ISNUMBER(${year}),N(${year})>=${years[0]},N(${year})<=${years[years.length - 1]},INT(N(${year}))=N(${year}))`;
  return { formula: `=IF(${isYear},IF(OR(MIN(${all})<0,ABS(SUM(${all})-100)>0.000001),"${words.wrongShares[0]}"&ROUND(SUM(${all}),4)&"${words.wrongShares[1]}",""),"${words.noQuarterYear}")` };
};

/** What stands at the end of the year before: things built start from none, levels from a usable base. */
const before = (places: Places, line: Line, year: string): string => {
  const { indicator, own } = line;
  const start = indicator.measure === 'milestone' ? '0' : `IF(${isUsable(own('base'), indicator.unit)},${own('base')},"")`;
  const years = planYears(places.plan);
  return byYear(places, year, years.map((_, index) => (index === 0 ? start : (line.plans[index - 1] ?? '""'))));
};

/**
 * The plan of a quarter of the chosen year, as `splitYear` splits it. A year in which the deadline is not the last day is not split: its
 * plan is due before the year is over.
 */
export const quarterFormula = (places: Places, line: Line, quarter: number): FormulaCell | null => {
  const { plan, layout } = places;
  if (!layout.quarterYear) return null;
  const { indicator, dueYears, own } = line;
  const year = fixed(layout.quarterYear);
  const isWhole = indicator.deadline.endsWith('-12-31');
  const choices = planYears(plan).map((each) => (dueYears.includes(each) && (isWhole || each !== dueYears[dueYears.length - 1]) ? own(planKey(each)) : '""'));
  const planned = byYear(places, year, choices);
  const digits = plannedDigits(indicator);
  const passed = (upTo: number): string => `SUM(${sharesUpTo(layout, upTo)})/100`;
  const only = (condition: string, term: string): FormulaCell => ({ formula: `=IF(${fixed(statusPosition(layout))}="",IF(${condition},${term},""),"")` });
  const isPlanned = `ISNUMBER(${planned})`;
  if (isHeld(indicator)) return only(isPlanned, planned);
  if (isPlannedByAmount(indicator)) {
    const total = (upTo: number): string => (upTo === 4 ? planned : `ROUND(${planned}*${passed(upTo)},${digits})`);
    return only(isPlanned, quarter === 1 ? total(1) : `ROUND(${total(quarter)}-${total(quarter - 1)},6)`);
  }
  if (quarter === 4) return only(isPlanned, planned);
  const start = before(places, line, year);
  return only(`AND(${isPlanned},ISNUMBER(${start}))`, `ROUND(${start}+(${planned}-${start})*${passed(quarter)},${digits})`);
};
