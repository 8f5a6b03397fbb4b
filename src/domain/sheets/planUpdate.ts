import type { Spelling } from '../formulas';
import type { Settings } from '../measures/settings';
import type { Plan } from '../plan/schema';
import { catalogueColumns } from './catalogueColumns';
import { diffCells, type Contents, type FoundLayout, type SheetPatch } from './existingSheet';
import { isTotal, ledgerCell } from './ledgerCells';
import { actualKey, ledgerColumns, planYears } from './ledgerColumns';
import { countedFormula, flagFormula } from './ledgerFormulas';
import { ledgerHighlights } from './ledgerHighlights';
import { columnOf, type CellPosition, type LedgerLayout } from './ledgerLayout';
import { ledgerRows } from './ledgerRows';
import { methodLine } from './methodLine';
import { findInOwnLanguage } from './ownLanguage';
import type { AddedColumns, Cell, HighlightRule } from './sheetPlan';

/** What an update would do, or why the sheet cannot be updated. */
export type UpdatePlan =
  | { readonly ok: true; readonly patch: SheetPatch; readonly highlights: readonly HighlightRule[]; readonly found: FoundLayout; readonly keptEntries: number; readonly lostReferences?: number; readonly added?: AddedColumns }
  | { readonly ok: false; readonly missing: readonly string[] };

type Wished = CellPosition & { readonly cell: Cell };

/**
 * Brings a catalogue sheet up to date, in the language its headings have. Columns and lines of the user stay as they are.
 *
 * @param contents the sheet from A1
 */
export const planCatalogueUpdate = (plan: Plan, contents: Contents): UpdatePlan => {
  const layout = findInOwnLanguage(contents, catalogueColumns, plan.indicators.map((indicator) => indicator.code), 'code');
  if ('missing' in layout) return { ok: false, missing: layout.missing };
  const { found, language } = layout;
  const columns = catalogueColumns(language);
  const wished = plan.indicators.flatMap((indicator): Wished[] => {
    const row = found.rows.get(indicator.code);
    return row === undefined ? [] : columns.map((column) => ({ row, column: found.columns.get(column.key) ?? 0, cell: column.cell(indicator) }));
  });
  return { ok: true, patch: diffCells(contents, wished), highlights: [], found, keptEntries: 0 };
};

/** Lines whose formulas refer to other lines are only written when all of them are there. */
const isComplete = (layout: LedgerLayout, codes: readonly string[]): boolean => codes.every((code) => layout.rows.has(code));

/**
 * Writes the template's own cells of a ledger again, in the language its headings have: formulas, targets, clauses, rules. What users typed (base, years,
 * report date), their own columns, lines and formats stay.
 *
 * @param places where the named cells of this sheet stand now
 */
export const planLedgerUpdate = (
  plan: Plan,
  spelling: Spelling,
  settings: Settings,
  contents: Contents,
  places: { readonly reportDate: CellPosition; readonly elapsed: CellPosition },
): UpdatePlan => {
  const lines = ledgerRows(plan);
  const result = findInOwnLanguage(contents, (each) => ledgerColumns(plan, each), lines.map((line) => line.key), 'code');
  if ('missing' in result) return { ok: false, missing: result.missing };
  const { found, language } = result;
  const columns = ledgerColumns(plan, language);
  const layout: LedgerLayout = { ...found, flagRow: found.headerRow - 1, ...places };

  const context = { plan, layout, spelling, settings, language };
  const present = lines.filter((line) => {
    const partKeys = line.indicator.parts?.map((_, part) => `${line.indicator.code}-${part + 1}`) ?? [];
    return isComplete(layout, [line.indicator.code, ...partKeys]);
  });
  const body = present.flatMap((line) =>
    columns
      .filter((column) => column.filledBy === 'template' || isTotal(line, column.key))
      .map((column): Wished => ({
        row: layout.rows.get(line.key) ?? 0,
        column: columnOf(layout, column.key),
        cell: ledgerCell(context, line, column.key),
      })),
  );
  const flags = planYears(plan).map((year): Wished => ({ row: layout.flagRow, column: columnOf(layout, actualKey(year)), cell: flagFormula(context, year) }));
  const counted: Wished = { row: layout.flagRow, column: columnOf(layout, 'base'), cell: countedFormula(context) };
  const note: Wished = { row: layout.headerRow - 3, column: 0, cell: methodLine(settings, language) };
  const entryColumns = columns.filter((column) => column.filledBy === 'user').map((column) => columnOf(layout, column.key));
  const keptEntries = present.reduce((sum, line) => {
    const row = contents[layout.rows.get(line.key) ?? 0] ?? [];
    return sum + (line.kind === 'structure' ? 0 : entryColumns.filter((column) => (row[column] ?? '') !== '').length);
  }, 0);
  return { ok: true, patch: diffCells(contents, [...body, ...flags, counted, note]), highlights: ledgerHighlights(plan, layout, language), found, keptEntries };
};
