import { ok, refuse, type Result } from '../result';
import { narrow } from './normalise';
import type { Period } from './schema';

/**
 * How 序时进度 counts time. `months`: every month weighs the same, a day is its part of its month. `days`: every day weighs the same.
 */
export type DayCount = 'months' | 'days';

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Serial 0 counted back from 1900-03-01 = 61, from where Excel's calendar is the real one. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Excel keeps a leap day 1900-02-29 that never was; below it its serials are one ahead of the calendar. */
const FALSE_LEAP_DAY = { serial: 60, iso: '1900-02-29' } as const;
const LAST_SERIAL = 2_958_465;

const daysInMonth = ({ year, month }: CalendarDate): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function readIso(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const real = date.year >= 1900 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date);
  return real ? date : null;
}

/**
 * Whether a text is a day of the calendar, written 2020-12-31.
 *
 * @example isIsoDate('2020-02-29') → true; isIsoDate('2019-02-29') → false
 */
export const isIsoDate = (text: string): boolean => readIso(text) !== null;

/** For dates that the code vouches for: a wrong one is a programmer's mistake. */
function mustRead(iso: string): CalendarDate {
  const date = readIso(iso);
  if (!date) throw new RangeError(`not a calendar date: ${iso}`);
  return date;
}

const dayNumber = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / MS_PER_DAY;

/**
 * Excel's day number (1900 date system) of an ISO date.
 * @returns refused with `invalid-date` for anything that is no date from 1900-01-01 to 9999-12-31
 * @example dateToSerial('2016-12-31') // 42735
 */
export function dateToSerial(iso: string): Result<number> {
  if (iso === FALSE_LEAP_DAY.iso) return ok(FALSE_LEAP_DAY.serial);
  const date = readIso(iso);
  if (!date) return refuse('invalid-date', { given: iso });
  const serial = dayNumber(date) - SERIAL_ZERO / MS_PER_DAY;
  return ok(serial > FALSE_LEAP_DAY.serial ? serial : serial - 1);
}

/**
 * The ISO date of an Excel day number (1900 date system); a time of day is dropped. 60 is 1900-02-29, as Excel shows it.
 * @returns refused with `invalid-date` outside 1900-01-01 … 9999-12-31
 * @example serialToDate(42735.75) // '2016-12-31'
 */
export function serialToDate(serial: number): Result<string> {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return refuse('invalid-date', { given: serial });
  if (day === FALSE_LEAP_DAY.serial) return ok(FALSE_LEAP_DAY.iso);
  const real = day > FALSE_LEAP_DAY.serial ? day : day + 1;
  return ok(new Date(SERIAL_ZERO + real * MS_PER_DAY).toISOString().slice(0, 10));
}

/**
 * The ISO date of what a cell or an argument holds: a serial, or text such as 2016-12-31, 2016/12/31, 2016.12.31, 2016年12月31日.
 * @returns refused with `invalid-date`
 * @example parseDate('2018年6月30日') // '2018-06-30'
 */
export function parseDate(value: number | string): Result<string> {
  if (typeof value === 'number') return serialToDate(value);
  const match = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(日?)$/.exec(narrow(value).replace(/\s/g, ''));
  const chinese = match?.[2] === '年';
  const consistent = match && (chinese ? match[4] === '月' && match[6] === '日' : match[4] === match[2] && match[6] === '');
  const iso = consistent ? `${match[1]}-${match[3]!.padStart(2, '0')}-${match[5]!.padStart(2, '0')}` : '';
  return readIso(iso) ? ok(iso) : refuse('invalid-date', { given: value });
}

/** Months from the end of day `from` to the end of day `to`; whole months and parts apart, so that whole years come out exact. */
function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const whole = (to.year - from.year) * 12 + to.month - from.month;
  return whole + (to.day / daysInMonth(to) - from.day / daysInMonth(from));
}

function dayBefore(date: CalendarDate): CalendarDate {
  const before = new Date((dayNumber(date) - 1) * MS_PER_DAY);
  return { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() };
}

/** In months or in days: both ends of day, so a report date counts with its whole day. */
const distance = (from: CalendarDate, to: CalendarDate, dayCount: DayCount): number =>
  dayCount === 'months' ? monthsBetween(from, to) : dayNumber(to) - dayNumber(from);

/**
 * 序时进度: the share of the period that has passed at the end of the report date, from 0 (before the period) to 1 (its end and later).
 * @param date ISO date
 * @param dayCount by months unless stated otherwise
 * @throws RangeError for a text that is no ISO date
 * @example elapsedShare('2016-12-31', { start: '2016-01-01', end: '2020-12-31' }) // 0.2
 * @example elapsedShare('2018-06-30', { start: '2016-01-01', end: '2020-12-31' }) // 0.5
 */
export function elapsedShare(date: string, period: Period, dayCount: DayCount = 'months'): number {
  const before = dayBefore(mustRead(period.start));
  const share = distance(before, mustRead(date), dayCount) / distance(before, mustRead(period.end), dayCount);
  return Math.min(1, Math.max(0, share));
}

/**
 * Years from the end of the report date to the end of the deadline; 0 on the deadline and after it. By days a year has 365.25 of them.
 * @throws RangeError for a text that is no ISO date
 * @example yearsLeft('2016-12-31', '2020-12-31') // 4
 */
export function yearsLeft(date: string, deadline: string, dayCount: DayCount = 'months'): number {
  const left = distance(mustRead(date), mustRead(deadline), dayCount);
  return Math.max(0, left / (dayCount === 'months' ? 12 : 365.25));
}
