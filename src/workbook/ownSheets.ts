import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { updateOwnSheet, type OwnSheetUpdate } from '../domain/reports/updateOwnSheet';
import type { Contents } from '../domain/sheets/existingSheet';
import { counterOf, CUTOFFS_MARK, REPORT_MARK } from '../domain/sheets/ourNames';
import type { Anchor } from './anchor';
import type { CheckedReports } from './checkReports';
import { queueSheets } from './readSheets';

export interface NameOf {
  readonly name: string;
  readonly formula: string;
}

/** A sheet that lists the plan's report already, and what the plan does to it. */
export interface OwnSheet {
  readonly sheetName: string;
  /** Its id, visibility and protection are read. */
  readonly sheet: Excel.Worksheet;
  readonly update: OwnSheetUpdate;
  /** Where its cells stand. */
  readonly anchor: Anchor;
  readonly contents: Contents;
  /** Of the same cells. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Of the sheet's first columns, with their widths. */
  readonly columnFormats: readonly Excel.RangeFormat[];
  readonly ruleIds: readonly string[];
  /** The name of its cut-offs, where they follow the settings. */
  readonly cutoffsName?: string;
}

/** @example sheetOf("='季报-规划对照'!$A$1") // 季报-规划对照 */
const sheetOf = (formula: string): string | undefined => {
  const [, given] = /^=('(?:[^']|'')+'|[^'!]+)!/.exec(formula) ?? [];
  return given?.startsWith("'") ? given.slice(1, -1).replace(/''/g, "'") : given;
};

/** Columns whose widths are read with the list: more than ours and a few of the user's. */
const COLUMNS_READ = 40;

const queueList = (context: Excel.RequestContext, sheetName: string) => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const columnFormats = Array.from({ length: COLUMNS_READ }, (_, column) => sheet.getCell(0, column).format);
  columnFormats.forEach((format) => format.load('columnWidth'));
  sheet.load('id,visibility');
  sheet.protection.load('protected');
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  return { sheetName, sheet, columnFormats, rules };
};

/**
 * Finds, for each plan that asks for a sheet of its own, the one that an earlier run wrote for the same report. One round trip, which also
 * sends what the caller has queued.
 *
 * @returns in the order of the plans; null where nothing lists the report yet
 */
export const readOwnSheets = async (context: Excel.RequestContext, plans: readonly EnrichmentPlan[], { names, sheetNames }: CheckedReports): Promise<readonly (OwnSheet | null)[]> => {
  const marked = names.flatMap(({ name, formula }) => (counterOf(name, REPORT_MARK) === null ? [] : (sheetOf(formula) ?? [])));
  const isAsked = plans.some(({ newSheetName }) => newSheetName !== undefined);
  const there = isAsked ? [...new Set(marked)].filter((name) => sheetNames.includes(name)) : [];
  const lists = there.map((name) => queueList(context, name));
  const reading = queueSheets(lists.map(({ sheet }) => sheet), ['formulas', 'numberFormat']);
  await context.sync();
  const cells = await reading.all(context, { withFormats: true });
  const reads = lists.map((list, at) => ({ ...list, ...cells[at]! }));
  const taken = new Set<string>();
  return plans.map((plan): OwnSheet | null => {
    const candidates = reads.flatMap(({ sheetName, sheet, anchor, cells: { formulas: contents, numberFormat }, columnFormats, rules }): OwnSheet[] => {
      const update = taken.has(sheetName) ? null : updateOwnSheet(plan, contents, sheetName);
      if (!update) return [];
      const cutoffs = names.find(({ name, formula }) => counterOf(name, CUTOFFS_MARK) !== null && sheetOf(formula) === sheetName);
      const numberFormats = numberFormat as string[][];
      return [{ sheetName, sheet, update, anchor, contents, numberFormats, columnFormats, ruleIds: rules.items.map(({ id }) => id), ...(cutoffs ? { cutoffsName: cutoffs.name } : {}) }];
    });
    const best = candidates.sort((a, b) => b.update.matched - a.update.matched)[0];
    if (best) taken.add(best.sheetName);
    return best ?? null;
  });
};
