import { textOf, tokenize } from './tokens';

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/**
 * The formula with references to copied sheets turned to the copies; Excel keeps them at the originals.
 *
 * @example retarget("=台账!B2", new Map([['台账', '台账 (交付)']])) → "='台账 (交付)'!B2"
 *
 * @param names by which formulas may refer to copied sheets, in lower letters, with what they stand for; they become references to the copies
 */
export const retarget = (formula: string, copies: ReadonlyMap<string, string>, names: ReadonlyMap<string, string> = new Map()): string => {
  if (copies.size === 0) return formula;
  return textOf(
    tokenize(formula).map((token) => {
      const cut = token.text.lastIndexOf('!');
      const held = token.kind === 'name' && cut < 0 ? names.get(token.text.toLowerCase()) : undefined;
      if (held !== undefined) return { ...token, text: retarget(held, copies).slice(1) };
      if ((token.kind !== 'cells' && token.kind !== 'name') || cut < 0) return token;
      const name = token.text.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
      const copy = copies.get(name.toLowerCase());
      return copy === undefined ? token : { ...token, text: `${quoted(copy)}${token.text.slice(cut)}` };
    }),
  );
};
