import { sheetNameOf } from './sheetNameOf';
import { tokenize, type Token } from './tokens';

/** By what a formula can refer to cells of another sheet. All keys, and all sheets, in lower letters. */
export interface Holders {
  /** The workbook's sheets, in their order. */
  readonly sheets: readonly string[];
  /** Names with what they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Tables with the sheet they stand on. */
  readonly tables: ReadonlyMap<string, string>;
}

export const holdersOf = (
  sheets: readonly { readonly name: string }[],
  names: readonly { readonly name: string; readonly formula: string }[],
  tables: readonly { readonly name: string; readonly sheetName: string }[],
): Holders => ({
  sheets: sheets.map(({ name }) => name.toLowerCase()),
  names: new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula])),
  tables: new Map(tables.map(({ name, sheetName }) => [name.toLowerCase(), sheetName.toLowerCase()])),
});

/** `台账` in `台账:汇总!B2`, which means the cell on every sheet from the one to the other; undefined for any other reference. */
export const firstOfSeveral = (tokens: readonly Token[], at: number): string | undefined => {
  const [sheet, colon] = [tokens[at - 2], tokens[at - 1]];
  return tokens[at]!.text.includes('!') && colon?.text === ':' && sheet?.kind === 'name' && !sheet.text.includes('!') ? sheet.text : undefined;
};

const between = ({ sheets }: Holders, first: string, last: string): readonly string[] => {
  const [from, to] = [sheets.indexOf(first.toLowerCase()), sheets.indexOf(last.toLowerCase())];
  return from < 0 || to < 0 ? [] : sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
};

const ofSheetPart = (sheet: string, first: string | undefined, holders: Holders): readonly string[] => {
  const [begin, end] = first === undefined ? sheet.split(':') : [first, sheet];
  return begin !== undefined && end !== undefined ? between(holders, begin, end) : [sheet.toLowerCase()];
};

/** The name of a table stands before its columns: `表1[实际]`, `表1[[#This Row],[实际]]`. */
export const tableNameIn = ({ kind, text }: Token): string | undefined => (kind === 'table' ? text.slice(0, text.indexOf('[')) : kind === 'name' && !text.includes('!') ? text : undefined);

/**
 * Sheets that a formula reads, in lower letters: by reference, by a table, or by a name that stands for cells there.
 *
 * @example sheetsReadBy('=台账!B2+SUM(表1[实际])', holders) → { '台账', '明细' }
 */
export const sheetsReadBy = (formula: string, holders: Holders, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  const tokens = tokenize(formula);
  return new Set(
    tokens.flatMap((token, at): readonly string[] => {
      const { kind, text } = token;
      if ((kind === 'cells' || kind === 'name') && text.includes('!')) return ofSheetPart(sheetNameOf(`=${text}`), firstOfSeveral(tokens, at), holders);
      const name = tableNameIn(token)?.toLowerCase();
      if (name === undefined) return [];
      const table = holders.tables.get(name);
      if (table !== undefined) return [table];
      const stands = holders.names.get(name);
      return stands === undefined || seen.has(name) ? [] : [...sheetsReadBy(stands, holders, new Set([...seen, name]))];
    }),
  );
};
