/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readManifest } from '../../../workbench/page/manifest';

const xml = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');

it('reads the ribbon in the language of the page', () => {
  const labels = (locale: string) => readManifest(xml, locale).groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)]);
  expect(labels('zh-CN')).toEqual([['规划指标', expect.arrayContaining(['插入目录', '插入台账', '高亮', '打开窗格'])]]);
  expect(labels('en-US')).toEqual([['Plan Indicators', expect.arrayContaining(['Insert Ledger', 'Open Pane'])]]);
});

it('finds actions, tips and files below the add-in’s folder', () => {
  const addin = readManifest(xml, 'zh-CN');
  const ledger = addin.groups.flatMap(({ buttons }) => buttons).find(({ id }) => id === 'Ledger.Button');
  expect(ledger).toMatchObject({ action: { type: 'ExecuteFunction', name: 'insertLedger' }, icon: 'assets/ledger-64.png' });
  expect(ledger?.tip).not.toBe('');
  expect(addin).toMatchObject({ name: '规划指标', namespace: 'PLAN', pane: 'taskpane.html', functionMetadata: 'functions.json' });
  expect(readManifest(xml, 'en-US').functionMetadata).toBe('functions.en-US.json');
});

it('names what a manifest lacks', () => {
  expect(() => readManifest('<OfficeApp/>', 'zh-CN')).toThrow('Resources');
  expect(() => readManifest('no xml', 'zh-CN')).toThrow('no XML');
});
