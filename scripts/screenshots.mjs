/**
 * Writes the pictures of README and user guide into docs/images/, from a build of what is here. Run it after a change that can be seen;
 * `npm run screenshots -- annual review` takes only those journeys.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './typescript/register.mjs';
import { build } from './build/build.mjs';
import { root } from './build/targets.mjs';
import { repack } from './screenshots/repack.mjs';
import { startServer } from './serve/server.mjs';

const { launchBrowser } = await import('../test/e2e/support/launchBrowser.ts');
const { openJob } = await import('../test/e2e/journeys/user.ts');
const { henan13 } = await import('../src/domain/plan/catalogue.ts');
const { regionFormSheet } = await import('../src/domain/sheets/regionForm/sheet.ts');
const { templateFile } = await import('../src/xlsx/writeTemplateFile.ts');
const folder = path.join(root, 'docs/images');
const LEDGER = '监测台账';
const ANNUAL = '年度计划';
const REPORT_DATE = ['C2', '2016-12-31'];

/** Example figures that show several verdicts; a few lines stay empty as they do in practice. */
const ACTUALS = [
  ['I7', '145.1'], ['I8', '43.2'], ['I9', '12.5'], ['I10', '100'], ['I12', '1620'], ['I14', '9010'], ['I15', '790'], ['I16', '880'], ['I17', '640'], ['I19', '93'], ['I20', '395'],
];
/** Two and a half years of a few indicators, from ahead of time to far behind. */
const COURSES = [
  ['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '38'], ['J8', '36'], ['K8', '16'], ['I9', '8'], ['J9', '8'], ['K9', '4'], ['I10', '100'], ['J10', '100'], ['K10', '100'],
  ['H12', '1500'], ['I12', '1560'], ['J12', '1640'], ['K12', '1690'], ['H15', '770'], ['I15', '780'], ['J15', '788'], ['K15', '792'], ['I19', '94'], ['J19', '93.5'], ['K19', '93'],
];
/** Hidden in the picture so that the judged columns stand beside the typed ones: how a value is entered, the later years, and some like rows. */
const ASIDE = { columns: [[5, 1], [9, 4]], rows: [[12, 5]] };
/** Likewise on the annual plans: two years and the notes. */
const ANNUAL_ASIDE = { columns: [[10, 2], [15, 1]] };

/** Each journey begins with an empty workbook in a window of this size; one may take several pictures. */
const JOURNEYS = {
  ledger: { take: ledger, width: 1700, height: 720 },
  catalogue: { take: catalogue, width: 1280, height: 800 },
  highlight: { take: highlight, width: 1280, height: 800 },
  dashboard: { take: dashboard, width: 1280, height: 900 },
  'ribbon-menu': { take: ribbonMenu, width: 1100, height: 420 },
  annual: { take: annual, width: 1860, height: 720 },
  regions: { take: regions, width: 1500, height: 720 },
  'roll-up': { take: rollUp, width: 1100, height: 900 },
  report: { take: report, width: 1280, height: 860 },
  review: { take: reviewAndAfter, width: 1500, height: 860 },
};
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(JOURNEYS);
const unknown = wanted.filter((name) => !(name in JOURNEYS));
if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}: choose ${Object.keys(JOURNEYS).join(', ')}`);

mkdirSync(folder, { recursive: true });
await build();
const server = await startServer({ root });
const browser = await launchBrowser();
try {
  for (const name of wanted) {
    const { take, ...viewport } = JOURNEYS[name];
    await take(await openPage(viewport));
  }
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
  await openJob(pane, '插入');
  await pane.getByRole('button', { name: '插入指标目录' }).click();
  await pane.getByText('已插入“指标目录”').waitFor();
  await openJob(pane, '查找指标');
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
  await openJob(pane, '高亮');
  await pane.getByText('Sheet1!B2:B7').waitFor();
  const box = pane.getByRole('combobox').first();
  await box.click();
  await box.pressSequentially('医疗保险参保率');
  await pane.getByRole('option', { name: /基本医疗保险参保率/ }).click();
  await pane.getByRole('button', { name: '高亮低于要求的单元格' }).click();
  await pane.getByText('6 个数里有 2 个').waitFor();
  await picture(page, 'highlight.png');
}

/** The figures of the ledger's picture two years on, so that charts have a course. */
async function dashboard(page) {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '插入监测台账' }).first().click();
  await pane.getByText('已插入“监测台账”').waitFor();
  await typeAll(page, LEDGER, [['C2', '2018-06-30'], ...COURSES]);
  await page.evaluate((name) => workbench.select(name, 'I7'), LEDGER);
  await openJob(pane, '看板');
  await pane.getByRole('list', { name: '落后最多' }).waitFor();
  await picture(page, 'dashboard.png');
}

async function ribbonMenu(page) {
  await page.locator('[id="Insert.Menu"]').click();
  await page.getByRole('menuitem').first().waitFor();
  await picture(page, 'ribbon-menu.png');
}

/** Nine months of a year against its plan: one indicator ahead of the year, one that lags behind it. */
async function annual(page) {
  const pane = paneOf(page);
  await openJob(pane, '插入');
  await pane.getByRole('button', { name: '插入监测台账' }).click();
  await pane.getByText('已插入“监测台账”').waitFor();
  await typeAll(page, LEDGER, [['C2', '2016-09-30'], ...ACTUALS, ['I7', '112'], ['I8', '20'], ['H15', '780']]);
  await pane.getByRole('button', { name: '插入年度计划' }).click();
  await pane.getByText('已插入“年度计划”').waitFor();
  await page.waitForFunction((name) => workbench.cell(name, 'S7').text === '112.0%', ANNUAL);
  await page.evaluate(async ([name, aside]) => {
    const { engine } = workbench;
    const { id } = engine.listSheets().find((sheet) => sheet.name === name);
    for (const [column, count] of aside.columns) await engine.setColumnHidden(id, column, count, true);
    await workbench.select(name, 'H7');
  }, [ANNUAL, ANNUAL_ASIDE]);
  await picture(page, 'annual.png');
}

async function regions(page) {
  const pane = paneOf(page);
  await openJob(pane, '插入');
  await pane.getByRole('button', { name: '选择指标和分配方式' }).click();
  await pane.getByRole('combobox', { name: '指标' }).pressSequentially('czxzjy');
  await pane.getByRole('option', { name: /城镇新增就业/ }).first().click();
  await pane.getByRole('radio', { name: '平均分配' }).click();
  await pane.getByRole('button', { name: '插入分解落实' }).click();
  await pane.getByText('已插入“分解落实-城镇新增就业”').waitFor();
  await typeAll(page, '分解落实-城镇新增就业', [['B2', '2018-06-30'], ['K9', '11'], ['K10', '9'], ['K11', '8'], ['K12', '4'], ['K13', '9.4']]);
  await page.evaluate(() => workbench.select('分解落实-城镇新增就业', 'K9'));
  await picture(page, 'regions.png');
}

/** Three returned files: one region twice, one with another report date. */
async function rollUp(page) {
  const pane = paneOf(page);
  await openJob(pane, '插入');
  await pane.getByRole('button', { name: '收集并汇总' }).click();
  const files = await Promise.all([returned('郑州市', 43465, '一'), returned('郑州市', 43465, '二'), returned('开封市', 43465, ''), returned('洛阳市', 43465, ''), returned('平顶山市', 43100, '')]);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pane.getByRole('button', { name: '选择返回的文件' }).click()]);
  await chooser.setFiles(files);
  await pane.getByRole('button', { name: '核对' }).click();
  await pane.getByText(/核对完毕/).waitFor();
  await pane.getByText(/缺报（/).first().scrollIntoViewIfNeeded();
  await picture(page, 'roll-up.png');
}

async function returned(region, date, copy) {
  const sheet = regionFormSheet(henan13, { domain: '就业' });
  const cells = sheet.cells.map((row) => [...row]);
  cells[1][1] = region;
  cells[1][3] = date;
  [18, 6, 2.5].forEach((value, index) => { cells[5 + index][4] = value; });
  const buffer = Buffer.from(await templateFile([{ ...sheet, cells }]));
  return { name: `${region}${copy}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
}

