import fc from 'fast-check';
import { henan13 } from '../../src/domain/plan/catalogue';
import { matchPinyin } from '../../src/taskpane/search/pinyin';
import { searchIndicators, type Hit } from '../../src/taskpane/search/searchIndicators';

const search = (query: string): Hit[] => searchIndicators(henan13.indicators, query, matchPinyin);
const codes = (query: string): string[] => search(query).map(({ indicator }) => indicator.code);
const marked = ({ text, marks }: { text: string; marks: readonly number[] }): string => marks.map((at) => text[at]).join('');

test.each([
  ['czxzjy', 'JY01', 'initials'],
  ['chengzhenxinzengjiuye', 'JY01', 'full pinyin'],
  ['czxinzengjy', 'JY01', 'a mixture'],
  ['jy01', 'JY01', 'a code in small letters'],
  ['ＪＹ０１', 'JY01', 'a code in full width'],
  ['城镇新增就业', 'JY01', 'a short name'],
  ['社保卡普及率', 'GG02', 'an alias'],
  ['网络培训突破', 'RS04', 'words of the clause'],
  ['基地 省级 引智', 'RC14', 'several words in any order'],
  ['urban employment', 'JY01', 'words of the English name'],
  ['unemployment insurance', 'SB05', 'its English name, in small letters'],
])('%s finds %s: %s', (query, code) => {
  expect(codes(query)[0]).toBe(code);
});

test('a better field ranks higher: a name that begins so before one that holds it, aliases later', () => {
  const found = search('失业').map(({ indicator }) => indicator.name);
  expect(found[0]).toBe('失业保险参保人数');
  expect(found).toContain('城镇失业人员再就业人数');
});

test('pinyin marks the characters it stands for', () => {
  expect(marked(search('sybx')[0]!.name)).toBe('失业保险');
});

test('without the dictionary, letters still find codes and nothing breaks', () => {
  expect(searchIndicators(henan13.indicators, 'gg', null).map(({ indicator }) => indicator.code)).toEqual(['GG01', 'GG02', 'GG03', 'GG04']);
  expect(searchIndicators(henan13.indicators, 'czxzjy', null)).toEqual([]);
});

test('an empty query keeps the plan’s order', () => {
  expect(codes('  ')).toEqual(henan13.indicators.map(({ code }) => code));
});

test('every name finds its own indicator first, and marks lie inside the text they belong to', () => {
  for (const { code, name } of henan13.indicators) expect(codes(name)[0]).toBe(code);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'就业保险人数率a1 j年（)') }), (query) => {
      for (const { name, aside } of search(query)) {
        for (const found of [name, ...(aside ? [aside] : [])]) expect(found.marks.every((at) => at >= 0 && at < found.text.length)).toBe(true);
      }
    }),
  );
});

test('English is found from the beginning of a word, and marked', () => {
  expect(search('employ').map(({ indicator }) => indicator.nameEn).every((name) => /\bemploy/i.test(name ?? ''))).toBe(true);
  expect(marked(search('participants')[0]!.nameEn!)).toBe('Participants');
  expect(codes('raining')).toEqual([]);
});
