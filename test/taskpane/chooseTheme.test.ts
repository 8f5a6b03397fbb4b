import { chooseTheme } from '../../src/taskpane/theme/chooseTheme';

const office = (bodyBackgroundColor: string, bodyForegroundColor: string) => ({ bodyBackgroundColor, bodyForegroundColor });
const calm = { prefersDark: false, forcedColors: false };

test.each([
  ['the white theme', office('#FFFFFF', '#262626'), 'light'],
  ['white with pure black text', office('#ffffff', '#000000'), 'light'],
  ['the colourful theme', office('E6E6E6', '262626'), 'light'],
  ['the dark grey theme', office('#6A6A6A', '#F0F0F0'), 'dark'],
  ['the black theme', office('#262626', '#F5F5F5'), 'dark'],
  ['the newer black theme', office('#0A0A0A', '#FFFFFF'), 'dark'],
  ['high contrast black', office('#000000', '#FFFFFF'), 'contrast'],
  ['high contrast with yellow text', office('#000', '#ff0'), 'contrast'],
])('%s', (_, officeTheme, expected) => {
  expect(chooseTheme({ officeTheme, ...calm })).toBe(expected);
});

test('forced colours of Windows win over everything', () => {
  expect(chooseTheme({ officeTheme: office('#FFFFFF', '#000000'), prefersDark: false, forcedColors: true })).toBe('contrast');
});

test('Office wins over the system; without Office the system decides', () => {
  expect(chooseTheme({ officeTheme: office('#FFFFFF', '#262626'), prefersDark: true, forcedColors: false })).toBe('light');
  expect(chooseTheme({ prefersDark: true, forcedColors: false })).toBe('dark');
  expect(chooseTheme(calm)).toBe('light');
});

test('a host that gives no readable colour is asked for its dark flag', () => {
  expect(chooseTheme({ officeTheme: { bodyBackgroundColor: '', isDarkTheme: true }, ...calm })).toBe('dark');
});
