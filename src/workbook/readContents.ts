import type { CellValue, SheetContents } from '../domain/handover';
import type { Contents } from '../domain/sheets/existingSheet';
import { queueLastCell, type Anchor } from './anchor';
import { NAME_PROPERTIES } from './namesBefore';

export interface SheetRead extends SheetContents {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  /** Where its cells stand. */
  readonly anchor: Anchor;
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
  readonly activeSheet: string;
}

const fromFirstCell = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));

/** Everything that stands in the cells of some sheets, from A1, in one round trip. */
export const readContents = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly { formulas: Contents; values: Contents; anchor: Anchor }[]> => {
  const ranges = sheets.map(fromFirstCell);
  const anchors = ranges.map(queueLastCell);
  ranges.forEach((range) => range.load('formulas,values'));
  await context.sync();
  return ranges.map((range, index) => {
    const [formulas, values] = [range.formulas as CellValue[][], range.values as CellValue[][]];
    return { formulas, values, anchor: anchors[index]!(formulas) };
  });
};

/** Everything that stands in the workbook's cells and names, in two round trips. */
export const readWorkbook = async (context: Excel.RequestContext): Promise<WorkbookRead> => {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  names.load(NAME_PROPERTIES.split(',').map((property) => `items/${property}`).join(','));
  tables.load('items/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const contents = await readContents(context, worksheets.items);
  return {
    sheets: worksheets.items.map((sheet, index) => ({
      sheet,
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      ...contents[index]!,
    })),
    names: names.items.map((item) => ({ item, name: item.name, formula: String(item.formula) })),
    tables: tables.items.map(({ name }) => name),
    structureLocked: protection.protected,
    activeSheet: active.name,
  };
};
