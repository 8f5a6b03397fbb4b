import { findLayout, type Contents, type FoundLayout } from './existingSheet';
import type { SheetLanguage } from './language';
import type { ColumnPlan } from './sheetPlan';
import { sheetLanguages } from './words/common';

/**
 * As `findLayout`, for a sheet that may be in any of our languages: the one whose headings it has.
 *
 * @param columnsIn the template's columns in a language
 * @returns without a language that fits, the missing headings of the one that fits best
 */
export const findInOwnLanguage = (
  contents: Contents,
  columnsIn: (language: SheetLanguage) => readonly ColumnPlan[],
  keys: readonly string[],
  ...keyColumns: readonly string[]
): { readonly language: SheetLanguage } & ({ readonly found: FoundLayout } | { readonly missing: readonly string[] }) => {
  const tried = sheetLanguages.map((language) => ({ language, ...findLayout(contents, columnsIn(language), keys, ...keyColumns) }));
  const lacking = (one: (typeof tried)[number]): number => ('missing' in one ? one.missing.length : 0);
  return tried.reduce((best, one) => (lacking(one) < lacking(best) ? one : best));
};
