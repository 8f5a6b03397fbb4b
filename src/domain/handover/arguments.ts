import { findIndicator } from '../plan/catalogue';
import { parseDate } from '../plan/periods';
import type { Indicator } from '../plan/schema';
import { parseAddress } from '../sheets/address';
import { isSingleCell, shapeOf, termText } from './shape';
import type { Surroundings } from './surroundings';
import { textOf, trimmed, type Token } from './tokens';

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

/**
 * The argument as a term that native formulas can repeat; null where it may be more than one value, another one each time, or is a text.
 *
 * @example scalarTerm(tokenize('C5/10000'), …) → '(C5/10000)'
 */
export const scalarTerm = (argument: Argument, surroundings: Surroundings): string | null => {
  const tokens = trimmed(argument ?? []);
  if (tokens.length === 0 || constantText(tokens) !== null || shapeOf(tokens, surroundings) !== 'one') return null;
  return termText(tokens);
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

/** What a single cell shows that an argument names; undefined for any other argument. */
const shownIn = (argument: Argument, { valueAt }: Surroundings): string | number | boolean | undefined => {
  const [token, ...rest] = trimmed(argument ?? []);
  return token?.kind === 'cells' && rest.length === 0 && isSingleCell(token.text) ? valueAt(token.text) : undefined;
};

/** The indicator that a text, or the cell a reference names, stands for; null for a bare target and for anything unknown. */
export const indicatorOf = (argument: Argument, surroundings: Surroundings): Indicator | null => {
  const text = constantText(argument) ?? shownIn(argument, surroundings);
  if (typeof text !== 'string') return null;
  const found = findIndicator(text);
  return found.ok ? found.value : null;
};

/** A unit that a formula states, and what keeps a twin to it. */
export interface StatedUnit {
  /** As it is written; '' where none is stated. */
  readonly text: string;
  /** The expression, but #VALUE! once the cell with the unit says something else: the twin has converted for good. */
  readonly guarded: (expression: string) => string;
}

const asItIs = (expression: string): string => expression;

/** The unit that an argument states, as a text or in a cell; null where only a calculation tells it. */
export const unitOf = (argument: Argument, surroundings: Surroundings): StatedUnit | null => {
  if (isLeftOut(argument)) return { text: '', guarded: asItIs };
  const text = constantText(argument);
  if (text !== null) return { text: text.trim(), guarded: asItIs };
  const shown = shownIn(argument, surroundings);
  if (typeof shown !== 'string') return null;
  const cell = textOf(trimmed(argument ?? []));
  return { text: shown.trim(), guarded: (expression) => `IF(${cell}="${shown.replace(/"/g, '""')}",${expression},#VALUE!)` };
};
