import type { Settings } from '../measures/settings';
import type { NamedFormula } from './namedFormula';
import { nativeFormula } from './nativeFormula';
import { usesPlan } from './planCalls';
import type { Surroundings } from './surroundings';
import { tokenize } from './tokens';

export interface NativeName {
  readonly name: string;
  /** With our functions; undefined where no plain formula can take its place. */
  readonly native?: string;
  readonly formula: string;
}

/** `台账!$B$2` means the same cells wherever the name is used. */
const isFixed = (text: string): boolean => {
  const cut = text.lastIndexOf('!');
  return cut > 0 && /^(?:\$[A-Z]{1,3})?(?:\$\d+)?(?::(?:\$[A-Z]{1,3})?(?:\$\d+)?)?$/i.test(text.slice(cut + 1));
};

/** Whether a formula gives the same in every cell: no relative reference, nothing of the cell's own row. */
const isSameEverywhere = (formula: string): boolean =>
  tokenize(formula).every(({ kind, text }) => (kind === 'cells' ? isFixed(text) : kind !== 'table' || !/@|#This Row/i.test(text)));

/** Names whose formulas hold our functions, each with the plain formula that takes its place, where there is one. */
export const nativeNames = (names: readonly NamedFormula[], surroundings: Surroundings, settings: Settings): readonly NativeName[] =>
  names.filter(({ formula }) => usesPlan(formula)).map(({ name, formula }) => {
    const native = isSameEverywhere(formula) ? nativeFormula(formula, surroundings, settings) : null;
    return { name, formula, ...(native && 'formula' in native ? { native: native.formula } : {}) };
  });
