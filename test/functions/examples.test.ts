import './host';
import { loadRules } from '../../src/functions/labelRules';
import { readExamples } from './examples';
import { seen } from './host';

// PLAN.MATCH answers at once when they are there.
beforeAll(loadRules);

describe('every docstring example', () => {
  const examples = readExamples();

  it('is found: one function without an example would be a gap', () => {
    expect(examples.filter((name) => !name.formula).map(({ id }) => id)).toEqual([]);
  });

  it.each(examples.filter(({ formula }) => formula))('$formula → $expected', ({ run, expected }) => {
    const result = run().map((row) => row.map(seen));
    const wanted = expected.startsWith('{') ? expected.slice(1, -1).split(';').map((row) => row.split(',')) : [[expected]];
    expect(result.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
    result.flat().forEach((cell, index) => {
      const text = wanted.flat()[index]!;
      if (typeof cell === 'number') expect(cell).toBeCloseTo(Number(text), 9);
      else expect(cell).toBe(text);
    });
  });
});
