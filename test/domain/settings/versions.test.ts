import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../../src/domain/measures/settings';
import { readBindingsXml } from '../../../src/domain/reports/bindings';
import { readSettingsXml } from '../../../src/domain/settings/settingsXml';

/** Parts as releases have written them into workbooks. They never change: a workbook on somebody's disk does not either. */
const stored = (file: string): string => readFileSync(join(__dirname, '../../support/stored', file), 'utf8');

test('settings of the first release are read: they knew 序时法 only', () => {
  expect(readSettingsXml(stored('settings-1.xml'))).toEqual({ settings: { ...defaultSettings, tolerance: 0.03 }, problem: null });
});

test('settings of this release are read', () => {
  expect(readSettingsXml(stored('settings-1-level-method.xml'))).toEqual({ settings: { ...defaultSettings, levelMethod: '增速法' }, problem: null });
});

test('settings of a later release are not used in part, and it is said why', () => {
  expect(readSettingsXml(stored('settings-2.xml'))).toEqual({ settings: defaultSettings, problem: 'newer' });
});

test('bindings of this release are read, those of a later one left alone', () => {
  expect(readBindingsXml(stored('bindings-1.xml'))).toEqual({
    bindings: [{ label: '新增就业', headings: ['一、就业'], code: 'JY01' }, { label: '森林覆盖率 & 其他', headings: [], code: 'none' }], problem: null,
  });
  expect(readBindingsXml(stored('bindings-2.xml'))).toEqual({ bindings: [], problem: 'newer' });
});
