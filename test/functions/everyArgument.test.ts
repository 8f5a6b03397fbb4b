import './host';
import expected from './golden/bad-input.json';
import * as functions from '../../src/functions/functions';
import { loadRules } from '../../src/functions/labelRules';
import { among, badCells, badRanges, callOf, callWith, resultOf, soundCalls, soundSeries } from './badArguments';
import { message, seen } from './host';

// PLAN.MATCH answers at once when they are there.
beforeAll(loadRules);

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe('every function × every argument × every kind of bad cell', () => {
  it('has no function left out', () => {
    expect(Object.keys(soundCalls)).toHaveLength(Object.keys(functions).length);
  });

  const rows = Object.entries(soundCalls).flatMap(([id, args]) => args.map(([argument]) => [id, argument] as const));

  it.each(rows)('PLAN.%s, %s: exactly as listed', (id, argument) => {
    const results = Object.fromEntries(badCells().map(([kind, value]) => [kind, resultOf(id, argument, value)]));
    expect(results).toEqual((expected as Table)[`${id} ${argument}`]);
  });

  it.each(rows)('PLAN.%s, %s: ranges of the wrong shape, exactly as listed', (id, argument) => {
    const sound = soundCalls[id]!.find(([name]) => name === argument)![1];
    const results = Object.fromEntries(badRanges(sound).map(([kind, value]) => [kind, resultOf(id, argument, value)]));
    expect(results).toEqual((expected as Table)[`${id} ${argument}, wrong shape`]);
  });

  it.each(soundSeries)('PLAN.%s, %s: one bad cell among sound ones, exactly as listed', (id, argument, sound) => {
    const results = Object.fromEntries(badCells().map(([kind, value]) => [kind, resultOf(id, argument, among(sound, value))]));
    expect(results).toEqual((expected as Table)[`${id} ${argument}, among sound ones`]);
  });

  // FORECAST, STRUCTURE and LIST take their ranges as a whole.
  const spilling = rows.filter(([id, argument]) => !['FORECAST', 'STRUCTURE', 'LIST'].includes(id) && argument !== 'periods');
  it.each(spilling)('PLAN.%s, %s: a range that ends too early leaves #N/A, and only below its end', (id, argument) => {
    const args = soundCalls[id]!.map(([name, sound]) => (sound === null ? null : Array.from({ length: name === argument ? 2 : 3 }, () => [sound])));
    const [[sound]] = callWith(id, argument, soundCalls[id]!.find(([name]) => name === argument)![1]) as [[unknown]];
    expect(callOf(id)(...args).map((row) => row.map(seen))).toEqual([[sound], [sound], ['#N/A']]);
  });

  it.each(rows)('PLAN.%s, %s: a message for every error, and never an infinity', (id, argument) => {
    for (const [, value] of badCells()) {
      for (const cell of callWith(id, argument, value).flat()) {
        expect(['string', 'number']).toContain(typeof seen(cell));
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        else if (seen(cell) !== cell) expect(message(cell)).toMatch(/^[^{}]*(\{…\})?[^{}]*[。.]$/);
        else expect(cell).not.toMatch(/Infinity|NaN|undefined/);
      }
    }
  });
});
