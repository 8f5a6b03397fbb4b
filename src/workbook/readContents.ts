import type { CellValue, SheetContents } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';

export interface SheetRead extends SheetContents {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
}

export interface NameRead {
  readonly item: Excel.NamedItem;
  readonly name: string;
  readonly formula: string;
}

export interface WorkbookRead {
  readonly sheets: readonly SheetRead[];
  readonly names: readonly NameRead[];
  /** Names of the tables. */
  readonly tables: readonly string[];
  readonly structureLocked: boolean;
}

const fromFirstCell = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));

/** Everything that stands in the cells of some sheets, from A1, in one round trip. */
export const readContents = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly { formulas: Contents; values: Contents }[]> => {
  const ranges = sheets.map(fromFirstCell);
  ranges.forEach((range) => range.load('formulas,values'));
  await context.sync();
  return ranges.map((range) => ({ formulas: range.formulas as CellValue[][], values: range.values as CellValue[][] }));
};

/** Everything that stands in the workbook's cells and names, in two round trips. */
export const readWorkbook = async (context: Excel.RequestContext): Promise<WorkbookRead> => {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  names.load('items/name,items/formula');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  const contents = await readContents(context, worksheets.items);
  return {
    sheets: worksheets.items.map((sheet, index) => ({
      sheet,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      formulas: contents[index]?.formulas ?? [],
      values: contents[index]?.values ?? [],
    })),
    names: names.items.map((item) => ({ item, name: item.name, formula: String(item.formula) })),
    tables: tables.items.map(({ name }) => name),
    structureLocked: protection.protected,
  };
};
