import { PREFIX } from '../sheets/ourNames';
import type { SheetContents } from './replacements';
import { tokenize } from './tokens';

export interface BrokenName {
  readonly name: string;
  /** Whether a formula in a cell still asks for it; such a name must not go. */
  readonly used: boolean;
}

/** Whether a formula asks for a name, given in lower letters. */
export const mentions = (content: unknown, name: string): boolean =>
  typeof content === 'string' &&
  content.startsWith('=') &&
  content.toLowerCase().includes(name) &&
  tokenize(content).some(({ kind, text }) => kind === 'name' && text.toLowerCase() === name);

/** Names of ours whose cells are gone. */
export const brokenNames = (names: readonly { readonly name: string; readonly formula: string }[], sheets: readonly SheetContents[]): readonly BrokenName[] =>
  names
    .filter(({ name, formula }) => name.toUpperCase().startsWith(PREFIX) && formula.includes('#REF!'))
    .map(({ name }) => ({ name, used: sheets.some(({ formulas }) => formulas.some((line) => line.some((content) => mentions(content, name.toLowerCase())))) }));
