import { isPlannedByAmount } from '../measures/targetPath';
import type { Plan } from '../plan/schema';
import { isNumber } from '../review/current';
import { annualColumns, planKey } from '../sheets/annual/columns';
import { annualIndicators } from '../sheets/annual/places';
import type { Contents } from '../sheets/existingSheet';
import { planYears } from '../sheets/ledgerColumns';
import { findInOwnLanguage } from '../sheets/ownLanguage';

/** Planned values at the end of each year up to the deadline's, by code, as the target counts them: amounts are added up. */
export type PlannedPaths = ReadonlyMap<string, readonly number[]>;

const summed = (numbers: readonly number[]): number[] => numbers.map((_, index) => numbers.slice(0, index + 1).reduce((sum, number) => sum + number, 0));

/**
 * What a 年度计划 plans. A line that lacks a year is left out: half a path would look like another one.
 *
 * @param contents values of the sheet from A1
 * @returns empty where the sheet has lost its headings
 */
export const readPlannedPaths = (plan: Plan, contents: Contents): PlannedPaths => {
  const indicators = annualIndicators(plan);
  // The columns of the years are the same with quarters and without.
  const layout = findInOwnLanguage(contents, (language) => annualColumns(plan, language, false), indicators.map(({ code }) => code), 'code');
  if ('missing' in layout) return new Map();
  const { rows, columns } = layout.found;
  return new Map(
    indicators.flatMap((indicator): [string, number[]][] => {
      const line = contents[rows.get(indicator.code) ?? -1] ?? [];
      const planned = planYears(plan).filter((year) => year <= Number(indicator.deadline.slice(0, 4))).map((year) => line[columns.get(planKey(year)) ?? -1]);
      if (!planned.every(isNumber)) return [];
      return [[indicator.code, isPlannedByAmount(indicator) ? summed(planned) : planned]];
    }),
  );
};
