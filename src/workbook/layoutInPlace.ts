import type { SheetUpdate } from './sheetUpdate';

/** Queues reading where headings and codes stand on a sheet of ours. */
export const queueLayout = (sheet: Excel.Worksheet, { contents, plan: { found } }: SheetUpdate): { readonly codes: Excel.Range; readonly headings: Excel.Range } => {
  const codes = sheet.getRangeByIndexes(found.headerRow, found.columns.get('code') ?? 0, contents.length - found.headerRow, 1);
  const headings = sheet.getRangeByIndexes(found.headerRow, 0, 1, contents[0]?.length ?? 1);
  codes.load('formulas');
  headings.load('formulas');
  return { codes, headings };
};

/**
 * Whether every line and column still stands where it stood when the sheet was read. Cells alone do not tell: after a row was inserted,
 * the formula of one line reads exactly as that of the next one did.
 */
export const isInPlace = ({ codes, headings }: ReturnType<typeof queueLayout>, { contents, plan: { found } }: SheetUpdate): boolean => {
  const column = found.columns.get('code') ?? 0;
  return contents.slice(found.headerRow).every((line, row) => codes.formulas[row]?.[0] === line[column]) && (contents[found.headerRow] ?? []).every((heading, at) => headings.formulas[0]?.[at] === heading);
};
