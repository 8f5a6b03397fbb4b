import { findIndicator } from '../plan/catalogue';
import { parseDate } from '../plan/periods';
import type { Indicator } from '../plan/schema';
import { parseAddress } from '../sheets/address';
import { textOf, trimmed, type Token } from './tokens';

/** What a formula's surroundings tell about its arguments. */
export interface Surroundings {
  /** What the single cell shows that a reference names, read from the formula's sheet; undefined where it was not read. */
  readonly valueAt: (reference: string) => string | number | boolean | undefined;
  /** Whether a defined name stands for one cell. */
  readonly isCell: (name: string) => boolean;
}

export type Argument = readonly Token[] | undefined;

export const isLeftOut = (argument: Argument): boolean => argument === undefined || trimmed(argument).length === 0;

/** The content of a text constant; null for anything else. */
export const constantText = (argument: Argument): string | null => {
  const [token, ...rest] = trimmed(argument ?? []);
  return token?.kind === 'text' && rest.length === 0 ? token.text.slice(1, -1).replace(/""/g, '"') : null;
};

/** The whole number of a constant; null for anything else. */
export const constantNumber = (argument: Argument): number | null => {
  const [token, ...rest] = trimmed(argument ?? []);
  return token?.kind === 'number' && rest.length === 0 ? Number(token.text) : null;
};

const isSingleCell = (text: string): boolean => !/[:#]/.test(text.slice(text.lastIndexOf('!') + 1));

/** These give one number whatever they are given; inside them areas may stand. */
const aggregates: ReadonlySet<string> = new Set(['SUM', 'AVERAGE', 'MAX', 'MIN']);
const plainFunctions: ReadonlySet<string> = new Set([...aggregates, 'ROUND', 'DATE', 'EOMONTH', 'TODAY']);
const signs: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '(', ')', ',']);

/** Whether tokens are plain arithmetic over single cells and numbers, which gives one value in every version of Excel. */
const isArithmetic = (tokens: readonly Token[], surroundings: Surroundings): boolean => {
  const open: string[] = [];
  return tokens.every((token, at) => {
    switch (token.kind) {
      case 'space':
      case 'number':
        return true;
      case 'cells':
        return isSingleCell(token.text) || (/^[^#]+$/.test(token.text) && open.some((name) => aggregates.has(name)));
      case 'table':
        return isThisRow(token.text) || open.some((name) => aggregates.has(name));
      case 'name':
        return tokens[at + 1]?.text === '(' ? plainFunctions.has(token.text.toUpperCase()) : surroundings.isCell(token.text);
      case 'sign':
        if (token.text === '(') open.push(tokens[at - 1]?.kind === 'name' ? (tokens[at - 1]?.text.toUpperCase() ?? '') : '');
        if (token.text === ')') open.pop();
        return signs.has(token.text) && (token.text !== ',' || open.at(-1) !== '');
      default:
        return false;
    }
  });
};

/** `表1[@实际]` or `表1[[#This Row],[实际]]`. */
const isThisRow = (text: string): boolean => /\[@|\[#This Row\]/i.test(text);

/**
 * The argument as a term that native formulas can repeat; null where it may be more than one value.
 *
 * @example scalarTerm(tokenize('C5/10000'), …) → '(C5/10000)'
 */
export const scalarTerm = (argument: Argument, surroundings: Surroundings): string | null => {
  const tokens = trimmed(argument ?? []);
  if (tokens.length === 0 || !isArithmetic(tokens, surroundings)) return null;
  return tokens.length === 1 ? textOf(tokens) : `(${textOf(tokens)})`;
};

/** As {@link scalarTerm}; a date written as text becomes `DATE(…)`, because native formulas compare dates as numbers. */
export const dateTermOf = (argument: Argument, surroundings: Surroundings): string | null => {
  const text = constantText(argument);
  if (text === null) return scalarTerm(argument, surroundings);
  const date = parseDate(text);
  return date.ok ? `DATE(${date.value.split('-').map(Number).join(',')})` : null;
};

/** The area of a plain reference with its size; null for anything else. */
export const areaTerm = (argument: Argument): { readonly text: string; readonly cellCount: number; readonly isLine: boolean } | null => {
  const [token, ...rest] = trimmed(argument ?? []);
  const area = token?.kind === 'cells' && rest.length === 0 ? parseAddress(token.text) : null;
  if (!token || !area) return null;
  return { text: token.text, cellCount: area.rowCount * area.columnCount, isLine: area.rowCount === 1 || area.columnCount === 1 };
};

/** The indicator that a text, or the cell a reference names, stands for; null for a bare target and for anything unknown. */
export const indicatorOf = (argument: Argument, { valueAt }: Surroundings): Indicator | null => {
  const [token, ...rest] = trimmed(argument ?? []);
  const isCell = token?.kind === 'cells' && rest.length === 0 && isSingleCell(token.text);
  const text = isCell ? valueAt(token.text) : constantText(argument);
  if (typeof text !== 'string') return null;
  const found = findIndicator(text);
  return found.ok ? found.value : null;
};
