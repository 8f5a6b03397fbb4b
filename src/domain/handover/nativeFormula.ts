import type { Settings } from '../measures/settings';
import { methodTwin } from './methodTwin';
import { planCalls, type PlanCall } from './planCalls';
import { shapeOf } from './shape';
import type { Surroundings } from './surroundings';
import { textOf, tokenize, type Token } from './tokens';
import { twin } from './twin';

/**
 * Why only the value can stand in for a formula. `words`: the function gives sentences, names or lists; `several`: an argument is, or may be,
 * several values; `long`: the plain formula would be longer, or nested deeper, than Excel takes; `argument`: a bare target, a text such as 15万,
 * an indicator or unit that only a calculation tells, an output that plain formulas do not have.
 */
export type FixedReason = 'words' | 'several' | 'long' | 'argument';

export type Native = { readonly formula: string } | { readonly reason: FixedReason };

/** Excel takes no longer formula, and no more levels of functions. */
const MAX_LENGTH = 8192;
const MAX_LEVELS = 64;

const wordFunctions: ReadonlySet<string> = new Set(['EXPLAIN', 'SENTENCE', 'INFO', 'MATCH', 'LIST']);

/** An `@` before a call of ours has done its work: a twin gives one value. */
const withoutMark = (tokens: readonly Token[]): readonly Token[] => (tokens.at(-1)?.text === '@' ? tokens.slice(0, -1) : tokens);

const levels = (tokens: readonly Token[]): number => {
  let [open, most] = [0, 0];
  for (const { text } of tokens) {
    if (text === '(') most = Math.max(most, (open += 1));
    if (text === ')') open -= 1;
  }
  return most;
};

const fits = (text: string): boolean => text.length <= MAX_LENGTH && levels(tokenize(text)) <= MAX_LEVELS;

const whyFixed = ({ name, args }: PlanCall, surroundings: Surroundings): FixedReason => {
  if (wordFunctions.has(name)) return 'words';
  return args.some((argument) => shapeOf(argument, surroundings) === 'many') ? 'several' : 'argument';
};

/** Tokens without calls of ours; those inside the arguments of others go first. */
const withoutCalls = (tokens: readonly Token[], surroundings: Surroundings, settings: Settings): Native => {
  let done = '';
  let at = 0;
  for (const call of planCalls(tokens)) {
    const args: (readonly Token[])[] = [];
    for (const argument of call.args) {
      const inner = withoutCalls(argument, surroundings, settings);
      if ('reason' in inner) return inner;
      args.push(tokenize(inner.formula));
    }
    const plain = { ...call, args };
    const expression = twin(plain, surroundings, settings);
    if (expression === null) return { reason: whyFixed(plain, surroundings) };
    done += textOf(withoutMark(tokens.slice(at, call.start))) + expression;
    at = call.end;
    // Each level repeats the one inside it.
    if (done.length > MAX_LENGTH) return { reason: 'long' };
  }
  return { formula: done + textOf(tokens.slice(at)) };
};

/**
 * The formula with every call of ours in native words, or why one of them has none, so that the cell takes its value.
 *
 * @example nativeFormula('=C5/PLAN.TARGET("JY01")', …) → { formula: '=C5/500' }
 */
export const nativeFormula = (formula: string, surroundings: Surroundings, settings: Settings): Native => {
  const tokens = tokenize(formula);
  const method = methodTwin(formula, planCalls(tokens), surroundings, settings);
  const native = method === null ? withoutCalls(tokens, surroundings, settings) : { formula: method };
  return 'reason' in native || fits(native.formula) ? native : { reason: 'long' };
};
