import { NOT_APPLICABLE } from '../formulas/terms';
import { textOf, tokenize } from './tokens';

/**
 * A native formula as an expression for use inside others, without `=`. Native formulas show — where our function gives #N/A; here the
 * error itself has to come back, so that an `IFNA` around it still catches it. A — that a cell is compared with stays.
 *
 * @example errorsBack('=IF(A1="—","",IF(A1>0,"—",1))') → 'IF(A1="—","",IF(A1>0,#N/A,1))'
 */
export const errorsBack = (formula: string): string => {
  const tokens = tokenize(formula.slice(1));
  const open: string[] = [];
  return textOf(
    tokens.map((token, at) => {
      const previous = tokens[at - 1];
      if (token.text === '(') open.push(previous?.kind === 'name' ? previous.text : '');
      if (token.text === ')') open.pop();
      const isResult = token.text === NOT_APPLICABLE && previous?.text !== '=' && !open.at(-1)?.startsWith('COUNTIF');
      return isResult ? { kind: 'error', text: '#N/A' } : token;
    }),
  );
};
