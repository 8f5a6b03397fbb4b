import { loadWords, setUpMessages } from '../../src/messages/i18n';
import type { Locale } from '../../src/messages/locale';

const said = async (locale: Locale, key: 'highlighted' | 'gapReady', params: object): Promise<string> => {
  const { t } = await setUpMessages(locale);
  await loadWords();
  return t(key, { ns: 'outcome', ...params }).replace(/\u00A0/g, '~');
};

test('a sign stays with its number', async () => {
  expect(await said('zh-CN', 'highlighted', { numbers: 4, below: 2, requirement: '≥ 500万人' })).toContain('（≥~500万人）');
});

test('English sentences name units in English', async () => {
  expect(await said('en-US', 'highlighted', { numbers: 4, below: 2, requirement: '≥ 500万人' })).toContain('(≥~500~×~10,000 persons)');
  expect(await said('en-US', 'gapReady', { target: 'C2', address: 'B2', name: 'New urban employment', unit: '万人' })).toMatch(/B2 is in 10,000 persons/);
});
