import type { SelectedArea } from '../domain/highlights/planHighlight';
import { supports } from './host';
import { queueAround } from './queueAround';

interface AreaRead extends SelectedArea {
  readonly range: Excel.Range;
  /** Without the sheet. */
  readonly address: string;
}

export interface SelectionRead {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Of every rule on the sheet. */
  readonly ruleIds: readonly string[];
  readonly isProtected: boolean;
  /** Of the used part of the selection. */
  readonly cellCount: number;
  readonly areas: readonly AreaRead[];
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

const firstCellOf = (address: string): string => withoutSheet(address).split(':')[0] ?? 'A1';

/**
 * Reads the used part of every selected area in two round trips: whole columns cost no more than their content.
 * A selected chart makes Excel refuse with `InvalidSelection`.
 */
export const selectedAreas = async (context: Excel.RequestContext): Promise<SelectionRead> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name');
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id');
  sheet.protection.load('protected');
  const whole: Excel.Range[] = [];
  if (supports('ExcelApi', '1.9')) {
    const selected = context.workbook.getSelectedRanges();
    selected.areas.load('items/address');
    await context.sync();
    whole.push(...selected.areas.items);
  } else whole.push(context.workbook.getSelectedRange());

  const used = whole.map((range) => range.getUsedRangeOrNullObject(true));
  used.forEach((range) => range.load('address,cellCount'));
  await context.sync();

  const present = used.filter((range) => !range.isNullObject);
  const cellCount = present.reduce((sum, range) => sum + range.cellCount, 0);
  present.forEach((range) => range.load('values,numberFormat'));
  const around = present.map((range) => queueAround(sheet, range.address));
  await context.sync();
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    ruleIds: rules.items.map(({ id }) => id),
    isProtected: sheet.protection.protected,
    cellCount,
    areas: present.map((range, index) => ({
      range,
      address: withoutSheet(range.address),
      firstCell: firstCellOf(range.address),
      values: range.values,
      numberFormats: range.numberFormat as string[][],
      around: around[index]!(),
    })),
  };
};
