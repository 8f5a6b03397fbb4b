import { findUnit, parseQuantity } from '../../plan/units';
import { remember } from '../remember';
import type { CellValue } from './grid';

export interface CellReading {
  /** `null` where the table prints that there is no figure. */
  readonly value: number | null;
  readonly unit?: string;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;
const multiplied = /[十百千万亿]\s*$/;

const quantity = remember((text) => parseQuantity(text));

/** 15万 in a column of 万人 are 15 万人, written out as persons. */
function baseUnit(unit: string | undefined): string | undefined {
  const found = unit === undefined ? undefined : findUnit(unit.replace(/^[十百千万亿]+/, ''));
  return found?.ok ? found.value.name : unit;
}

/**
 * What a data cell says. A rate that stands as 0.95, or as 95 % by its number format, is a fraction; 95 and 95% are percent.
 * @param unit the unit stated around the cell
 * @param share the indicator is a share, stated in %
 * @returns `undefined` for a cell that holds no number and no missing mark
 * @example readValue('15万', '人', false) // { value: 150000, unit: '人' }
 */
export function readValue(cell: CellValue, unit: string | undefined, share: boolean, format = ''): CellReading | undefined {
  const plain = typeof cell === 'string' && plainNumber.test(cell) ? Number(cell) : cell;
  if (typeof plain === 'number') {
    const fraction = share && (unit === undefined || unit === '%') && (format.includes('%') || (plain > 0 && plain <= 1));
    return { value: plain, unit: fraction ? '小数' : (unit ?? (share ? '%' : undefined)) };
  }
  if (typeof plain !== 'string' || plain.trim() === '') return undefined;
  const read = quantity(plain);
  if (!read.ok) return undefined;
  if (read.value === null) return { value: null };
  return { value: read.value.value, unit: read.value.unit ?? (multiplied.test(plain) ? baseUnit(unit) : unit) ?? (share ? '%' : undefined) };
}
