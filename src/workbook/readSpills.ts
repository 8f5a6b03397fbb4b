import { usesPlan } from '../domain/handover';
import { parseAddress } from '../domain/sheets/address';
import type { Area } from '../domain/sheets/sheetPlan';
import { supports } from './host';
import type { SheetRead } from './readContents';

/**
 * The areas that formulas of ours fill beyond their own cell, one list a sheet. One round trip where nothing spills, else two;
 * hosts without dynamic arrays have none.
 */
export const readSpills = async (context: Excel.RequestContext, sheets: readonly SheetRead[]): Promise<readonly (readonly Area[])[]> => {
  if (!supports('ExcelApi', '1.12')) return sheets.map(() => []);
  const ranges = sheets.map(({ sheet, formulas }) => sheet.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 1));
  ranges.forEach((range) => range.load('hasSpill'));
  await context.sync();
  const asked = sheets.map(({ sheet, formulas }, index) => {
    if (ranges[index]?.hasSpill === false) return [];
    return formulas.flatMap((line, row) =>
      line.flatMap((content, column) => (usesPlan(content) ? [sheet.getCell(row, column).getSpillingToRangeOrNullObject()] : [])),
    );
  });
  if (asked.every((spills) => spills.length === 0)) return sheets.map(() => []);
  asked.flat().forEach((spill) => spill.load('address'));
  await context.sync();
  return asked.map((spills) => spills.flatMap((spill) => (spill.isNullObject ? [] : (parseAddress(spill.address) ?? []))));
};
