import { parseAddress } from '../sheets/address';
import { changing, functionShapes, type TakesArea } from './functionShapes';
import { argumentsFrom } from './planCalls';
import type { Surroundings } from './surroundings';
import { textOf, trimmed, type Token } from './tokens';

/** What an expression gives: one value, perhaps several, or another one each time. */
export type Shape = 'one' | 'many' | 'changing';

/** The worst of all decides. */
const together = (shapes: readonly Shape[]): Shape => (shapes.includes('changing') ? 'changing' : shapes.includes('many') ? 'many' : 'one');

export const isSingleCell = (text: string): boolean => !/[:#]/.test(text.slice(text.lastIndexOf('!') + 1));

/** `表1[@实际]` or `表1[[#This Row],[实际]]`, but not several columns of the row. */
const isThisRow = (text: string): boolean => /\[@|\[#This Row\]/i.test(text) && !/\]:\[/.test(text);

/** One row or column of cells. */
const isLine = (argument: readonly Token[]): boolean => {
  const [token, ...rest] = trimmed(argument);
  if (!token || rest.length > 0) return false;
  if (token.kind === 'table') return /^[^[]*\[[^[\]@#]+\]$/.test(token.text);
  const column = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(token.text.slice(token.text.lastIndexOf('!') + 1));
  if (column) return column[1]!.toUpperCase() === column[2]!.toUpperCase();
  const area = token.kind === 'cells' ? parseAddress(token.text) : null;
  return area !== null && (area.rowCount === 1 || area.columnCount === 1);
};

/** A place in a line that is surely none of 0, for which INDEX would give the whole line. */
const isPlace = (argument: readonly Token[]): boolean => {
  const tokens = trimmed(argument);
  const [first, second] = tokens;
  if (tokens.length === 1) return first?.kind === 'number' && Number(first.text) >= 1;
  return /^X?MATCH$/i.test(plainName(first)) && second?.text === '(' && argumentsFrom(tokens, 1)?.end === tokens.length;
};

const plainName = (token: Token | undefined): string => (token?.kind === 'name' ? token.text.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase() : '');

/** INDEX and XLOOKUP give cells, one where they look along a line. */
const ofReference = (name: string, args: readonly (readonly Token[])[], shapes: readonly Shape[]): Shape => {
  const others = together(name === 'INDEX' ? shapes.slice(1) : [shapes[0] ?? 'one', ...shapes.slice(3)]);
  if (others !== 'one') return others;
  const [first = [], second = [], third = []] = args;
  if (name === 'XLOOKUP') return isLine(second) && isLine(third) ? 'one' : 'many';
  const places = args.slice(1);
  return places.length > 0 && places.every(isPlace) && (places.length === 2 || (places.length === 1 && isLine(first))) ? 'one' : 'many';
};

const ofCall = (name: string, args: readonly (readonly Token[])[], surroundings: Surroundings): Shape => {
  const given = args.length === 1 && trimmed(args[0]!).length === 0 ? [] : args;
  const shapes = given.map((argument) => shapeOf(argument, surroundings));
  if (changing.has(name)) return 'changing';
  if (name === 'INDEX' || name === 'XLOOKUP') return ofReference(name, given, shapes);
  const takes: TakesArea | undefined = functionShapes.get(name);
  if (!takes) return together(['many', ...shapes]);
  return together(shapes.map((shape, position) => (shape === 'many' && takes(position) ? 'one' : shape)));
};

const signs: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '%', '&', '=', '<', '>', '<>', '<=', '>=']);

/** Whether what stands there is one value by itself. */
const ofOperand = ({ kind, text }: Token, { isCell }: Surroundings): Shape => {
  const isOne =
    kind === 'number' || kind === 'text' || kind === 'error' ||
    (kind === 'cells' && isSingleCell(text)) || (kind === 'table' && isThisRow(text)) || (kind === 'name' && (/^(?:TRUE|FALSE)$/i.test(text) || isCell(text))) || (kind === 'sign' && signs.has(text));
  return isOne ? 'one' : 'many';
};

/** Behind a value another one can only follow as an intersection (`A1:A9 B2:C2`). */
const isValue = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'space' && (token.kind !== 'sign' || token.text === ')');

/**
 * Whether an expression of any Excel formula gives one value, whatever its cells hold.
 *
 * @example shapeOf(tokenize('IF(COUNT(D3:E3)=2,SUM(D3:E3),"")'), …) → 'one'
 * @example shapeOf(tokenize('IF(D3:E3>0,1,2)'), …) → 'many'
 */
export const shapeOf = (tokens: readonly Token[], surroundings: Surroundings): Shape => {
  const shapes: Shape[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === 'space') {
      const next = tokens[at + 1];
      if (isValue(tokens[at - 1]) && next !== undefined && (next.kind !== 'sign' || next.text === '(')) shapes.push('many');
      at += 1;
      continue;
    }
    const isCall = token.kind === 'name' && tokens[at + 1]?.text === '(';
    const found = isCall || token.text === '(' ? argumentsFrom(tokens, isCall ? at + 1 : at) : null;
    if (isCall && found) shapes.push(ofCall(plainName(token), found.args, surroundings));
    // Several in brackets are a union of areas.
    else if (found) shapes.push(...found.args.map((inner) => shapeOf(inner, surroundings)), ...(found.args.length > 1 ? (['many'] as const) : []));
    else shapes.push(ofOperand(token, surroundings));
    at = found?.end ?? at + 1;
  }
  return together(shapes);
};

/** The text of an expression that gives one value, ready to be repeated inside others. */
export const termText = (tokens: readonly Token[]): string => {
  const [first] = tokens;
  const isCall = first?.kind === 'name' && tokens[1]?.text === '(' && argumentsFrom(tokens, 1)?.end === tokens.length;
  return tokens.length === 1 || isCall ? textOf(tokens) : `(${textOf(tokens)})`;
};
