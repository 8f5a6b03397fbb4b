import { argumentsFrom } from './planCalls';
import { sheetsReadBy, type Holders } from './sheetsReadBy';
import { tokenize, trimmed } from './tokens';

/** INDIRECT finds its cells by a text, which no copying can follow; one that names no sheet stays on its own. */
const looksUpByText = (formula: string): boolean => {
  if (!/INDIRECT/i.test(formula)) return false;
  const tokens = tokenize(formula);
  return tokens.some(({ kind, text }, at) => {
    if (kind !== 'name' || text.toUpperCase() !== 'INDIRECT') return false;
    const [first] = argumentsFrom(tokens, at + 1)?.args ?? [];
    const [only, ...more] = trimmed(first ?? []);
    return only?.kind !== 'text' || more.length > 0 || only.text.includes('!');
  });
};

/**
 * Whether a formula on a copy still reads an original, or may do so.
 *
 * @param formula after `retarget`
 * @param originals the copied sheets, in lower letters
 * @param holders of the workbook as it was, without the names that the copy has of its own
 */
export const stillReads = (formula: string, originals: ReadonlySet<string>, holders: Holders): boolean =>
  looksUpByText(formula) || [...sheetsReadBy(formula, holders)].some((sheet) => originals.has(sheet));
