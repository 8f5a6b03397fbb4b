import { localeFor } from '../../src/messages/locale';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-US', 'en-US'],
  ['fr-FR', 'en-US'],
  ['zha', 'en-US'],
  ['', 'zh-CN'],
  [undefined, 'zh-CN'],
])('Excel in %s: the pane speaks %s', (displayLanguage, locale) => {
  expect(localeFor(displayLanguage)).toBe(locale);
});
