import { isHeld, isPlannedByAmount } from '../../measures/targetPath';
import { plannedDigits } from '../../measures/precision';
import { cellAddress } from '../address';
import { planYears } from '../ledgerColumns';
import type { FormulaCell } from '../sheetPlan';
import { planKey, quarterKey, quarters } from './columns';
import { isUsable, madeTerm } from './pathFormulas';
import { byYear, columnOf, fixed, type AnnualLayout, type Line, type Places } from './places';
import { typedCount, typedQuarter, typedWrong } from './typedQuarters';

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

/** A year in which the deadline is not the last day is not split: its plan is due before the year is over. */
const isSplit = ({ indicator, dueYears }: Line, year: number): boolean => dueYears.includes(year) && (indicator.deadline.endsWith('-12-31') || year !== dueYears[dueYears.length - 1]);

/** The plan of the chosen year, where `wanted` holds for it. */
const plannedIn = (places: Places, { own }: Line, year: string, wanted: (year: number) => boolean): string =>
  byYear(places, year, planYears(places.plan).map((each) => (wanted(each) ? own(planKey(each)) : '""')));

/** A quarter of the chosen year by the line of shares, as `splitYear` splits it. */
const sharedQuarter = (places: Places, line: Line, quarter: number, year: string): string => {
  const { layout } = places;
  const { indicator } = line;
  const planned = plannedIn(places, line, year, (each) => isSplit(line, each));
  const digits = plannedDigits(indicator);
  const passed = (upTo: number): string => `SUM(${sharesUpTo(layout, upTo)})/100`;
  const only = (condition: string, term: string): string => `IF(${fixed(statusPosition(layout))}="",IF(${condition},${term},""),"")`;
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

/** The plan of a quarter of the chosen year: the user's own numbers where there is one for this year, else by the line of shares. */
export const quarterFormula = (places: Places, line: Line, quarter: number): FormulaCell | null => {
  const { quarterYear } = places.layout;
  if (!quarterYear) return null;
  const year = fixed(quarterYear);
  return { formula: `=IF(${typedCount(places, line, year)}>0,${typedQuarter(places, line, year, quarter)},${sharedQuarter(places, line, quarter, year)})` };
};

/** 各季与全年相差: 0 where the quarters make the year, as `madeBy` says; else what keeps them from being compared. */
export const quarterCheckFormula = (places: Places, line: Line): FormulaCell | null => {
  const { layout, words } = places;
  if (!layout.quarterYear) return null;
  const { indicator, own } = line;
  const year = fixed(layout.quarterYear);
  const parts = quarters.map((quarter) => own(quarterKey(quarter)));
  const count = `COUNT(${parts.join(',')})`;
  const planned = plannedIn(places, line, year, (each) => line.dueYears.includes(each));
  const compared = `IF(ISNUMBER(${planned}),ROUND(${madeTerm(indicator, parts)}-${planned},9),"")`;
  const ofTyped = `IF(${typedWrong(places, line, year)},"${words.quarterSay.wrong}",IF(${count}<4,"${words.needsQuarters[0]}"&(4-${count})&"${words.needsQuarters[1]}",${compared}))`;
  const lacking = `IF(ISNUMBER(${plannedIn(places, line, year, (each) => isSplit(line, each))}),"${words.quarterSay.noStart}",IF(ISNUMBER(${planned}),"${words.quarterSay.notWhole}",""))`;
  const ofShared = `IF(${fixed(statusPosition(layout))}="",IF(${count}<4,${lacking},${compared}),"")`;
  return { formula: `=IF(${typedCount(places, line, year)}>0,${ofTyped},${ofShared})` };
};
