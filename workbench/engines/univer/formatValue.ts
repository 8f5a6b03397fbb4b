import { numfmt } from '@univerjs/core';
import { isCellError, type CellValue } from '../cells';

/**
 * What a cell shows. Excel's General shows at most 11 digits; everything else follows the format code.
 *
 * @example formatValue(0.2902, '0.0%') // '29.0%'
 * @example formatValue(90, '"▼ "General') // '▼ 90'
 */
export function formatValue(value: CellValue, format: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  if (typeof value === 'string' && /^(General|@)$/i.test(format)) return value;
  try {
    return numfmt.format(format, value, { throws: true, locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}
