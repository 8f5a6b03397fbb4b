import fc from 'fast-check';
import { findIndicator, henan13 } from '../../../src/domain/plan/catalogue';
import { indexIndicators } from '../../../src/domain/plan/indicatorIndex';

const codeOf = (text: string) => {
  const found = findIndicator(text);
  return found.ok ? found.value.code : found.reason;
};

test.each([
  ['JY01', 'JY01'], ['jy01', 'JY01'], ['ＪＹ０１', 'JY01'], ['jy０１', 'JY01'], [' JY01 ', 'JY01'],
  ['城镇新增就业人数', 'JY01'], ['城镇新增就业', 'JY01'], ['新增城镇就业', 'JY01'], ['城镇 新增就业', 'JY01'], ['“城镇新增就业”', 'JY01'], ['城镇新增就业（人数）', 'JY01'],
  ['参加城镇职工基本养老保险人数', 'SB02'], ['高、中、初级专业技术人才比例', 'RC02'], ['体制内高中初级专业技术人才比例', 'RC03'],
  ['国家级引进国外智力成果示范推广基地（单位）', 'RC13'], ['劳动保障监察网格化网络化管理全覆盖', 'LD04'], ['持卡人数', 'GG01'],
])('%s is %s', (text, code) => expect(codeOf(text)).toBe(code));

test('every code, name, short name and alias finds its indicator, however it is spaced and quoted', () => {
  const spellings = henan13.indicators.flatMap(({ code, name, shortName, aliases }) => [code, name, shortName, ...aliases].map((text) => [code, text] as const));
  const noise = fc.constantFrom('', ' ', '\u3000', '“', '（', '\u00a0', '：');
  fc.assert(fc.property(fc.constantFrom(...spellings), noise, noise, ([code, text], before, after) => {
    expect(codeOf(before + text.split('').join(after))).toBe(code);
  }));
});

test('an unknown word is refused, with the nearest name where one is alike', () => {
  expect(codeOf('城镇就业新增人数')).toEqual({ code: 'unknown-indicator', params: { given: '城镇就业新增人数', nearest: 'JY01 城镇新增就业' } });
  expect(codeOf('地区生产总值')).toEqual({ code: 'unknown-indicator', params: { given: '地区生产总值' } });
  expect(codeOf('JY99')).toEqual({ code: 'unknown-indicator', params: expect.objectContaining({ given: 'JY99' }) });
});

test('a wrong name is refused the same way every time, however many there are', () => {
  const names = Array.from({ length: 500 }, (_, at) => `不存在的指标${at}`);
  expect([...names, ...names].map(codeOf)).toEqual([...names, ...names].map((given) => ({ code: 'unknown-indicator', params: { given } })));
});

test('part of one name is not guessed but suggested', () => {
  expect(codeOf('技能劳动者')).toEqual({ code: 'unknown-indicator', params: { given: '技能劳动者', nearest: 'RC10 技能劳动者总量' } });
});

test('part of several names is ambiguous and names the candidates', () => {
  expect(codeOf('参保率')).toEqual({ code: 'ambiguous-indicator', params: { given: '参保率', candidates: 'SB08 养老保险参保率、SB09 医疗保险参保率' } });
  expect(codeOf('结案率')).toMatchObject({ code: 'ambiguous-indicator' });
});

test.each(['', ' ', '（）', '—'])('%j names nothing', (text) => {
  expect(codeOf(text)).toEqual({ code: 'unknown-indicator', params: { given: text } });
});

test('statistics that only sound alike are not found', () => {
  for (const text of ['登记失业率', '集体合同签订率', '新增持卡人数', '结案数', '领取失业保险金人数']) expect(findIndicator(text).ok).toBe(false);
});

test('a name that two indicators carry is ambiguous', () => {
  const [first, second] = henan13.indicators;
  const find = indexIndicators([{ ...first!, aliases: ['就业'] }, { ...second!, aliases: ['就业'] }]);
  expect(find('就业')).toEqual({ ok: false, reason: { code: 'ambiguous-indicator', params: { given: '就业', candidates: 'JY01 城镇新增就业、JY02 失业人员再就业' } } });
});

test('finding an indicator needs no schema library', () => {
  jest.isolateModules(() => {
    jest.doMock('zod', () => { throw new Error('zod was loaded'); });
    expect(() => require('../../../src/domain/plan/catalogue')).not.toThrow();
    expect(() => require('../../../src/domain/plan/parsePlan')).toThrow('zod was loaded');
  });
});
