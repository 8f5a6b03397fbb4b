import { parseDate } from '../domain/plan/periods';
import { endOfPeriod } from '../domain/plan/endOfPeriod';
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
  const end = typeof cell === 'string' ? endOfPeriod(cell) : undefined;
  return end === undefined ? wrong : ok(end);
}
