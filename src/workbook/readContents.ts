import type { SheetContents } from '../domain/handover';
import type { Anchor } from './anchor';
import { supports } from './host';
import { NAME_PROPERTIES } from './namesBefore';
import { queueSheets, type ReadOptions, type SheetCells, type TooLarge } from './readSheets';

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

/** A name that belongs to one sheet. */
export interface ScopedName {
  readonly sheetName: string;
  readonly name: string;
  readonly formula: string;
}

export interface TableRead {
  readonly name: string;
  readonly sheetName: string;
}

export interface WorkbookRead {
  readonly sheets: readonly SheetRead[];
  /** Sheets that were left out. */
  readonly tooLarge: readonly TooLarge[];
  /** Of the workbook's scope. */
  readonly names: readonly NameRead[];
  readonly scopedNames: readonly ScopedName[];
  readonly tables: readonly TableRead[];
  readonly structureLocked: boolean;
  readonly activeSheet: string;
}

type ContentsRead = Pick<SheetRead, 'formulas' | 'values' | 'anchor'>;

const contentsOf = ({ cells, anchor }: SheetCells<'formulas' | 'values'>): ContentsRead => ({ ...cells, anchor });

/** Everything that stands in the cells of some sheets, from A1, in one round trip, more only for large ones. */
export const readContents = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly ContentsRead[]> => {
  const reading = queueSheets(sheets, ['formulas', 'values']);
  await context.sync();
  return (await reading.all(context)).map(contentsOf);
};

/**
 * Everything that stands in the workbook's cells and names, in two round trips, more only where the sheets are large.
 *
 * @param options `skip`: sheets that are too large are left out and named in `tooLarge`
 * @throws Refused without `skip`, where a sheet is too large
 */
export const readWorkbook = async (context: Excel.RequestContext, options: ReadOptions & { readonly skip?: boolean } = {}): Promise<WorkbookRead> => {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  names.load(NAME_PROPERTIES.split(',').map((property) => `items/${property}`).join(','));
  tables.load('items/name,items/worksheet/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const reading = queueSheets(worksheets.items, ['formulas', 'values']);
  const scoped = supports('ExcelApi', '1.4') ? worksheets.items.map((sheet) => sheet.names) : [];
  scoped.forEach((own) => own.load('items/name,items/formula'));
  await context.sync();
  const { sheets: read, tooLarge } = options.skip ? await reading.readable(context, options) : { sheets: await reading.all(context, options), tooLarge: [] };
  return {
    sheets: worksheets.items.flatMap((sheet, index) => {
      const cells = read[index];
      return cells ? [{ sheet, id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected, ...contentsOf(cells) }] : [];
    }),
    tooLarge,
    names: names.items.map((item) => ({ item, name: item.name, formula: String(item.formula) })),
    scopedNames: scoped.flatMap(({ items }, index) => items.map(({ name, formula }) => ({ sheetName: worksheets.items[index]!.name, name, formula: String(formula) }))),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheetName: worksheet.name })),
    structureLocked: protection.protected,
    activeSheet: active.name,
  };
};
