import { planYears } from '../ledgerColumns';
import { quarters, typedQuarterKey } from './columns';
import { isUsable, isWrongEntry } from './pathFormulas';
import { byYear, type Line, type Places } from './places';

/** One expression about the quarters that somebody typed for the chosen year; `otherwise` in a year that has no plan. */
const ofYear = (places: Places, { dueYears, own }: Line, year: string, otherwise: string, term: (typed: readonly string[]) => string): string =>
  byYear(places, year, planYears(places.plan).map((each) => (dueYears.includes(each) ? term(quarters.map((quarter) => own(typedQuarterKey(each, quarter)))) : otherwise)));

/** How many of the chosen year's quarters hold anything: one is enough for the line to leave the shares. */
export const typedCount = (places: Places, line: Line, year: string): string => `N(${ofYear(places, line, year, '0', (typed) => `COUNTA(${typed.join(',')})`)})`;

/** What was typed for a quarter of the chosen year, blank unless it is a usable number. */
export const typedQuarter = (places: Places, line: Line, year: string, quarter: number): string =>
  ofYear(places, line, year, '""', (typed) => {
    const cell = typed[quarter - 1] ?? '""';
    return `IF(${isUsable(cell, line.indicator.unit)},${cell},"")`;
  });

/** Whether something is typed for the chosen year that is neither a usable number nor a mark for a missing one. */
export const typedWrong = (places: Places, line: Line, year: string): string =>
  ofYear(places, line, year, 'FALSE', (typed) => `OR(${typed.map((cell) => isWrongEntry(cell, line.indicator.unit)).join(',')})`);
