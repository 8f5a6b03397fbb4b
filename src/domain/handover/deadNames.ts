import { mentions } from './brokenNames';
import type { NamedFormula } from './namedFormula';
import { hasForeignPrefix, isSpelledRight, usesPlan } from './planCalls';
import type { SheetContents } from './replacements';

export interface DeadName {
  readonly name: string;
  /** False where Excel keeps the name for itself, or a function of ours is misspelt. */
  readonly repairable: boolean;
}

/** `_xlnm.Print_Area`, `_xlfn.CONCAT`: made by Excel, which refuses to have them changed. */
const isBuiltIn = (name: string): boolean => /^_xl/i.test(name);

/**
 * Names whose formulas hold functions of ours that Excel could not read: spelled as where the add-in is missing, or read by cells that
 * show `#NAME?`.
 */
export const deadNames = (names: readonly NamedFormula[], sheets: readonly SheetContents[]): readonly DeadName[] =>
  names
    .filter(({ formula }) => usesPlan(formula))
    .filter(({ name, formula }) => hasForeignPrefix(formula) || sheets.some(({ formulas, values }) => values.some((line, row) => line.some((value, column) => value === '#NAME?' && mentions(formulas[row]?.[column], name.toLowerCase())))))
    .map(({ name, formula }) => ({ name, repairable: !isBuiltIn(name) && isSpelledRight(formula) }));
