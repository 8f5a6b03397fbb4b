import type { ScalarFunction } from '../context';
import { formatText } from '../../numberText';
import { fail, toNumber, toText, type Scalar } from '../values';
import { parseDate } from '../../../../model/inputDate';

const count = (value: Scalar | undefined, otherwise: number) => {
  const number = value === undefined ? otherwise : Math.trunc(toNumber(value));
  return number < 0 ? fail('#VALUE!') : number;
};

function find(wanted: Scalar, within: Scalar, start: Scalar | undefined, ignoreCase: boolean): number {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const index = fold(toText(within)).indexOf(fold(toText(wanted)), count(start, 1) - 1);
  return index < 0 ? fail('#VALUE!') : index + 1;
}

export const texts: Record<string, ScalarFunction> = {
  LEN: (text) => toText(text!).length,
  LEFT: (text, length) => toText(text!).slice(0, count(length, 1)),
  RIGHT: (text, length) => { const own = toText(text!); return own.slice(Math.max(0, own.length - count(length, 1))); },
  MID: (text, start, length) => toText(text!).substr(count(start, 1) - 1, count(length, 0)),
  TRIM: (text) => toText(text!).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  UPPER: (text) => toText(text!).toUpperCase(),
  LOWER: (text) => toText(text!).toLowerCase(),
  EXACT: (a, b) => toText(a!) === toText(b!),
  REPT: (text, times) => toText(text!).repeat(count(times, 0)),
  FIND: (wanted, within, start) => find(wanted!, within!, start, false),
  SEARCH: (wanted, within, start) => find(wanted!, within!, start, true),
  REPLACE: (text, start, length, by) => {
    const own = toText(text!);
    const from = count(start, 1) - 1;
    return own.slice(0, from) + toText(by!) + own.slice(from + count(length, 0));
  },
  SUBSTITUTE: (text, from, to, nth) => {
    const [own, old, replacement] = [toText(text!), toText(from!), toText(to!)];
    if (!old) return own;
    if (nth === undefined) return own.split(old).join(replacement);
    const parts = own.split(old);
    const at = count(nth, 1);
    return at >= parts.length ? own : parts.slice(0, at).join(old) + replacement + parts.slice(at).join(old);
  },
  CHAR: (code) => String.fromCharCode(count(code, 0)),
  UNICHAR: (code) => String.fromCodePoint(count(code, 0)),
  VALUE: (text) => (typeof text === 'string' ? parseDate(text.trim(), 'zh-CN')?.value ?? toNumber(text) : toNumber(text!)),
  TEXT: (value, format) => formatText(value ?? 0, toText(format!)),
};
