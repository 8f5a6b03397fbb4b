import { ok, refuse, type Result } from '../result';
import { narrow } from './normalise';

/** What is counted or measured. Values convert within a dimension only: 人 are never 人次, 个百分点 are never %. */
export type Dimension =
  | 'persons' | 'person-times' | 'study-hours' | 'sessions' | 'schools' | 'items' | 'households' | 'enterprises'
  | 'cases' | 'projects' | 'money' | 'share' | 'percentage-points';

/** `name` is the spelling we print; one of it is 10^`exponent` of the dimension's base unit. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly exponent: number;
}

/** Chinese counting words stand before every counted unit: 万人, 亿学时. */
const multipliers: ReadonlyMap<string, number> = new Map([
  ['百', 2], ['千', 3], ['万', 4], ['十万', 5], ['百万', 6], ['千万', 7], ['亿', 8],
]);

const counted: readonly (readonly [string, Dimension])[] = [
  ['人', 'persons'], ['人次', 'person-times'], ['学时', 'study-hours'], ['期', 'sessions'], ['所', 'schools'], ['个', 'items'],
  ['户', 'households'], ['家', 'enterprises'], ['件', 'cases'], ['项', 'projects'], ['元', 'money'],
];

const ratios: readonly Unit[] = [
  { name: '小数', dimension: 'share', exponent: 0 },
  { name: '%', dimension: 'share', exponent: -2 },
  { name: '‰', dimension: 'share', exponent: -3 },
  { name: '个百分点', dimension: 'percentage-points', exponent: 0 },
];

const otherSpellings: readonly (readonly [string, string])[] = [['fraction', '小数'], ['百分点', '个百分点'], ['名', '人'], ['万名', '万人']];

function buildUnits(): ReadonlyMap<string, Unit> {
  const units = new Map(ratios.map((unit) => [unit.name, unit]));
  for (const [word, dimension] of counted) {
    units.set(word, { name: word, dimension, exponent: 0 });
    for (const [multiplier, exponent] of multipliers) units.set(multiplier + word, { name: multiplier + word, dimension, exponent });
  }
  for (const [spelling, name] of otherSpellings) units.set(spelling, units.get(name)!);
  return units;
}

const units = buildUnits();

/**
 * The unit a text names; width, letter case and spaces do not matter.
 * @returns refused with `unknown-unit` and the text as given
 * @example findUnit('万 人') // { name: '万人', dimension: 'persons', exponent: 4 }
 */
export function findUnit(text: string): Result<Unit> {
  const unit = units.get(text) ?? units.get(narrow(text).replace(/\s/g, '').toLowerCase());
  return unit ? ok(unit) : refuse('unknown-unit', { given: text });
}

/** A number with so few decimals is a whole number over a power of ten: the only such one of up to 15 digits. */
const FEW_DECIMALS = 6;
const FIFTEEN_DIGITS = 1e15;
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** One operation on two exact numbers rounds correctly. */
const timesPowerOfTen = (whole: number, places: number): number => (places >= 0 ? whole * POWERS[places]! : whole / POWERS[-places]!);

/**
 * Moves the decimal point in the decimal notation: multiplying a fraction by 10^n in binary would add noise (0.07 × 100 = 7.000000000000001).
 * A whole number and 10^n are both exact, so one operation on them rounds correctly and is quicker.
 */
function shiftPoint(value: number, places: number): number {
  if (places === 0 || !Number.isFinite(value)) return value;
  if (Number.isSafeInteger(value)) return timesPowerOfTen(value, places);
  // Mostly a figure in 万人 counts persons: the point moves to its end. Numbers of 15 digits lie at least four times as far apart as this allows for noise.
  if (places > 0) {
    const shifted = value * POWERS[places]!;
    const whole = Math.round(shifted);
    if (Math.abs(whole) < FIFTEEN_DIGITS && Math.abs(shifted - whole) <= Math.abs(shifted) * Number.EPSILON) return whole;
  }
  for (let decimals = 1; decimals <= FEW_DECIMALS; decimals += 1) {
    const power = POWERS[decimals]!;
    const whole = Math.round(value * power);
    if (Math.abs(whole) > FIFTEEN_DIGITS) break;
    if (whole / power === value) return timesPowerOfTen(whole, places - decimals);
  }
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * A function that converts any number of values; the two units are looked up once.
 * @returns refused with `unknown-unit`, or `different-dimension` for units that measure different things
 * @example converter('万人', '人') // value(3.5) is 35000
 */
export function converter(from: string, to: string): Result<(value: number) => number> {
  const source = findUnit(from);
  if (!source.ok) return source;
  const wanted = findUnit(to);
  if (!wanted.ok) return wanted;
  if (source.value.dimension !== wanted.value.dimension) return refuse('different-dimension', { from, to });
  const places = source.value.exponent - wanted.value.exponent;
  return ok((value) => shiftPoint(value, places));
}

/**
 * `value`, given in unit `from`, in unit `to`. Exact for every number of up to 15 significant digits (all that Excel keeps), there and back.
 * @returns refused with `unknown-unit` or `different-dimension`
 * @example convert(145.1, '万人', '人') // 1451000
 * @example convert(0.93, '小数', '%') // 93
 */
export function convert(value: number, from: string, to: string): Result<number> {
  const conversion = converter(from, to);
  return conversion.ok ? ok(conversion.value(value)) : conversion;
}

export interface Quantity {
  readonly value: number;
  /** The printed spelling of a unit that stood behind the number; absent where none stood there. */
  readonly unit?: string;
}

/** What statistical tables print where there is no figure; 一 is the dash as it is mistyped. */
const missing = /^([—–―-]{1,2}|\.{3,6}|一)?$/;
const numberThenRest = /^([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?)(.*)$/;

/**
 * Reads what people type into a number cell. A counting word alone is part of the number (15万), before a unit it belongs to the unit (15 万人).
 * @returns `null` for a missing value (blank, —, …, 一, -); refused with `not-a-number` for everything that is no quantity
 * @example parseQuantity('１５万') // { value: 150000 }
 * @example parseQuantity('500 万人') // { value: 500, unit: '万人' }
 * @example parseQuantity('1,361') // { value: 1361 }
 */
export function parseQuantity(text: string): Result<Quantity | null> {
  const plain = narrow(text).trim();
  if (missing.test(plain)) return ok(null);
  const [, digits = '', rest = ''] = numberThenRest.exec(plain) ?? [];
  if (digits === '') return refuse('not-a-number', { given: text });
  const value = Number(digits.replace(/[, ]/g, ''));
  const suffix = rest.replace(/\s/g, '');
  if (suffix === '') return ok({ value });
  const places = multipliers.get(suffix);
  if (places !== undefined) return ok({ value: shiftPoint(value, places) });
  const unit = findUnit(suffix);
  return unit.ok ? ok({ value, unit: unit.value.name }) : refuse('not-a-number', { given: text });
}
