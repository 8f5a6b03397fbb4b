import { writtenIn } from '../../../src/domain/sheets/writtenIn';

test.each([
  ['an English ledger, whose names are Chinese below', [['Ledger', '', ''], ['Report date', 43100, ''], ['Code', 'Indicator', 'Target'], ['JY01', '城镇新增就业人数', 500]], 'en-US'],
  ['a Chinese report', [['2018年统计公报'], ['指标', '单位', '2018年'], ['城镇新增就业', '万人', 3]], 'zh-CN'],
  ['codes and formulas alone', [['=PLAN.GAP(1,"JY01")', 3], [true, '']], 'zh-CN'],
  ['nothing', [], 'zh-CN'],
] as const)('%s', (_, contents, language) => expect(writtenIn(contents)).toBe(language));
