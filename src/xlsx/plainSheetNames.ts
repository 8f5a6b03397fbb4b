import { unescapeXml } from './charts/xml';

const SHEET = /<sheet\b[^>]*>/g;
const NAME = /\bname=("[^"]*"|'[^']*')/;

/**
 * The workbook part of a file with plain names for its sheets, which the library that reads files takes, and the sheets' own names by those:
 * other programs write names that Excel does not allow, and the library refuses the whole file for one of them.
 *
 * @example plainSheetNames('<sheet name="[汇总]" sheetId="1"/>') → { xml: '<sheet name="sheet-1" sheetId="1"/>', names: Map { 'sheet-1' → '[汇总]' } }
 */
export const plainSheetNames = (workbookXml: string): { readonly xml: string; readonly names: ReadonlyMap<string, string> } => {
  const names = new Map<string, string>();
  const xml = workbookXml.replace(SHEET, (tag) =>
    tag.replace(NAME, (_, quoted: string) => {
      const plain = `sheet-${names.size + 1}`;
      names.set(plain, unescapeXml(quoted.slice(1, -1)));
      return `name="${plain}"`;
    }),
  );
  return { xml, names };
};
