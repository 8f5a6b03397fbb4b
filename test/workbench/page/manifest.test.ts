/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandsOf, isMenu, readManifest } from '../../../workbench/page/manifest';

const xml = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');

it('reads the ribbon in the language of the page', () => {
  const labels = (locale: string) => readManifest(xml, locale).groups.map(({ label, controls }) => [label, controls.map((control) => control.label)]);
  expect(labels('zh-CN')).toEqual([['规划指标', expect.arrayContaining(['插入', '高亮', '打开窗格'])]]);
  expect(labels('en-US')).toEqual([['Plan Indicators', expect.arrayContaining(['Insert', 'Open Pane'])]]);
});

it('reads a menu with its items, and what belongs on cells', () => {
  const { groups, cellMenu } = readManifest(xml, 'zh-CN');
  const menus = groups.flatMap(({ controls }) => controls).filter(isMenu);
  expect(menus.map(({ id, items }) => [id, items.map(({ label }) => label)])).toEqual([['Insert.Menu', expect.arrayContaining(['监测台账', '指标目录'])]]);
  expect(cellMenu.map(({ label }) => label)).toEqual(['关联指标', '插入差距公式', '为何高亮']);
});

it('finds actions, tips and files below the add-in’s folder', () => {
  const addin = readManifest(xml, 'zh-CN');
  const ledger = commandsOf(addin).find(({ id }) => id === 'Ledger.Item');
  expect(ledger).toMatchObject({ action: { type: 'ExecuteFunction', name: 'insertLedger' }, icon: 'assets/ledger-64.png' });
  expect(ledger?.tip).not.toBe('');
  expect(addin).toMatchObject({ name: '规划指标', namespace: 'PLAN', pane: 'taskpane.html', functionMetadata: 'functions.json' });
  expect(readManifest(xml, 'en-US').functionMetadata).toBe('functions.en-US.json');
});

it('names what a manifest lacks', () => {
  expect(() => readManifest('<OfficeApp/>', 'zh-CN')).toThrow('Resources');
  expect(() => readManifest('no xml', 'zh-CN')).toThrow('no XML');
});
