import { SSF } from 'fast-formula-parser';
import { isCellError, type CellValue } from '../cells';

/** What a cell shows. A format Excel would not understand shows the value as it is. */
export function formatText(value: CellValue, numberFormat: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  try {
    return SSF.format(numberFormat, value);
  } catch {
    return String(value);
  }
}
