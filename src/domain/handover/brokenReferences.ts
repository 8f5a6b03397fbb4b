import { PREFIX } from '../sheets/ourNames';
import type { Area } from '../sheets/sheetPlan';
import { joinCells, type FoundCell } from './deadAreas';
import { usesPlan } from './planCalls';
import type { SheetContents } from './replacements';
import { tokenize } from './tokens';

/** A table stands before its columns: `GHZB_Catalogue[指标]`. */
const bare = (text: string): string => text.replace(/\[.*$/, '').toLowerCase();

const asksForLost = (formula: string, known: ReadonlySet<string>): boolean =>
  formula.toUpperCase().includes(PREFIX) &&
  tokenize(formula).some(({ kind, text }) => kind === 'name' && text.toUpperCase().startsWith(PREFIX) && !known.has(bare(text)));

interface BrokenArea {
  readonly area: Area;
  readonly formula: string;
}

const formulasOf = ({ formulas }: SheetContents, isBroken: (formula: string) => boolean): readonly BrokenArea[] =>
  joinCells(
    formulas.flatMap((line, row) =>
      line.flatMap((content, column): readonly FoundCell[] =>
        typeof content === 'string' && content.startsWith('=') && isBroken(content) ? [{ row, column, formula: content, repairable: false }] : [],
      ),
    ),
  );

const hasLostCells = (formula: string): boolean => formula.includes('#REF!');

/**
 * Formulas that have lost what they refer to: a name or table of ours that is gone, or cells inside a call of ours.
 *
 * @param known names and tables of the workbook, in lower letters
 * @param readsLedger whether the sheet reads a ledger: what has lost cells there is told by `lostLedger`
 */
export const brokenReferences = (sheet: SheetContents, known: ReadonlySet<string>, readsLedger = false): readonly BrokenArea[] =>
  formulasOf(sheet, (formula) => (readsLedger && hasLostCells(formula) ? false : asksForLost(formula, known) || (hasLostCells(formula) && usesPlan(formula))));

/** Formulas of a sheet that reads a ledger, 年度计划 or a sheet of 中期评估, whose cells are gone: most often with the ledger's sheet. */
export const lostLedger = (sheet: SheetContents): readonly BrokenArea[] => formulasOf(sheet, hasLostCells);
