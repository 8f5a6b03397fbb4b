export type TokenKind = 'number' | 'text' | 'error' | 'reference' | 'name' | 'table' | 'operator' | 'end';
export interface Token { kind: TokenKind; text: string; sheet?: string | null }

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;

const RULES: [TokenKind, RegExp][] = [
  ['text', /"(?:[^"]|"")*"/uy],
  // Of a reference to a sheet that was deleted Excel keeps the cells: #REF!$C$2.
  ['error', new RegExp(String.raw`#REF!(?:${REFERENCE})?|#(?:N/A|VALUE!|DIV/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)`, 'iuy')],
  ['reference', new RegExp(String.raw`(?:${SHEET})?${REFERENCE}#?(?![\p{L}\p{N}_.(!\[])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['table', /[\p{L}_][\p{L}\p{N}_.]*\[(?:\[[^\]]*\]|[^[\]])*\]/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),;{}@]/uy],
];

/** Splits a formula (without its `=`); null when a character belongs to nothing. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const space = /\s+/uy;
    space.lastIndex = at;
    at += space.exec(formula)?.[0].length ?? 0;
    if (at >= formula.length) break;
    const found = match(formula, at);
    if (!found) return null;
    tokens.push(found);
    at += found.text.length;
  }
  return [...tokens, { kind: 'end', text: '' }];
}

function match(formula: string, at: number): Token | null {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const text = rule.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return null;
}
