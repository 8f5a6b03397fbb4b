import { firstOfSeveral, tableNameIn } from './sheetsReadBy';
import { textOf, tokenize } from './tokens';

/** What copies are called. All keys in lower letters. */
export interface Copies {
  /** Copied sheets with their copies. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables on them with the tables on the copies: Excel gives these names of its own. */
  readonly tables: ReadonlyMap<string, string>;
  /** Names that stand for cells of copied sheets, with what they stand for; they become references to the copies. */
  readonly names: ReadonlyMap<string, string>;
}

export const noCopies: Copies = { sheets: new Map(), tables: new Map(), names: new Map() };

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/**
 * The formula with references to copied sheets and their tables turned to the copies; Excel keeps them at the originals. A reference across
 * several sheets (`台账:汇总!B2`) has no counterpart among copies and stays.
 *
 * @example retarget("=台账!B2", { sheets: new Map([['台账', '台账 (交付)']]), … }) → "='台账 (交付)'!B2"
 */
export const retarget = (formula: string, copies: Copies): string => {
  if (copies.sheets.size === 0) return formula;
  const tokens = tokenize(formula);
  return textOf(
    tokens.map((token, at) => {
      const cut = token.text.lastIndexOf('!');
      if ((token.kind === 'cells' || token.kind === 'name') && cut >= 0) {
        const name = token.text.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
        const copy = firstOfSeveral(tokens, at) === undefined ? copies.sheets.get(name.toLowerCase()) : undefined;
        return copy === undefined ? token : { ...token, text: `${quoted(copy)}${token.text.slice(cut)}` };
      }
      const name = tableNameIn(token);
      const table = name === undefined ? undefined : copies.tables.get(name.toLowerCase());
      if (name !== undefined && table !== undefined) return { ...token, text: table + token.text.slice(name.length) };
      const held = token.kind === 'name' ? copies.names.get(token.text.toLowerCase()) : undefined;
      return held === undefined ? token : { ...token, text: retarget(held, { ...copies, names: noCopies.names }).slice(1) };
    }),
  );
};

/** Whether what a name stands for can take its place in any formula: a table's column, or cells that stay the same wherever the formula stands. */
const standsStill = (formula: string): boolean => {
  const [equals, token, ...more] = tokenize(formula);
  if (equals?.text !== '=' || !token || more.length > 0) return false;
  if (token.kind === 'table') return !/@|#This Row/i.test(token.text);
  return token.kind === 'cells' && token.text.includes('!') && /^(?:\$[A-Z]{1,3}(?:\$\d+)?|\$\d+)(?::(?:\$[A-Z]{1,3}(?:\$\d+)?|\$\d+))?$/i.test(token.text.slice(token.text.lastIndexOf('!') + 1));
};

/** The names that have to become references to the copies. */
export const copiedNames = (names: readonly { readonly name: string; readonly formula: string }[], copies: Copies): Copies['names'] =>
  new Map(names.flatMap(({ name, formula }) => (standsStill(formula) && retarget(formula, copies) !== formula ? [[name.toLowerCase(), formula]] : [])));
