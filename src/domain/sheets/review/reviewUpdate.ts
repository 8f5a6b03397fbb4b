import { defaultSettings } from '../../measures/settings';
import { diffCells, findLayout, type Contents, type FoundLayout, type SheetPatch } from '../existingSheet';
import type { SheetLanguage } from '../language';
import type { CellPosition } from '../ledgerLayout';
import type { HighlightRule } from '../sheetPlan';
import { reviewParts, reviewWords, type ReviewPart } from '../words/review';
import type { PlacedCell, ReviewContext, TableLayout } from './context';
import { reviewHighlights } from './highlights';
import type { ReviewOptions } from './reviewContext';
import { cellsOf } from './reviewSheets';
import { reviewTables, type ReviewTable, type TableKey } from './tables';

/** A review as it stands: the sheets that are still there. */
export interface FoundReview {
  readonly sheetNames: Readonly<Record<ReviewPart, string | null>>;
  readonly contents: Partial<Readonly<Record<ReviewPart, Contents>>>;
  readonly dateCell: CellPosition;
}

export interface PartUpdate {
  readonly part: ReviewPart;
  readonly patch: SheetPatch;
  readonly highlights: readonly HighlightRule[];
  /** Where the part's first table stands. */
  readonly found: FoundLayout;
}

export type ReviewUpdate =
  | { readonly ok: true; readonly parts: readonly PartUpdate[]; readonly changed: number; readonly absentSheets: number; readonly absentRows: number }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Sheets that the others refer to; a review without them cannot be brought up to date. */
const indispensable: readonly ReviewPart[] = ['summary', 'lines'];

/** The language a review was made in, by the headings of its first sheet. */
const languageOf = (options: ReviewOptions, contents: Contents): SheetLanguage => {
  const languages = Object.keys(reviewWords) as SheetLanguage[];
  const fits = (language: SheetLanguage): boolean => {
    const { summary } = reviewTables(options.plan, reviewWords[language], options.settings ?? defaultSettings);
    return contents.some((row) => summary.columns.slice(0, 2).every(({ heading }) => row.includes(heading)));
  };
  return languages.find(fits) ?? 'zh-CN';
};

/** The sheet as it would be in this version: headings and keys that an earlier one wrote otherwise, for finding only. */
const asNow = (contents: Contents, { renamed }: ReviewTable): Contents => {
  const differing = new Map([...(renamed ?? [])].filter(([former, now]) => former !== now));
  return differing.size === 0 ? contents : contents.map((line) => line.map((content) => differing.get(String(content)) ?? content));
};

/** The headings that an earlier version wrote otherwise. */
const renamedHeadings = (contents: Contents, table: ReviewTable, { headerRow, columns }: TableLayout): PlacedCell[] =>
  table.columns.flatMap(({ key, heading }): PlacedCell[] => {
    const column = columns.get(key);
    return column === undefined || contents[headerRow]?.[column] === heading ? [] : [{ row: headerRow, column, cell: heading }];
  });

/**
 * Writes the template's own cells of a review again, wherever its columns and lines stand now. The report date, the signatures, and what
 * users added stay; sheets and lines that they deleted are left out.
 */
export const planReviewUpdate = (options: ReviewOptions, { sheetNames, contents, dateCell }: FoundReview): ReviewUpdate => {
  const gone = indispensable.filter((part) => !contents[part]);
  if (gone.length > 0) return { ok: false, missing: gone.map((part) => reviewWords['zh-CN'].sheet[part]) };
  const language = languageOf(options, contents.summary ?? []);
  const words = reviewWords[language];
  const settings = options.settings ?? defaultSettings;
  const tables = reviewTables(options.plan, words, settings);

  const layouts: Partial<Record<TableKey, TableLayout & Partial<FoundLayout>>> = {};
  const missing: string[] = [];
  let absentRows = 0;
  for (const [key, table] of Object.entries(tables) as [TableKey, (typeof tables)[TableKey]][]) {
    const found = contents[table.part] && findLayout(asNow(contents[table.part]!, table), table.columns, table.keys, table.keyColumn);
    if (!found) layouts[key] = { headerRow: 0, columns: new Map(), rows: new Map() };
    else if ('missing' in found) missing.push(...found.missing);
    else {
      layouts[key] = found.found;
      absentRows += found.found.absentRows.length;
    }
  }
  if (missing.length > 0) return { ok: false, missing };

  const context: ReviewContext = {
    plan: options.plan, spelling: options.spelling, settings, language, words, ledger: options.ledger, reportDate: options.reportDate ?? null, dateCell,
    layouts: layouts as Record<TableKey, TableLayout>,
    sheetNames: Object.fromEntries(reviewParts.map((part) => [part, sheetNames[part] ?? words.sheet[part]])) as Record<ReviewPart, string>,
  };
  const present = reviewParts.filter((part) => contents[part]);
  const parts = present.map((part): PartUpdate => {
    const headings = Object.entries(tables).flatMap(([key, table]) => (table.part === part ? renamedHeadings(contents[part] ?? [], table, layouts[key as TableKey]!) : []));
    const wished = [...headings, ...cellsOf[part](context)].filter(({ onlyNew, row, column }) => !onlyNew || (options.reportDate !== undefined && options.reportDate !== null && row === dateCell.row && column === dateCell.column));
    return { part, patch: diffCells(contents[part] ?? [], wished), highlights: reviewHighlights(context, part), found: layouts[part] as FoundLayout };
  });
  return { ok: true, parts, changed: parts.reduce((sum, { patch }) => sum + patch.changed, 0), absentSheets: reviewParts.length - present.length, absentRows };
};
