import { dateSerial, parseDate } from '../../../../model/inputDate';
import type { ScalarFunction } from '../context';
import { fail, toNumber, type Scalar } from '../values';

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Text such as 2016-12-31 counts as a date. */
function serial(value: Scalar): number {
  if (typeof value === 'string') return parseDate(value.trim(), 'zh-CN')?.value ?? toNumber(value);
  const number = Math.floor(toNumber(value));
  return number < 0 ? fail('#NUM!') : number;
}

const toDate = (value: Scalar) => new Date(EPOCH + (serial(value) < 60 ? serial(value) + 1 : serial(value)) * MILLISECONDS_A_DAY);
const fromUtc = (time: number) => Math.round((time - EPOCH) / MILLISECONDS_A_DAY);

/** The day a number of months later, at most the month's last. */
function addMonths(value: Scalar, months: number, day: 'same' | 'last'): number {
  const date = toDate(value);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month, day === 'last' ? last : Math.min(date.getUTCDate(), last)));
}

const today = () => {
  const now = new Date();
  return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
};

export const dates: Record<string, ScalarFunction> = {
  DATE: (year, month, day) => {
    const time = Date.UTC(Math.trunc(toNumber(year!)), Math.trunc(toNumber(month!)) - 1, Math.trunc(toNumber(day!)));
    const number = fromUtc(time);
    return number < 0 ? fail('#NUM!') : number;
  },
  YEAR: (value) => toDate(value!).getUTCFullYear(),
  MONTH: (value) => toDate(value!).getUTCMonth() + 1,
  DAY: (value) => toDate(value!).getUTCDate(),
  EDATE: (value, months) => addMonths(value!, toNumber(months!), 'same'),
  EOMONTH: (value, months) => addMonths(value!, toNumber(months!), 'last'),
  DAYS: (end, start) => serial(end!) - serial(start!),
  DATEVALUE: (value) => (typeof value === 'string' ? parseDate(value.trim(), 'zh-CN')?.value ?? fail('#VALUE!') : fail('#VALUE!')),
  TODAY: today,
  DATEDIF: (start, end, unit) => {
    const [from, to] = [toDate(start!), toDate(end!)];
    if (from > to) return fail('#NUM!');
    const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() - (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
    const kind = String(unit).toUpperCase();
    return kind === 'Y' ? Math.floor(months / 12) : kind === 'M' ? months : kind === 'YM' ? months % 12 : kind === 'D' ? serial(end!) - serial(start!) : fail('#NUM!');
  },
};
