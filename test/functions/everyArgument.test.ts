import './host';
import expected from './golden/bad-input.json';
import * as functions from '../../src/functions/functions';
import { badCells, callWith, resultOf, soundCalls } from './badArguments';
import { message, seen } from './host';

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
