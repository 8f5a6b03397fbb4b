import type { TemplateKind } from './sheetPlan';

/** Everything of ours in a workbook begins with this, so that it can be found, updated and removed. */
export const PREFIX = 'GHZB_';

/** The object that marks a sheet as one of ours: a defined name, or the catalogue's table. */
export const markOf: Readonly<Record<TemplateKind, { readonly object: 'name' | 'table'; readonly base: string }>> = {
  catalogue: { object: 'table', base: `${PREFIX}Catalogue` },
  ledger: { object: 'name', base: `${PREFIX}Ledger` },
  annual: { object: 'name', base: `${PREFIX}Annual` },
  review: { object: 'name', base: `${PREFIX}Review` },
  regions: { object: 'name', base: `${PREFIX}Regions` },
  regionForm: { object: 'name', base: `${PREFIX}RegionForm` },
  rollUp: { object: 'name', base: `${PREFIX}RollUp` },
};

/** Counter of a mark: 1 for `GHZB_Ledger`, 2 for `GHZB_Ledger_2`; null for any other name. */
export const counterOf = (name: string, base: string): number | null => {
  if (name.toLowerCase() === base.toLowerCase()) return 1;
  const match = /^_(\d+)$/.exec(name.slice(base.length));
  return match && name.toLowerCase().startsWith(base.toLowerCase()) ? Number(match[1]) : null;
};

/** A name with its counter; the first copy carries none. */
export const numbered = (base: string, counter: number): string => (counter === 1 ? base : `${base}_${counter}`);

/** A sheet name that is still free, by counting up: 监测台账, 监测台账 (2), … */
export const freeSheetName = (wished: string, taken: readonly string[]): string => {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let candidate = wished;
  for (let counter = 2; lower.has(candidate.toLowerCase()); counter += 1) candidate = `${wished} (${counter})`;
  return candidate;
};

/** Marks a sheet that lists a report's rows beside the plan. */
export const REPORT_MARK = `${PREFIX}Report`;

/** Marks a cell with methods and cut-offs that follow the workbook's settings. */
export const CUTOFFS_MARK = `${PREFIX}Cutoffs`;

/** The first name with this base that is free: `GHZB_Report`, `GHZB_Report_2`, … */
export const nextName = (base: string, taken: readonly string[]): string =>
  numbered(base, Math.max(0, ...taken.map((name) => counterOf(name, base) ?? 0)) + 1);
