import type { Indicator, Plan } from '../plan/schema';
import { countedYears } from '../review/current';
import { actualKey, planYears } from '../sheets/ledgerColumns';
import type { CellPosition } from '../sheets/ledgerLayout';
import { partKey } from '../sheets/ledgerRows';

/**
 * The cell of a ledger in which an indicator is filled in: the year of the report date, the first one before the period, the last one after it;
 * for a structure that of its first part.
 *
 * @param layout columns by key and lines by code, as `findLayout` gives them
 * @param reportDate ISO date; null while there is none
 * @returns null where the ledger has lost the line
 */
export const entryCell = (plan: Plan, layout: { readonly columns: ReadonlyMap<string, number>; readonly rows: ReadonlyMap<string, number> }, indicator: Indicator, reportDate: string | null): CellPosition | null => {
  const years = planYears(plan);
  const counted = reportDate === null ? 1 : Math.max(1, countedYears(years, reportDate));
  const keys = indicator.parts ? indicator.parts.map((_, part) => partKey(indicator, part)) : [indicator.code];
  const row = keys.map((key) => layout.rows.get(key)).find((at) => at !== undefined);
  const column = layout.columns.get(actualKey(years[counted - 1] ?? 0));
  return row === undefined || column === undefined ? null : { row, column };
};
