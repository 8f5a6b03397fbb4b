import { parseDate } from '../domain/plan/periods';
import { ok, refuse, type Result } from '../domain/result';
import { quote } from './cells';

/**
 * Reads a date: an Excel serial, a date as text, or a month, quarter or year, which stands for its last day: figures are as of a period's end.
 *
 * @returns an ISO date; refused with `invalid-date`
 * @example readDate('2016年12月31日') → 2016-12-31
 * @example readDate('2016-12') → 2016-12-31
 * @example readDate('2018年第二季度') → 2018-06-30
 */
export function readDate(cell: unknown): Result<string> {
  const before = known.get(cell);
  if (before) return before;
  const date = findDate(cell);
  if (known.size >= MOST_KNOWN) known.clear();
  if (date.ok) known.set(cell, date);
  return date;
}

/** Every cell of a report names the same few dates. */
const MOST_KNOWN = 5000;
const known = new Map<unknown, Result<string>>();

function findDate(cell: unknown): Result<string> {
  const wrong = refuse('invalid-date', { argument: 'reportDate', given: quote(cell) });
  if (typeof cell !== 'number' && typeof cell !== 'string') return wrong;
  if (typeof cell === 'number' && !Number.isFinite(cell)) return wrong;
  const date = parseDate(cell);
  if (date.ok) return date;
  const end = typeof cell === 'string' ? endOfPeriod(cell.normalize('NFKC').replace(/\s/g, '')) : undefined;
  return end === undefined ? wrong : ok(end);
}

const QUARTERS = ['一', '二', '三', '四'];

function endOfPeriod(text: string): string | undefined {
  const month = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月[底末]?)$/.exec(text);
  if (month) return lastDay(month[1]!, Number(month[2] ?? month[3]));
  const quarter = /^(\d{4})(?:年?Q([1-4])|年第?([1-4一二三四])季度)$/i.exec(text);
  if (quarter) return lastDay(quarter[1]!, 3 * quarterNumber(quarter[2] ?? quarter[3]!));
  const year = /^(\d{4})年[底末]?$/.exec(text);
  return year ? lastDay(year[1]!, 12) : undefined;
}

const quarterNumber = (text: string): number => Number(text) || QUARTERS.indexOf(text) + 1;

const lastDay = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 && Number(year) >= 1900 ? new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10) : undefined;
