import { henan13 } from '../../src/domain/plan/catalogue';
import { errorReport } from '../../src/taskpane/operations/errorReport';
import { parseRate } from '../../src/taskpane/features/highlight/parseRate';
import { formatsFor } from '../../src/taskpane/indicators/useFormats';

const target = (code: string) => formatsFor('zh-CN').target(henan13.indicators.find((indicator) => indicator.code === code)!).replace(/\u00A0/g, ' ');

test.each([
  ['JY01', '≥ 500 万人'],
  ['SB04', '≥ 8,970 万人'],
  ['SB08', '≥ 90%'],
  ['RS04', '＞ 1 亿学时'],
  ['RC13', '≈ 20 个'],
  ['RC02', '10∶40∶50'],
])('%s is shown as %s', (code, text) => {
  expect(target(code)).toBe(text);
});

test('an indicator is called by the plan’s name, in English by its English one, which the plan may lack', () => {
  const name = '城镇新增就业人数';
  expect(formatsFor('zh-CN').name({ name, nameEn: 'New urban employment' })).toBe(name);
  expect(formatsFor('en-US').name({ name, nameEn: 'New urban employment' })).toBe('New urban employment');
  expect(formatsFor('en-US').name({ name })).toBe(name);
});

test('a deadline is the same day everywhere, written as the language does', () => {
  expect(formatsFor('zh-CN').date('2019-12-31')).toBe('2019年12月31日');
  expect(formatsFor('en-US').date('2019-12-31')).toBe('December 31, 2019');
});

test.each([
  ['95', 'percent', { value: 95, scale: 'percent' }],
  ['95', 'plain', { value: 95, scale: 'plain' }],
  ['９５％', 'plain', { value: 95, scale: 'percent' }],
  ['1,361', 'plain', { value: 1361, scale: 'plain' }],
  [' ', 'percent', null],
  ['九五', 'percent', null],
  ['95 万人', 'plain', null],
] as const)('a typed rate %j on the %s scale', (text, scale, expected) => {
  expect(parseRate(text, scale)).toEqual(expected);
});

test('an error report names version, kind and place in the code, and quotes nothing that a cell may hold', () => {
  const hostError = Object.assign(new Error('工资 8,300 元'), { name: 'RichApi.Error', code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  const report = errorReport(hostError, 'zh-CN');
  expect(report).toMatch(/^\d+\.\d+\.\d+ · zh-CN/);
  expect(report).toContain('RichApi.Error · InvalidArgument · Range.values');
  expect(report).not.toContain('8,300');
  expect(errorReport(new TypeError('x is not a function'), 'en-US')).toContain('x is not a function');
  expect(errorReport(new Error('zhang@example.com\n at 3'), 'en-US')).not.toMatch(/zhang|at 3/);
  expect(errorReport(new Error('x'), 'en-US')).toMatch(/formats\.test/);
  expect(errorReport('text thrown', 'en-US')).not.toContain('text thrown');
});
