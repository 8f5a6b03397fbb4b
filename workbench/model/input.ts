import type { CellWrite } from '../engines/cells';
import { isErrorCode } from './values';
import { parseDate, parseTime } from './inputDate';

/** A formula Excel would ask the user to mend. */
export const NOT_A_FORMULA = Symbol('not a formula');

/**
 * What Excel makes of one value assigned to a cell.
 *
 * @param value null or undefined leaves the cell, '' empties it, a leading `'` makes text, `=` a formula; text that looks like a number, percentage,
 *   date, time, TRUE or FALSE becomes one. Text that begins with `+` or `-` and is no number is taken as a formula, with `@` it is refused: Excel does so.
 * @param format the cell's number format; in a text cell (`@`) everything stays text.
 * @example interpretInput("93%", "General", "zh-CN") → { value: 0.93, numberFormat: "0%" }
 */
export function interpretInput(value: unknown, format: string, locale: string): CellWrite | typeof NOT_A_FORMULA {
  if (value === null || value === undefined) return null;
  if (value === '') return { value: '' };
  if (format === '@') return { value: String(value).replace(/^'/, '') };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  const text = String(value);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const parsed = parseText(text, locale);
  if (parsed && format !== 'General') return { value: parsed.value };
  if (parsed) return parsed;
  if (isErrorCode(text)) return { formula: `=${text}` };
  if (/^[+-][^+\-=\s]/.test(text)) return { formula: `=${text}` };
  return /^@./.test(text) ? NOT_A_FORMULA : { value: text };
}

type ParsedText = { value: number | boolean; numberFormat?: string };

function parseText(text: string, locale: string): ParsedText | null {
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  return parseNumber(trimmed) ?? parseDate(trimmed, locale) ?? parseTime(trimmed);
}

function parseNumber(text: string): ParsedText | null {
  const match = /^(\()?([+-])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(text);
  if (!match || Boolean(match[1]) !== Boolean(match[6])) return null;
  const [, open, sign, digits = '', exponent, percent] = match;
  const size = Number(digits.replace(/,/g, '') + (exponent ?? ''));
  const number = (open || sign === '-' ? -size : size) / (percent ? 100 : 1);
  const decimals = /\.\d/.test(digits);
  if (percent) return { value: tidy(number), numberFormat: decimals ? '0.00%' : '0%' };
  if (exponent) return { value: number, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { value: number, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value: number };
}

/** 7 % is 0.07, not 0.07000000000000001. */
const tidy = (number: number) => Number(number.toPrecision(15));
