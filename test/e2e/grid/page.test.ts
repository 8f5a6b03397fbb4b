import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

jest.setTimeout(60_000);

let open: OpenWorkbench;
beforeAll(async () => { open = await openWorkbench(); });
afterAll(() => open.close());

it('shows the ribbon of the manifest, one empty sheet and the pane', async () => {
  const { page } = open;
  expect(await page.locator('.ribbon-button').allTextContents()).toEqual(expect.arrayContaining(['插入 ▾', '高亮']));
  expect(await page.locator('[id="Ledger.Item"]').getAttribute('title')).toContain('监测台账');
  expect(await page.evaluate(() => workbench.engine.listSheets().map(({ name }) => name))).toEqual(['Sheet1']);
  expect(open.pane().url()).toMatch(/\/addin\/taskpane\.html$/);
});

it('runs the built add-in byte for byte', async () => {
  const built = readFileSync(resolve(__dirname, '../../../dist/taskpane.html'), 'utf8');
  expect(await open.pane().evaluate(() => fetch('taskpane.html').then((response) => response.text()))).toBe(built);
  const scripts = await open.pane().evaluate(() => [...document.head.querySelectorAll('script[defer]')].map((script) => script.getAttribute('src')));
  expect(scripts).toEqual([...built.matchAll(/<script[^>]* src="([^"]+)"|<script src="([^"]+)"/g)].map((match) => match[1] ?? match[2]));
});

it('runs a ribbon command to its end', async () => {
  await open.page.evaluate(() => workbench.press('Ledger.Item'));
  await open.page.waitForFunction(() => workbench.engine.listSheets().some(({ name }) => name === '监测台账'));
});

it('switches language and theme of page and pane without losing the workbook', async () => {
  await open.page.locator('[data-role="language"]').click();
  await open.page.evaluate(() => workbench.ready);
  expect(await open.page.locator('.ribbon-button').first().textContent()).toBe('Insert ▾');
  expect(await open.pane().evaluate(() => Office.context.displayLanguage)).toBe('en-US');
  await open.page.evaluate(() => workbench.setTheme('dark'));
  expect(new URL(open.page.url()).search).toBe('?locale=en-US&theme=dark');
  expect(await open.page.evaluate(() => workbench.engine.listSheets().length)).toBe(2);
  await open.page.evaluate(() => workbench.setLocale('zh-CN'));
});

it('closes and reopens the pane', async () => {
  await open.page.locator('.pane-close').click();
  expect(await open.page.locator('.pane').isVisible()).toBe(false);
  await open.page.locator('[id="Pane.Button"]').click();
  expect(await open.page.locator('.pane').isVisible()).toBe(true);
});

it('meets no error and calls no other host', () => { expect(open.troubles).toEqual([]); });
