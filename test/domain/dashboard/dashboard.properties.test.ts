import fc from 'fast-check';
import { countLines, dashboardOf, filterLines, inArea, worstOf } from '../../../src/domain/dashboard';
import { henan13 } from '../../../src/domain/plan/catalogue';
import type { LedgerEntry } from '../../../src/domain/review';
import type { Entry } from '../../../src/domain/review/entries';
import { ledgerRows } from '../../../src/domain/sheets/ledgerRows';

const entry: fc.Arbitrary<Entry> = fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0, max: 5000, noNaN: true }) }, fc.constantFrom(null, '', '—', '约90', -1, 0, true));
const line: fc.Arbitrary<LedgerEntry> = fc.record({ base: entry, years: fc.array(entry, { minLength: 5, maxLength: 5 }) });
const keys = ledgerRows(henan13).map(({ key }) => key);
const entries = fc.array(fc.option(line, { freq: 8 }), { minLength: keys.length, maxLength: keys.length }).map((lines) => new Map(keys.flatMap((key, index) => (lines[index] ? [[key, lines[index]] as const] : []))));
const date = fc.date({ min: new Date('2016-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

const typedYears = (typed: ReadonlyMap<string, LedgerEntry>, code: string) => typed.get(code)?.years ?? [];

test('whatever stands in a ledger, the board says no more than the ledger', () => {
  fc.assert(
    fc.property(entries, date, (typed, reportDate) => {
      const board = dashboardOf(henan13, typed, reportDate);
      for (const { assessed, course } of board.lines) {
        if (!course) continue;
        const { actual, required, target } = course;
        // What is missing is never drawn, and least of all as 0.
        const years = typedYears(typed, assessed.indicator.code);
        const ofYears = actual.filter(({ at }) => at > 0);
        ofYears.forEach(({ value }, index) => {
          if (typeof years[index] !== 'number') expect(value).toBeNull();
        });
        // The last point is what the verdict was found from.
        if (!assessed.problem) expect(ofYears.at(-1)?.value).toBe(assessed.current);
        // Nothing lies beyond the report date or off the period, and time runs forward.
        for (const way of [actual, required]) {
          way.forEach(({ at }, index) => expect(at).toBeGreaterThan(index === 0 ? -1e-9 : way[index - 1]!.at));
          expect(way.every(({ at }) => at <= 1)).toBe(true);
        }
        expect(actual.every(({ date: day }) => day <= reportDate)).toBe(true);
        if (required.length > 0) expect(required.at(-1)).toEqual(target);
      }
    }),
    { numRuns: 60 },
  );
});

test('counts add up in the whole and in every part, and each leads to as many lines', () => {
  fc.assert(
    fc.property(entries, date, (typed, reportDate) => {
      const { lines } = dashboardOf(henan13, typed, reportDate);
      const areas = ['all', { domain: '就业' }, { domain: '人才' }, { chapter: 2 }] as const;
      for (const area of areas) {
        const here = lines.filter((line) => inArea(line, area));
        const [all, , ...words] = countLines(here);
        expect(words.reduce((sum, { count }) => sum + count, 0)).toBe(all?.count);
        for (const { verdict, count } of countLines(here)) expect(filterLines(lines, { verdict, area })).toHaveLength(count);
      }
      const lagging = filterLines(lines, { verdict: 'lagging', area: 'all' });
      const worst = worstOf(lines);
      expect(worst).toHaveLength(Math.min(5, lagging.length));
      expect(worst.every((line) => lagging.includes(line))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
