/** Writes the pictures of README and user guide into docs/images/, from a build of what is here. Run it after a change that can be seen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './typescript/register.mjs';
import { build } from './build/build.mjs';
import { root } from './build/targets.mjs';
import { repack } from './screenshots/repack.mjs';
import { startServer } from './serve/server.mjs';

const { launchBrowser } = await import('../test/e2e/support/launchBrowser.ts');
const folder = path.join(root, 'docs/images');
const LEDGER = '监测台账';
const REPORT_DATE = ['C2', '2016-12-31'];

/** Example figures that show several verdicts; a few lines stay empty as they do in practice. */
const ACTUALS = [
  ['I7', '145.1'], ['I8', '43.2'], ['I9', '12.5'], ['I10', '100'], ['I12', '1620'], ['I14', '9010'], ['I15', '790'], ['I16', '880'], ['I17', '640'], ['I19', '93'], ['I20', '395'],
];
/** Hidden in the picture so that the judged columns stand beside the typed ones: how a value is entered, the later years, and some like rows. */
const ASIDE = { columns: [[5, 1], [9, 4]], rows: [[12, 5]] };

mkdirSync(folder, { recursive: true });
await build();
const server = await startServer({ root });
const browser = await launchBrowser();
try {
  await ledger(await openPage({ width: 1700, height: 720 }));
  await catalogue(await openPage({ width: 1280, height: 800 }));
  await highlight(await openPage({ width: 1280, height: 800 }));
  await ribbonMenu(await openPage({ width: 1100, height: 420 }));
} finally {
  await browser.close();
  await server.close();
}

async function openPage(viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(server.url);
  await page.evaluate(() => workbench.ready);
  return page;
}

function paneOf(page) {
  return page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
}

function typeAll(page, sheet, entries) {
  return page.evaluate(async ([name, all]) => {
    for (const [address, text] of all) await workbench.type(name, address, text);
    await workbench.engine.settle();
  }, [sheet, entries]);
}

async function ledger(page) {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '插入监测台账' }).first().click();
  await pane.getByText('已插入“监测台账”').waitFor();
  await typeAll(page, LEDGER, [REPORT_DATE, ...ACTUALS]);
  await page.waitForFunction((name) => workbench.cell(name, 'R19').text === '▼ 未达标', LEDGER);
  await page.evaluate(async ([name, aside]) => {
    const { engine } = workbench;
    const { id } = engine.listSheets().find((sheet) => sheet.name === name);
    for (const [column, count] of aside.columns) await engine.setColumnHidden(id, column, count, true);
    for (const [row, count] of aside.rows) await engine.setRowHidden(id, row, count, true);
    await workbench.select(name, 'I7');
  }, [LEDGER, ASIDE]);
  await picture(page, 'ledger.png');
}

async function catalogue(page) {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '插入指标目录' }).click();
  await pane.getByText('已插入“指标目录”').waitFor();
  await pane.locator('#tab-catalogue').click();
  await pane.getByRole('searchbox').fill('czxzjy');
  await pane.getByRole('button', { name: /JY01/ }).click();
  await pane.getByRole('heading', { name: '城镇新增就业人数' }).waitFor();
  await picture(page, 'catalogue.png');
}

/** A district report of the kind the add-in has never seen, with one highlight. */
async function highlight(page) {
  const pane = paneOf(page);
  const districts = [['甲县', 96.2], ['乙县', 93.4], ['丙县', 95], ['丁县', 94.1], ['戊县', 97.3], ['己县', 95.8]];
  await typeAll(page, 'Sheet1', [['A1', '示例'], ['B1', '参保率（%）'], ...districts.flatMap(([name, rate], row) => [[`A${row + 2}`, name], [`B${row + 2}`, String(rate)]])]);
  await page.evaluate(() => workbench.select('Sheet1', 'B2:B7'));
  await pane.locator('#tab-highlight').click();
  await pane.getByText('Sheet1!B2:B7').waitFor();
  const box = pane.getByRole('combobox').first();
  await box.click();
  await box.pressSequentially('医疗保险参保率');
  await pane.getByRole('option', { name: /基本医疗保险参保率/ }).click();
  await pane.getByRole('button', { name: '高亮低于要求的单元格' }).click();
  await pane.getByText(/6 个数里有 2 个/).waitFor();
  await picture(page, 'highlight.png');
}

async function ribbonMenu(page) {
  await page.locator('[id="Insert.Menu"]').click();
  await page.getByRole('menuitem').first().waitFor();
  await picture(page, 'ribbon-menu.png');
}

/** The grid draws in frames of its own; the picture is taken once it has drawn and nothing fades. */
async function picture(page, name) {
  await page.evaluate(() => workbench.engine.settle());
  await paneOf(page).waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.waitForTimeout(800);
  writeFileSync(path.join(folder, name), repack(await page.screenshot()));
  console.log(`docs/images/${name}`);
}
