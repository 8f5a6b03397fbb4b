import { ErrorType, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Engine } from '../engine';
import type { Grid } from './grid';

/** Whether a formula can be read at all; a misspelt name is no mistake of syntax. */
export function syntaxMember(grid: Grid): { acceptsFormula: NonNullable<Engine['acceptsFormula']> } {
  const lexer = grid.injector.get(LexerTreeBuilder);
  return {
    acceptsFormula: (formula) => lexer.checkIfAddBracket(formula) === 0 && lexer.treeBuilder(formula) !== ErrorType.VALUE,
  };
}
