export type TokenKind = 'text' | 'error' | 'cells' | 'table' | 'name' | 'number' | 'space' | 'sign';

/** A piece of a formula. All pieces together are the formula again, letter for letter. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.[\]]+)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;

const rules: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|[A-Z0-9/]+[!?])/iuy],
  ['cells', new RegExp(String.raw`(?:${SHEET})?${CELLS}#?(?![\p{L}\p{N}_.(!\[])`, 'iuy')],
  ['table', /(?:[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?:\[[^\]]*\]|[^[\]])*\](?!!)/uy],
  ['name', new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ['space', /\s+/uy],
  ['sign', /<>|<=|>=|[\s\S]/uy],
];

const next = (formula: string, at: number): Token => {
  for (const [kind, rule] of rules) {
    rule.lastIndex = at;
    const text = rule.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  throw new RangeError(`no token at ${at} of ${formula}`);
};

/**
 * Cuts a formula as Excel gives it (English names, commas) into pieces, so that names are never looked for inside texts or sheet names.
 *
 * @example tokenize("='a(b'!A1&\"PLAN.GAP(\"").map(({ kind }) => kind) → ['sign', 'cells', 'sign', 'text']
 */
export const tokenize = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};

/** The formula's text again; the inverse of `tokenize`. */
export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** Without the blanks around. */
export const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  const solid = tokens.map(({ kind }) => kind !== 'space');
  const first = solid.indexOf(true);
  return first < 0 ? [] : tokens.slice(first, solid.lastIndexOf(true) + 1);
};
