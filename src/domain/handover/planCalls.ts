import { textOf, tokenize, type Token } from './tokens';

/** All our functions, without the namespace. */
const ourFunctions: ReadonlySet<string> = new Set([
  'TARGET', 'INFO', 'LIST', 'MATCH', 'GAP', 'COMPLETION', 'PROGRESS', 'ELAPSED', 'PACE', 'REQUIRED', 'REMAINING', 'STATUS',
  'EXPLAIN', 'SENTENCE', 'GROWTH', 'FORECAST', 'STRUCTURE', 'RATIO', 'CONVERT',
]);

/** One call of ours that stands in no other call of ours. */
export interface PlanCall {
  /** Without namespace or prefix, in capitals: `GAP`. */
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
  /** Index of the name's token, and of the token behind the closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** Where the add-in is missing, Excel writes `_xldudf_PLAN_GAP`; `_xlfn.` stands before whatever an older version does not know. */
const spelling = /^(?:_xlfn\.|_xlws\.)*(?:(?:_xldudf_)+PLAN[._]|PLAN\.)([A-Z]+)$/i;

const nameOf = (token: Token | undefined): string | null =>
  token?.kind === 'name' ? (spelling.exec(token.text)?.[1]?.toUpperCase() ?? null) : null;

/** The arguments between the brackets that open at `open`, and where the bracket closes; null when it never does. */
export const argumentsFrom = (tokens: readonly Token[], open: number): { args: Token[][]; end: number } | null => {
  const args: Token[][] = [[]];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const sign = token.kind === 'sign' ? token.text : '';
    if (sign === '(' || sign === '{') depth += 1;
    if (sign === ')' || sign === '}') depth -= 1;
    if (depth === 0) return { args, end: at + 1 };
    if (sign === ',' && depth === 1) args.push([]);
    else if (at > open) args[args.length - 1]!.push(token);
  }
  return null;
};

/**
 * Our calls in a formula, from left to right; those inside the arguments of another one of ours are not listed apart.
 *
 * @example planCalls(tokenize('=IF(A1>0,PLAN.GAP(B1,"JY01"),"")'))[0].name → 'GAP'
 */
export const planCalls = (tokens: readonly Token[]): readonly PlanCall[] => {
  const calls: PlanCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameOf(tokens[at]);
    const found = name && tokens[at + 1]?.text === '(' ? argumentsFrom(tokens, at + 1) : null;
    if (!name || !found) continue;
    calls.push({ name, args: found.args, start: at, end: found.end });
    at = found.end - 1;
  }
  return calls;
};

/** A quick look first: most formulas of a workbook are not ours. */
export const usesPlan = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=') && /PLAN[._]/i.test(content) && planCalls(tokenize(content)).length > 0;

/** Whether all functions in our namespace exist: `PLAN.GAPP` is a slip that entering again does not mend. */
export const isSpelledRight = (formula: string): boolean =>
  tokenize(formula).every((token) => {
    const name = nameOf(token);
    return name === null || ourFunctions.has(name);
  });

/** Whether a call is written as Excel writes it where the add-in is missing. */
export const hasForeignPrefix = (formula: string): boolean => /_xldudf_/i.test(formula) && tokenize(formula).some((token) => nameOf(token) !== null && /_xldudf_/i.test(token.text));

/**
 * The formula with our functions under their own names, to be entered again.
 *
 * @example properSpelling('=_xldudf_PLAN_GAP(B2,"JY01")') → '=PLAN.GAP(B2,"JY01")'
 */
export const properSpelling = (formula: string): string =>
  textOf(
    tokenize(formula).map((token) => {
      const name = nameOf(token);
      return name === null ? token : { ...token, text: `PLAN.${name}` };
    }),
  );
