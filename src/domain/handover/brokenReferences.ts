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

/**
 * Formulas that have lost what they refer to: a name or table of ours that is gone, or cells inside a call of ours.
 *
 * @param known names and tables of the workbook, in lower letters
 */
export const brokenReferences = ({ formulas }: SheetContents, known: ReadonlySet<string>): readonly { readonly area: Area; readonly formula: string }[] =>
  joinCells(
    formulas.flatMap((line, row) =>
      line.flatMap((content, column): readonly FoundCell[] => {
        if (typeof content !== 'string' || !content.startsWith('=')) return [];
        const isBroken = asksForLost(content, known) || (content.includes('#REF!') && usesPlan(content));
        return isBroken ? [{ row, column, formula: content, repairable: false }] : [];
      }),
    ),
  );
