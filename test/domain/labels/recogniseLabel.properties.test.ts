import fc from 'fast-check';
import { recogniseLabel, vocabulary } from '../../../src/domain/labels/recogniseLabel';
import type { Recognition } from '../../../src/domain/labels/recognition';
import { henan13 } from '../../../src/domain/plan/catalogue';

const allNames = henan13.indicators.flatMap(({ code, unit, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ code, text, unit })));
/** 公务员培训 is 期 or 人次: these names need their unit. */
const needUnit = (text: string) => /^(?:公务员培训|培训公务员)$/.test(text);
const names = allNames.filter(({ text }) => !needUnit(text));
const aName = fc.constantFrom(...names);
const code = (result: Recognition) => (result.kind === 'bound' ? result.code : result.kind);
const read = (label: string) => code(recogniseLabel({ label }));

const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const numbering = fc.constantFrom('一、', '（三）', '(2)', '5.', '5. # ', '12、', '③', '1.1 ', '第二，', '其中：', '#', '— ', '※');
const scope = fc.constantFrom('全省', '全市', '我省', '河南省', '全年', '年末', '期末', '截至2016年底', '2018年', '2016-2020年', '“十三五”期间', '全省累计');
const space = fc.constantFrom(' ', '　', '\n', '\r\n', '\t', '  ');

test('every name in the catalogue is its indicator', () => {
  expect(names.filter(({ code: expected, text }) => read(text) !== expected)).toEqual([]);
  expect(allNames.filter(({ code: expected, text, unit }) => code(recogniseLabel({ label: text, unit })) !== expected)).toEqual([]);
});

test('numbering, scope, width, quotes and a footnote mark change nothing', () => {
  fc.assert(
    fc.property(aName, numbering, scope, fc.constantFrom('', '①', '[2]', '*', '（注1）'), fc.boolean(), ({ code: expected, text }, front, where, mark, wide) => {
      const label = `${front}${where}“${text}”${mark}`;
      expect(read(wide ? fullWidth(label) : label)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('spaces and line breaks inside words change nothing', () => {
  fc.assert(
    fc.property(aName, space, fc.nat(), ({ code: expected, text }, gap, seed) => {
      const at = 1 + (seed % (text.length - 1));
      expect(read(text.slice(0, at) + gap + text.slice(at))).toBe(expected);
      expect(read([...text].join('\n'))).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

// 基地(单位) is in the plan's own names, and 教育 before 培训 makes 教育培训, the same thing; so are the rate of a full coverage (全覆盖率,
// 就业率 of such households) and the hours of a training (学时).
const saysTheSame = (text: string, trap: string): boolean => (trap === '率' && /覆盖$|至少有?一人就业$/.test(text)) || (/^(?:总?学时数?|时)$/.test(trap) && /培训/.test(text));
// 技工院校省级示范性品牌专业 is what the plan's professions are, every 公务员 belongs to a 机关, the unemployed are those who registered, and poor households those on file.
const belongs = (text: string, trap: string): boolean => (trap === '登记' && text.startsWith('失业人员')) || (trap === '建档立卡' && text.startsWith('贫困家庭')) || (/^(?:查处|受理)$/.test(trap) && text.startsWith('举报投诉')) || (trap === '技工院校' && text.includes('品牌专业')) || (trap === '机关' && text.startsWith('公务员'));
test('a trap word before or after a name, and it is that indicator no more', () => {
  const traps = vocabulary.traps.flatMap(({ words }) => words).filter((word) => !/^单位|^教育$/.test(word));
  fc.assert(
    fc.property(aName, fc.constantFrom(...traps), fc.boolean(), ({ text }, trap, before) => {
      fc.pre(before ? !belongs(text, trap) : !saysTheSame(text, trap));
      expect(['ask', 'none']).toContain(read(before ? trap + text : text + trap));
    }),
    { numRuns: 3000 },
  );
});

test('an unknown word beside a name is a question at most', () => {
  fc.assert(
    fc.property(aName, fc.constantFrom('长江', '某某', '芯片', '猫', '镇平', '试点', '重点群体'), fc.boolean(), ({ text }, word, before) => {
      expect(['ask', 'none']).toContain(read(before ? word + text : text + word));
    }),
  );
});

test('a cell filled with names is no label, and the answer does not wait', () => {
  fc.assert(fc.property(aName, ({ text }) => recogniseLabel({ label: text.repeat(6000).slice(0, 32_767) }).kind === 'none'), { numRuns: 20 });
});

test('any label, unit, note and heading is answered', () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), aName.map((name) => name.text), fc.constantFrom('万人', '%', '个百分点', '当年新增', '单位：万人、%', '失业保险', '参保人数'));
  fc.assert(
    fc.property(text, text, text, fc.array(text, { maxLength: 3 }), (label, unit, note, headings) => {
      expect(['bound', 'ask', 'none']).toContain(recogniseLabel({ label, unit, note, headings, table: { unit, title: note } }).kind);
    }),
    { numRuns: 500 },
  );
});
