import { actualKey, planYears } from '../sheets/ledgerColumns';
import { ledgerRows } from '../sheets/ledgerRows';
import type { Contents } from '../sheets/existingSheet';
import type { Plan } from '../plan/schema';

export type Entry = string | number | boolean | null;

/** What somebody typed into one line of a ledger. */
export interface LedgerEntry {
  readonly base: Entry;
  /** One cell a year of the plan period, first to last. */
  readonly years: readonly Entry[];
}

/** Entries by line key: an indicator's code, or a part's such as `RC02-1`. A line that is not there was deleted by the user. */
export type LedgerEntries = ReadonlyMap<string, LedgerEntry>;

/**
 * What a ledger holds, from its cells and where they stand.
 *
 * @param contents the sheet's values from A1
 * @param layout columns by key and lines by code, as `findLayout` gives them
 */
export const readEntries = (plan: Plan, contents: Contents, layout: { readonly columns: ReadonlyMap<string, number>; readonly rows: ReadonlyMap<string, number> }): LedgerEntries => {
  const years = planYears(plan).map((year) => layout.columns.get(actualKey(year)));
  const base = layout.columns.get('base');
  return new Map(
    ledgerRows(plan).flatMap(({ key }) => {
      const row = layout.rows.get(key);
      if (row === undefined) return [];
      const at = (column: number | undefined): Entry => {
        const value = column === undefined ? '' : (contents[row]?.[column] ?? '');
        return value === '' ? null : value;
      };
      return [[key, { base: at(base), years: years.map(at) }] as const];
    }),
  );
};
