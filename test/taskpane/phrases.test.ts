import fc from 'fast-check';
import { phrasesOf } from '../../src/taskpane/components/phrasesOf';

test.each([
  ['城镇职工基本养老保险参保人数', '城镇|职工|基本|养老|保险参保人数'],
  ['公务员平时考核覆盖率', '公务员平时|考核|覆盖率'],
  ['New urban employment', 'New urban employment'],
  ['', ''],
])('%s goes on between phrases: %s', (name, phrases) => {
  expect(phrasesOf(name).join('|')).toBe(phrases);
});

test('a piece of a name breaks where the name does, and begins with an empty part where a phrase begins', () => {
  expect(phrasesOf('养老保险', '基本养老保险参保人数', 2)).toEqual(['', '养老', '保险']);
  expect(phrasesOf('老保险', '基本养老保险参保人数', 3)).toEqual(['老', '保险']);
});

test('nothing is lost or doubled', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'城镇职工基本养老保险参人数率 a1“（') }), fc.nat(8), (name, at) => {
    expect(phrasesOf(name).join('')).toBe(name);
    expect(phrasesOf(name.slice(at), name, at).join('')).toBe(name.slice(at));
  }));
});
