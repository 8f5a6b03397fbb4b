import type { Plan } from '../../plan/schema';
import type { Contents, FoundLayout } from '../existingSheet';
import type { SheetLanguage } from '../language';
import { findInOwnLanguage } from '../ownLanguage';
import type { ColumnPlan } from '../sheetPlan';
import { annualColumns, isSecond } from './columns';
import { annualIndicators } from './places';

/** A 年度计划 as it stands: its columns by their headings, its lines by their codes. */
export interface FoundAnnual {
  readonly language: SheetLanguage;
  readonly quarterly: boolean;
  readonly found: FoundLayout;
  /** Columns of this version that a sheet of an earlier one lacks; an update puts them behind everything else. */
  readonly lacking: readonly ColumnPlan[];
}

/** The headings that lack in the variant that comes nearest. */
const fewest = (lists: readonly (readonly string[])[]): readonly string[] => [...lists].sort((a, b) => a.length - b.length)[0] ?? [];

/**
 * Finds out what stands on a sheet: with quarters, with the quarters of the first version, or without.
 *
 * @param contents the sheet from A1
 * @returns the missing headings where it is none of them, or has lost some of what version 2 brought
 */
export const findAnnual = (plan: Plan, contents: Contents): FoundAnnual | { readonly missing: readonly string[] } => {
  const codes = annualIndicators(plan).map(({ code }) => code);
  const find = (columnsIn: (language: SheetLanguage) => readonly ColumnPlan[]) => findInOwnLanguage(contents, columnsIn, codes, 'code');
  const second = find((language) => annualColumns(plan, language, true));
  if ('found' in second) return { language: second.language, quarterly: true, found: second.found, lacking: [] };
  const first = find((language) => annualColumns(plan, language, true).filter((column) => !isSecond(column)));
  if ('found' in first) {
    const lacking = annualColumns(plan, first.language, true).filter(isSecond);
    const header = contents[first.found.headerRow] ?? [];
    const lost = lacking.filter(({ heading }) => !header.includes(heading));
    return lost.length < lacking.length ? { missing: lost.map(({ heading }) => heading) } : { language: first.language, quarterly: true, found: first.found, lacking };
  }
  const yearly = find((language) => annualColumns(plan, language, false));
  if ('found' in yearly) return { language: yearly.language, quarterly: false, found: yearly.found, lacking: [] };
  return { missing: fewest([first.missing, yearly.missing]) };
};
