import type { Outcome, Place } from './outcome';
import { runExcel } from './runExcel';

/** Brings a place into view and selects it. */
export const goTo = ({ sheetName, address }: Place): Promise<Outcome> =>
  runExcel(async (context): Promise<Outcome> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return { ok: false, message: { key: 'sheetGone', params: { sheet: sheetName } }, notes: [] };
    if (sheet.visibility !== 'Visible') return { ok: false, message: { key: 'sheetHidden', params: { sheet: sheetName } }, notes: [] };
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
    return { ok: true, value: undefined, message: { key: 'wentTo', params: { sheet: sheetName, address } }, notes: [] };
  });
