import { findIndicator } from '../domain/plan/catalogue';
import { goTo } from './goTo';
import { identifyRow, type IdentifiedRow } from './identifyRow';
import { named, type Outcome, type Place } from './outcome';
import { runExcel } from './runExcel';

const local = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

/** The active cell and the empty cell to its right, where a formula can go. */
const findRoom = (): Promise<Outcome<{ readonly actual: string; readonly target: Place }>> =>
  runExcel(async (context): Promise<Outcome<{ readonly actual: string; readonly target: Place }>> => {
    const cell = context.workbook.getActiveCell();
    const beside = cell.getOffsetRange(0, 1);
    cell.load('address,values');
    cell.worksheet.load('name');
    cell.worksheet.protection.load('protected');
    beside.load('address,formulas');
    await context.sync();
    const [actual, address, sheetName] = [local(cell.address), local(beside.address), cell.worksheet.name];
    if (typeof cell.values[0]?.[0] !== 'number') return { ok: false, message: { key: 'gapNoNumber', params: { address: actual } }, notes: [] };
    if (cell.worksheet.protection.protected) return { ok: false, message: { key: 'sheetProtected', params: { sheet: sheetName } }, notes: [] };
    if (beside.formulas[0]?.[0] !== '') return { ok: false, message: { key: 'gapTaken', params: { address } }, notes: [] };
    return { ok: true, value: { actual, target: { sheetName, address } }, message: { key: 'gapChoose', params: { address: actual, target: address } }, notes: [] };
  });

/**
 * Gets ready for a gap formula with the active cell as the actual value: finds the row's indicator and selects the empty cell to the right.
 * The formula itself is written by the helper, once the user has seen it: unit and period are theirs to check.
 *
 * @returns refused where the active cell holds no number or the cell beside it is taken
 */
export async function prepareGap(): Promise<Outcome<IdentifiedRow>> {
  const room = await findRoom();
  if (!room.ok) return room;
  const { actual, target } = room.value;
  // Where the sheet is no report, the user chooses the indicator.
  const row = await identifyRow();
  const code = row.ok ? row.value.code : null;
  const found = code === null ? null : findIndicator(code);
  const selected = await goTo(target);
  if (!selected.ok) return selected;
  return {
    ok: true,
    value: { code, address: actual },
    message: found?.ok
      ? { key: 'gapReady', params: { address: actual, target: target.address, name: named(found.value), unit: found.value.unit } }
      : room.message,
    notes: row.ok ? row.notes : [],
    place: target,
  };
}
