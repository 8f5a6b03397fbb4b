import type { FormulaRefs } from '../formulas';
import { errorsBack } from './errorsBack';
import { textOf, tokenize } from './tokens';

/**
 * A native formula as an expression, with the errors that our function gives. The arguments are put in afterwards: a — inside them is the user's.
 *
 * @param terms the arguments as expressions
 * @param spelled the formula over the names it is given
 */
export const expressionOf = (terms: FormulaRefs, spelled: (names: FormulaRefs) => string): string => {
  const given = Object.entries(terms).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const byName = new Map(given.map(([role, term]) => [`_${role}`, term]));
  const names = Object.fromEntries(given.map(([role]) => [role, `_${role}`])) as unknown as FormulaRefs;
  const expression = errorsBack(spelled(names));
  return textOf(tokenize(expression).map((token) => ({ ...token, text: byName.get(token.text) ?? token.text })));
};