/** A bulletin of the kind the add-in has never seen: recognised, doubtful and foreign rows. */
async function report(page) {
  const pane = paneOf(page);
  const rows = [['示例：2018 年主要指标'], ['指标', '单位', '2016年', '2017年', '2018年'], ['城镇新增就业', '万人', 145.1, 144.2, 139], ['其中：农民工', '万人', 20, 21, 22], ['参加失业保险人数', '万人', 783, 805, 818], ['培训人次', '万人次', 120, 125, 130]];
  await typeAll(page, 'Sheet1', rows.flatMap((row, r) => row.map((value, c) => [`${'ABCDE'[c]}${r + 1}`, String(value)])));
  await openJob(pane, '识别报表');
  await pane.getByRole('radio', { name: '整张表' }).click();
  await pane.getByRole('button', { name: /识别$/ }).first().click();
  await pane.getByText('读到 4 行').waitFor();
  await pane.getByRole('button', { name: '关闭消息' }).click();
  await picture(page, 'report.png');
}

/** One workbook on its way: ledger, review, hand-over, and the list of what was done. */
async function reviewAndAfter(page) {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: '插入监测台账' }).first().click();
  await pane.getByText('已插入“监测台账”').waitFor();
  const later = ACTUALS.flatMap(([address, value]) => [[address, value], [address.replace('I', 'J'), value]]);
  await typeAll(page, LEDGER, [['C2', '2017-12-31'], ...later]);
  await openJob(pane, '插入');
  await pane.getByRole('button', { name: '插入中期评估' }).click();
  await pane.getByText('已插入“中期评估”').waitFor();
  await page.evaluate(() => workbench.select('中期评估', 'A1'));
  await picture(page, 'review.png');
  await page.evaluate((name) => workbench.select(name, 'I7'), LEDGER);
  await openJob(pane, '检查与交付');
  await pane.getByRole('radio', { name: '普通公式' }).click();
  await pane.getByRole('button', { name: '交付', exact: true }).click();
  await pane.getByText(/交付完成/).waitFor();
  await pane.getByRole('button', { name: '关闭消息' }).click();
  await picture(page, 'hand-over.png');
  await openJob(pane, '操作记录');
  await picture(page, 'log.png');
}

/** The grid draws in frames of its own; the picture is taken once it has drawn and nothing fades. */
async function picture(page, name) {
  await page.evaluate(() => workbench.engine.settle());
  await paneOf(page).waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.waitForTimeout(800);
  writeFileSync(path.join(folder, name), repack(await page.screenshot()));
  console.log(`docs/images/${name}`);
}
