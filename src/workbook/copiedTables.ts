import type { PlannedCopy } from './copySheets';
import type { TableRead } from './readContents';

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/**
 * Which table of a copy stands where which table of its source stands, by name in lower letters: Excel gives the tables of a copied sheet
 * names of their own. Two round trips, none where no sheet has a table.
 */
export const copiedTables = async (context: Excel.RequestContext, copies: readonly PlannedCopy[], made: readonly Excel.Worksheet[], tables: readonly TableRead[]): Promise<ReadonlyMap<string, string>> => {
  const pairs = copies.flatMap(({ source }, index) => (tables.some(({ sheetName }) => sheetName === source.name) ? [[source.sheet, made[index]!] as const] : []));
  if (pairs.length === 0) return new Map();
  const collections = pairs.flat().map(({ tables: each }) => each);
  collections.forEach((each) => each.load('items/name'));
  await context.sync();
  const placed = collections.map(({ items }) =>
    items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { name: table.name, range };
    }),
  );
  await context.sync();
  return new Map(
    pairs.flatMap((_, at) =>
      placed[2 * at]!.flatMap(({ name, range }) => {
        const copy = placed[2 * at + 1]!.find((each) => withoutSheet(each.range.address) === withoutSheet(range.address));
        return copy ? [[name.toLowerCase(), copy.name] as const] : [];
      }),
    ),
  );
};
