import type { Settings } from '../measures/settings';
import type { Surroundings } from './arguments';
import { planCalls } from './planCalls';
import { textOf, tokenize, type Token } from './tokens';
import { twin } from './twin';

/** Excel takes no longer formula. */
const MAX_LENGTH = 8192;

/** An `@` before a call of ours has done its work: a twin gives one value. */
const withoutMark = (tokens: readonly Token[]): readonly Token[] => (tokens.at(-1)?.text === '@' ? tokens.slice(0, -1) : tokens);

/**
 * The formula with every call of ours in native words; null where one of them has no twin, so that the cell takes its value.
 *
 * @example nativeFormula('=C5/PLAN.TARGET("JY01")', …) → '=C5/500'
 */
export const nativeFormula = (formula: string, surroundings: Surroundings, settings: Settings): string | null => {
  const tokens = tokenize(formula);
  let done = '';
  let at = 0;
  for (const call of planCalls(tokens)) {
    const expression = twin(call, surroundings, settings);
    if (expression === null) return null;
    done += textOf(withoutMark(tokens.slice(at, call.start))) + expression;
    at = call.end;
  }
  const native = done + textOf(tokens.slice(at));
  return native.length <= MAX_LENGTH ? native : null;
};
