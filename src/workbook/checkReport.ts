import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { areaAddress, parseAddress } from '../domain/sheets/address';
import type { Area } from '../domain/sheets/sheetPlan';
import { queueFind } from './bindings';
import type { Message } from './outcome';

/** What the write and its undo need to know of the workbook as it stands. */
export interface CheckedReport {
  readonly sheetNames: readonly string[];
  readonly found: ReturnType<typeof queueFind>;
  /** Rules on the report's sheet. */
  readonly ruleIds: readonly string[];
  /** Of the columns to be written. */
  readonly numberFormat: string[][];
}

const refused = (key: Message['key'], params?: Message['params']): { readonly refusal: Message } => ({ refusal: params ? { key, params } : { key } });

/** All labels of a column are read again as one range, not each cell by itself. */
const labelColumns = ({ labels }: EnrichmentPlan): readonly { readonly area: Area; readonly texts: ReadonlyMap<number, string> }[] => {
  const columns = new Map<number, Map<number, string>>();
  for (const { address, text } of labels) {
    const at = parseAddress(address);
    if (at) columns.set(at.column, (columns.get(at.column) ?? new Map<number, string>()).set(at.row, text));
  }
  return [...columns].map(([column, texts]) => {
    const rows = [...texts.keys()];
    const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const last = rows.reduce((most, row) => Math.max(most, row), 0);
    return { texts, area: { row: first, column, rowCount: last - first + 1, columnCount: 1 } };
  });
};

const isBlank = (cells: unknown[][]): boolean => cells.every((row) => row.every((cell) => cell === ''));

/** Reads in one round trip whether everything is still as the preview showed it. */
export const checkReport = async (context: Excel.RequestContext, plan: EnrichmentPlan): Promise<CheckedReport | { readonly refusal: Message }> => {
  const { worksheets, protection } = context.workbook;
  const sheet = worksheets.getItem(plan.sheetName);
  const rangeOf = ({ row, column, rowCount, columnCount }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  worksheets.load('items/name');
  protection.load('protected');
  sheet.protection.load('protected');
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  const labels = labelColumns(plan).map(({ area, texts }) => ({ area, texts, range: rangeOf(area) }));
  labels.forEach(({ range }) => range.load('values'));
  const target = plan.target ? rangeOf(plan.target) : null;
  target?.load('values,formulas,numberFormat');
  const found = queueFind(context);
  await context.sync();

  if (plan.newSheetName === undefined && sheet.protection.protected) return refused('sheetProtected', { sheet: plan.sheetName });
  if (plan.newSheetName !== undefined && protection.protected) return refused('structureLocked');
  const changed = labels.flatMap(({ area, texts, range }) => [...texts].filter(([row, text]) => String(range.values[row - area.row]?.[0] ?? '') !== text));
  if (changed.length > 0) return refused('reportChanged', { count: changed.length });
  // A spilled array fills cells without formulas, and a formula can show nothing.
  if (plan.target && target && !(isBlank(target.values) && isBlank(target.formulas))) return refused('enrichOccupied', { address: areaAddress(plan.target) });
  return { sheetNames: worksheets.items.map(({ name }) => name), found, ruleIds: rules.items.map(({ id }) => id), numberFormat: (target?.numberFormat ?? []) as string[][] };
};
