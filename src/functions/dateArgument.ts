import { parseDate } from '../domain/plan/periods';
import { ok, refuse, type Result } from '../domain/result';
import { quote } from './cells';

/**
 * Reads a date: an Excel serial, 2016-12-31, 2016年12月31日, or a month (its last day: figures are as of the month's end).
 *
 * @returns an ISO date; refused with `invalid-date`
 * @example readDate('2016-12') → 2016-12-31
 */
export function readDate(cell: unknown): Result<string> {
  const wrong = refuse('invalid-date', { argument: 'reportDate', given: quote(cell) });
  if (typeof cell !== 'number' && typeof cell !== 'string') return wrong;
  if (typeof cell === 'number' && !Number.isFinite(cell)) return wrong;
  const date = parseDate(cell);
  if (date.ok) return date;
  const month = typeof cell === 'string' ? lastDayOfMonth(cell.normalize('NFKC').replace(/\s/g, '')) : undefined;
  return month === undefined ? wrong : ok(month);
}

function lastDayOfMonth(text: string): string | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月)$/.exec(text);
  const month = Number(match?.[2] ?? match?.[3]);
  if (!match || !(month >= 1 && month <= 12)) return undefined;
  return new Date(Date.UTC(Number(match[1]), month, 0)).toISOString().slice(0, 10);
}
