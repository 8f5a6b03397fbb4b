import fc from 'fast-check';
import { dateToSerial, elapsedShare, isIsoDate, parseDate, serialToDate, yearsLeft } from '../../../src/domain/plan/periods';

const plan = { start: '2016-01-01', end: '2020-12-31' };
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; reason: { code: string } }) => (result.ok ? result.value : result.reason.code);

/** As Excel shows them. */
test.each([
  [1, '1900-01-01'], [59, '1900-02-28'], [60, '1900-02-29'], [61, '1900-03-01'], [42370, '2016-01-01'], [42735, '2016-12-31'], [43281, '2018-06-30'], [44196, '2020-12-31'], [2958465, '9999-12-31'],
])('serial %d is %s, and back', (serial, iso) => {
  expect(valueOf(serialToDate(serial))).toBe(iso);
  expect(valueOf(dateToSerial(iso))).toBe(serial);
});

test('a time of day is dropped', () => expect(valueOf(serialToDate(42735.999))).toBe('2016-12-31'));

test.each([0, 0.5, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date', (serial) => expect(valueOf(serialToDate(serial))).toBe('invalid-date'));

test.each(['', '2016-13-01', '2016-02-30', '2017-02-29', '1899-12-31', '2016-1-1', '16-01-01', '2016-01-01T00:00'])('%j is no ISO date', (text) => {
  expect(valueOf(dateToSerial(text))).toBe('invalid-date');
  expect(isIsoDate(text)).toBe(false);
});

test('every serial there and back is itself, and the next day is the next serial', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_958_464 }), (serial) => {
    const iso = valueOf(serialToDate(serial));
    const next = valueOf(serialToDate(serial + 1));
    expect(valueOf(dateToSerial(iso))).toBe(serial);
    expect(iso < next).toBe(true);
  }), { numRuns: 1000 });
});

test.each([
  [42735, '2016-12-31'], ['2016-12-31', '2016-12-31'], ['2016/12/31', '2016-12-31'], ['2016.1.5', '2016-01-05'], ['2018年6月30日', '2018-06-30'], ['２０１８年６月３０日', '2018-06-30'], [' 2018-6-30 ', '2018-06-30'],
])('%s is the date %s', (given, iso) => expect(valueOf(parseDate(given))).toBe(iso));

test.each(['', '2016', '2016年', '31/12/2016', '2016-12/31', '2016年12-31', '2016-12-31日', '2018年6月31日', '明天', 0])('%j is refused as a date', (given) => {
  expect(parseDate(given)).toEqual({ ok: false, reason: { code: 'invalid-date', params: { given } } });
});

test.each([
  ['2016-12-31', 0.2], ['2018-06-30', 0.5], ['2016-01-31', 1 / 60], ['2016-02-29', 2 / 60], ['2016-03-31', 0.05], ['2016-04-15', 3.5 / 60], ['2019-12-31', 0.8], ['2020-12-31', 1],
  ['2015-12-31', 0], ['2010-05-05', 0], ['2021-03-31', 1],
])('at the end of %s the plan has run %d by months', (date, share) => expect(elapsedShare(date, plan)).toBe(share));

test.each([['2016-12-31', 366 / 1827], ['2018-06-30', 912 / 1827], ['2016-01-01', 1 / 1827], ['2020-12-31', 1], ['2015-12-31', 0]])('at the end of %s the plan has run %d by days', (date, share) =>
  expect(elapsedShare(date, plan, 'days')).toBe(share));

test('a period that begins and ends in the middle of a month', () => {
  expect(elapsedShare('2016-04-15', { start: '2016-04-16', end: '2016-06-15' })).toBe(0);
  expect(elapsedShare('2016-06-15', { start: '2016-04-16', end: '2016-06-15' })).toBe(1);
  expect(elapsedShare('1900-01-31', { start: '1900-01-01', end: '1900-12-31' })).toBe(1 / 12);
});

test.each([['2016-12-31', '2020-12-31', 4], ['2018-06-30', '2020-12-31', 2.5], ['2019-11-30', '2019-12-31', 1 / 12], ['2020-12-31', '2020-12-31', 0], ['2021-06-30', '2020-12-31', 0]])(
  'from %s to %s there are %d years left', (date, deadline, years) => expect(yearsLeft(date, deadline)).toBe(years));

test('years left by days', () => expect(yearsLeft('2016-12-31', '2020-12-31', 'days')).toBe(4));

const dayOfPlan = fc.integer({ min: 42370, max: 44196 }).map((serial) => valueOf(serialToDate(serial)));

test('time only runs forward, from 0 to 1, and what has passed and what is left make the whole', () => {
  fc.assert(fc.property(dayOfPlan, dayOfPlan, fc.constantFrom('months' as const, 'days' as const), (a, b, dayCount) => {
    const [early, late] = [a, b].sort() as [string, string];
    const share = elapsedShare(early, plan, dayCount);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(elapsedShare(late, plan, dayCount));
    expect(elapsedShare(a, plan) + yearsLeft(a, plan.end) / 5).toBeCloseTo(1, 12);
  }));
});

test('a wrong date from the code itself is a mistake that throws', () => {
  expect(() => elapsedShare('2016-02-30', plan)).toThrow(RangeError);
  expect(() => yearsLeft('2016-12-31', 'later')).toThrow(RangeError);
});
