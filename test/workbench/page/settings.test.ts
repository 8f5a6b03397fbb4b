import { readSettings, writeSettings } from '../../../workbench/page/settings';

it('starts in Chinese, light, at the usual width', () => {
  expect(readSettings('')).toEqual({ locale: 'zh-CN', theme: 'light', paneWidth: 340, addin: '/addin/', navigate: false });
});

it('reads what the address says', () => {
  expect(readSettings('?locale=en-US&theme=high-contrast&pane=350')).toMatchObject({ locale: 'en-US', theme: 'high-contrast', paneWidth: 350 });
});

it.each(['?locale=fr&theme=pink&pane=wide', '?pane=-1&addin=https://elsewhere.example/'])('takes the usual for %s', (search) => {
  expect(readSettings(search)).toEqual(readSettings(''));
});

it('keeps the pane between its limits', () => {
  expect(readSettings('?pane=10').paneWidth).toBe(160);
  expect(readSettings('?pane=9999').paneWidth).toBe(800);
});

it('writes an address that reads the same, other parameters kept', () => {
  const settings = readSettings('?locale=en-US&theme=dark&pane=400');
  const search = writeSettings(settings, '?other=1&theme=light');
  expect(search).toBe('?other=1&theme=dark&locale=en-US&pane=400');
  expect(readSettings(search)).toEqual(settings);
  expect(writeSettings(readSettings(''), '?theme=dark')).toBe('');
});
