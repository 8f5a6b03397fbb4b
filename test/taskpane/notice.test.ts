import { loadWords, setUpMessages } from '../../src/messages/i18n';
import type { Locale } from '../../src/messages/locale';
import { sentence } from '../../src/taskpane/operations/notice';
import type { Message } from '../../src/workbook/outcome';

const said = async (locale: Locale, message: Message): Promise<string> => {
  const { t } = await setUpMessages(locale);
  await loadWords();
  return sentence(t, message);
};

const jobs = { name: '城镇新增就业人数', nameEn: 'New urban employment' };

test.each([
  ['zh-CN', { key: 'placesNone', params: { name: jobs } }, '“城镇新增就业人数”'],
  ['en-US', { key: 'placesNone', params: { name: jobs } }, '“New urban employment”'],
  ['en-US', { key: 'placesNone', params: { name: { name: '没有英文名的指标' } } }, '“没有英文名的指标”'],
  ['zh-CN', { key: 'regionsLeftOut', params: { indicators: [{ code: 'RC02', name: '甲' }, { code: 'RC03', name: '乙', nameEn: 'B' }] } }, 'RC02 甲、RC03 乙'],
  ['en-US', { key: 'regionsLeftOut', params: { indicators: [{ code: 'RC02', name: '甲' }, { code: 'RC03', name: '乙', nameEn: 'B' }] } }, 'RC02 甲, RC03 B'],
  ['zh-CN', { key: 'reportPivot', params: { sheets: ['一月', '二月', '三月'] } }, '一月、二月、三月'],
  ['en-US', { key: 'reportPivot', params: { sheets: ['Jan', 'Feb', 'Mar'] } }, 'Jan, Feb, Mar'],
] as const)('in %s %o says %s', async (locale, message, part) => {
  expect(await said(locale, message)).toContain(part);
});
