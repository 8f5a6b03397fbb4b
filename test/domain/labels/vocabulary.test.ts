import codes from '../../../src/domain/labels/codes.json';
import { vocabulary } from '../../../src/domain/labels/recogniseLabel';
import { vocabularySchema } from '../../../src/domain/labels/schema';
import { henan13 } from '../../../src/domain/plan/catalogue';

const roles = new Set(Object.values(vocabulary.words).flatMap((group) => Object.keys(group)));
const plain = (list: readonly string[]) => list.filter((role) => !role.startsWith('@'));

describe('the vocabulary file', () => {
  test('has the documented shape', () => {
    expect(vocabularySchema.safeParse(vocabulary).error?.issues ?? []).toEqual([]);
  });

  test('lists every word once, so that nobody has to guess which list wins', () => {
    const words = [
      ...Object.keys(vocabulary.compounds),
      ...Object.values(vocabulary.words).flatMap((group) => Object.values(group).flat()),
      ...vocabulary.traps.flatMap((trap) => trap.words),
      ...Object.values(vocabulary.neutral).flat(),
    ];
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('never calls a trap list and a role by one name: a trap would count as the role', () => {
    expect(vocabulary.traps.map(({ id }) => id).filter((id) => roles.has(id))).toEqual([]);
  });

  test('uses only roles that it defines', () => {
    const used = [
      ...vocabulary.concepts.flatMap(({ frames, may, asks, withUnit = [] }) => [...frames.flat(), ...asks.flat(), ...withUnit.flat(), ...plain(may)]),
      ...vocabulary.others.flatMap(({ frames, may }) => [...frames.flat(), ...plain(may)]),
      ...Object.values(vocabulary.compounds).flat(),
      ...Object.values(vocabulary.sets).flat(),
      ...vocabulary.weak,
      ...vocabulary.mayRepeat,
      ...vocabulary.exclusive.flat(),
      ...Object.keys(vocabulary.unlessAsked),
    ];
    expect(used.filter((role) => !roles.has(role))).toEqual([]);
  });

  test('counts in and leaves out only roles and trap lists that it has', () => {
    const traps = vocabulary.traps.map(({ id }) => id);
    const named = vocabulary.concepts.flatMap(({ includes = [], excludes = [] }) => [...includes, ...excludes]);
    expect(named.filter((name) => !roles.has(name) && !traps.includes(name))).toEqual([]);
  });

  test('names its sets rightly', () => {
    const sets = [...vocabulary.concepts, ...vocabulary.others].flatMap(({ may }) => may.filter((role) => role.startsWith('@')).map((role) => role.slice(1)));
    expect(sets.filter((set) => !(set in vocabulary.sets))).toEqual([]);
  });

  test('gives every indicator of the plan one concept, and no concept a code that the plan lacks', () => {
    const mapping: Record<string, string> = codes['henan-13-hrss'];
    expect(Object.values(mapping).sort()).toEqual(henan13.indicators.map(({ code }) => code).sort());
    expect(Object.keys(mapping).filter((id) => !vocabulary.concepts.some((concept) => concept.id === id))).toEqual([]);
  });
});
