import fc from 'fast-check';
import { convert, converter, findUnit, parseQuantity } from '../../../src/domain/plan/units';

const value = (number: number, from: string, to: string) => {
  const converted = convert(number, from, to);
  return converted.ok ? converted.value : converted.reason;
};

test.each([
  [145.1, '万人', '人', 1_451_000], [1_451_000, '人', '万人', 145.1], [3, '万人次', '人次', 30_000], [0.5, '亿人', '万人', 5000], [1.1, '千人', '人', 1100],
  [1, '亿学时', '万学时', 10_000], [12_000, '期', '万期', 1.2], [0.93, '小数', '%', 93], [93, '%', 'fraction', 0.93], [29, '%', '‰', 290], [0.07, 'fraction', '％', 7],
  [20, '所', '所', 20], [2.5, '万户', '户', 25_000], [0, '人', '亿人', 0], [-1.5, '万个', '个', -15_000], [5, '百分点', '个百分点', 5], [3, '万 人', '名', 30_000],
])('%d %s in %s is %d', (number, from, to, expected) => expect(value(number, from, to)).toBe(expected));

test.each([['人', '人次'], ['%', '个百分点'], ['所', '个'], ['学时', '期'], ['家', '户'], ['小数', '人']])('%s are never %s', (from, to) => {
  expect(value(1, from, to)).toEqual({ code: 'different-dimension', params: { from, to } });
});

test.each([['万吨', '人'], ['人', ''], ['', '人'], ['万', '人']])('one of %j and %j is no unit', (from, to) => {
  expect(value(1, from, to)).toMatchObject({ code: 'unknown-unit' });
});

test('a unit has one printed spelling', () => {
  expect(findUnit('％')).toEqual({ ok: true, value: { name: '%', dimension: 'share', exponent: -2 } });
  expect(findUnit('Fraction')).toMatchObject({ value: { name: '小数' } });
  expect(findUnit('万　人次')).toMatchObject({ value: { name: '万人次', dimension: 'person-times', exponent: 4 } });
});

/** Decimals of up to 15 significant digits: what an Excel cell can hold and show. */
const cellNumber = fc.tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -12, max: 6 })).map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const dimensions = [['人', '名', '百人', '千人', '万人', '十万人', '百万人', '千万人', '亿人'], ['人次', '万人次', '亿人次'], ['%', '‰', '小数'], ['学时', '万学时', '亿学时'], ['个', '万个']];
const unitPair = fc.constantFrom(...dimensions).chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));

test('there and back again is the same number', () => {
  fc.assert(fc.property(cellNumber, unitPair, (number, [from, to]) => {
    expect(value(value(number, from, to) as number, to, from)).toBe(number);
  }), { numRuns: 1000 });
});

test('conversion keeps order, and a converter does what convert does', () => {
  fc.assert(fc.property(cellNumber, cellNumber, unitPair, (a, b, [from, to]) => {
    const conversion = converter(from, to);
    if (!conversion.ok) throw new Error('both units are known');
    expect(conversion.value(a)).toBe(value(a, from, to));
    expect(Math.sign(conversion.value(a) - conversion.value(b))).toBe(Math.sign(a - b));
  }));
});

const quantity = (text: string) => {
  const read = parseQuantity(text);
  return read.ok ? read.value : read.reason.code;
};

test.each(['', ' ', '\u3000', '—', '——', '…', '……', '...', '一', '-', '－', '–'])('%j is missing, not zero', (text) => expect(quantity(text)).toBeNull());

test.each([
  ['145.1', { value: 145.1 }], ['15万', { value: 150_000 }], ['１５万', { value: 150_000 }], ['1.5 亿', { value: 150_000_000 }], ['3千', { value: 3000 }], ['1.1千', { value: 1100 }],
  ['1,361', { value: 1361 }], ['1 361', { value: 1361 }], ['1，361', { value: 1361 }], ['1\u00a0361.5', { value: 1361.5 }], ['12,345,678', { value: 12_345_678 }],
  ['93%', { value: 93, unit: '%' }], ['９３．５％', { value: 93.5, unit: '%' }], ['93 ‰', { value: 93, unit: '‰' }], ['15万人', { value: 15, unit: '万人' }], ['500 万人', { value: 500, unit: '万人' }],
  ['1,910 万 人', { value: 1910, unit: '万人' }], ['3万人次', { value: 3, unit: '万人次' }], ['2.5个百分点', { value: 2.5, unit: '个百分点' }], ['-3', { value: -3 }], ['−3', { value: -3 }], ['+3.0', { value: 3 }], ['0', { value: 0 }],
])('%s is read', (text, expected) => expect(quantity(text)).toEqual(expected));

test.each(['约15万', '15万以上', '1,36', '1,3610', '1.2.3', '十五', 'abc', '15吨', '%', '万', '1e5', '--3', '2016-12-31', '15万-20万', '#N/A', '人'])('%s is no quantity', (text) =>
  expect(parseQuantity(text)).toEqual({ ok: false, reason: { code: 'not-a-number', params: { given: text } } }));

test('a printed number is read back, with and without separators and unit', () => {
  const printed = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(9999), fc.constantFrom('', '万人', '%', '亿学时', '所'));
  fc.assert(fc.property(printed, ([whole, decimals, unit]) => {
    const number = Number(`${whole}.${decimals}`);
    const expected = unit ? { value: number, unit } : { value: number };
    expect(quantity(`${number}${unit}`)).toEqual(expected);
    expect(quantity(`${number.toLocaleString('en-US', { maximumFractionDigits: 4 })} ${unit}`)).toEqual(expected);
  }));
});

test('whatever is typed, the answer is a quantity, a missing value or a refusal', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const read = parseQuantity(text);
    if (read.ok && read.value) expect(Number.isFinite(read.value.value)).toBe(true);
  }));
});
