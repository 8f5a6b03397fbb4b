import type { EnrichmentPlan } from '../domain/reports/enrichmentPlan';
import { updateOwnSheet, type OwnSheetUpdate } from '../domain/reports/updateOwnSheet';
import type { Contents } from '../domain/sheets/existingSheet';
import { counterOf, CUTOFFS_MARK, REPORT_MARK } from '../domain/sheets/ourNames';
import { queueLastCell, type Anchor } from './anchor';
import type { CheckedReports } from './checkReports';

export interface NameOf {
  readonly name: string;
  readonly formula: string;
}

/** A sheet that lists the plan's report already, and what the plan does to it. */
export interface OwnSheet {
  readonly sheetName: string;
  /** Its id and protection are read. */
  readonly sheet: Excel.Worksheet;
  readonly update: OwnSheetUpdate;
  readonly contents: Contents;
  /** Where its cells stand. */
  readonly anchor: Anchor;
  readonly ruleIds: readonly string[];
  /** The name of its cut-offs, where they follow the settings. */
  readonly cutoffsName?: string;
}

/** @example sheetOf("='季报-规划对照'!$A$1") // 季报-规划对照 */
const sheetOf = (formula: string): string | undefined => {
  const [, given] = /^=('(?:[^']|'')+'|[^'!]+)!/.exec(formula) ?? [];
  return given?.startsWith("'") ? given.slice(1, -1).replace(/''/g, "'") : given;
};

const queueRead = (context: Excel.RequestContext, sheetName: string) => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
  const anchor = queueLastCell(used);
  used.load('formulas');
  sheet.load('id');
  sheet.protection.load('protected');
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  return { sheetName, sheet, used, anchor, rules };
};

/**
 * Finds, for each plan that asks for a sheet of its own, the one that an earlier run wrote for the same report. One round trip where the workbook has any.
 *
 * @returns in the order of the plans; null unless every plan has one: several reports go to new sheets together
 */
export const readOwnSheets = async (context: Excel.RequestContext, plans: readonly EnrichmentPlan[], { names, sheetNames }: CheckedReports): Promise<readonly OwnSheet[] | null> => {
  const marked = names.flatMap(({ name, formula }) => (counterOf(name, REPORT_MARK) === null ? [] : (sheetOf(formula) ?? [])));
  const there = [...new Set(marked)].filter((name) => sheetNames.includes(name));
  if (there.length === 0 || plans.some(({ newSheetName }) => newSheetName === undefined)) return null;
  const reads = there.map((name) => queueRead(context, name));
  await context.sync();
  const taken = new Set<string>();
  const owns = plans.map((plan): OwnSheet | undefined => {
    const candidates = reads.flatMap(({ sheetName, sheet, used, anchor, rules }): OwnSheet[] => {
      const contents = used.formulas as Contents;
      const update = taken.has(sheetName) ? null : updateOwnSheet(plan, contents, sheetName);
      const cutoffs = names.find(({ name, formula }) => counterOf(name, CUTOFFS_MARK) !== null && sheetOf(formula) === sheetName);
      return update ? [{ sheetName, sheet, update, contents, anchor: anchor(contents), ruleIds: rules.items.map(({ id }) => id), ...(cutoffs ? { cutoffsName: cutoffs.name } : {}) }] : [];
    });
    const best = candidates.sort((a, b) => b.update.matched - a.update.matched)[0];
    if (best) taken.add(best.sheetName);
    return best;
  });
  return owns.every((own) => own !== undefined) ? owns : null;
};
