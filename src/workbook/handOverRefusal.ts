import { isUnsettled, usesPlan } from '../domain/handover';
import { placeOf } from './cellPlaces';
import type { HandOverRequest } from './handOverOutcome';
import { supports } from './host';
import type { Message } from './outcome';
import type { Found } from './handOverSheets';
import type { SheetRead } from './readContents';

const ourCells = (sheets: readonly SheetRead[]) =>
  sheets.flatMap(({ name, formulas, values }) =>
    formulas.flatMap((line, row) => line.flatMap((content, column) => (usesPlan(content) ? [{ sheetName: name, row, column, value: values[row]?.[column] }] : []))),
  );

/** Why nothing can be handed over; null where it can. */
export const refusal = (found: Found, target: HandOverRequest['target']): Message | null => {
  const { book, using, stuckNames } = found;
  if (stuckNames.length > 0) return { key: 'handOverNames', params: { names: stuckNames } };
  if (using.length === 0) return null;
  const locked = using.filter(({ isProtected }) => isProtected);
  if (locked.length > 0) return { key: 'handOverProtected', params: { sheets: locked.map(({ name }) => name) } };
  const dead = ourCells(using).filter(({ value }) => isUnsettled(value));
  if (dead[0]) return { key: 'handOverDead', params: { count: dead.length, place: placeOf(dead[0]) } };
  if (target === 'here') return null;
  if (book.structureLocked) return { key: 'structureLocked' };
  return supports('ExcelApi', '1.7') ? null : { key: 'handOverNoCopy' };
};
