import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, openJob, user } from './user';

let workbench: OpenWorkbench;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
  await rm(folder, { recursive: true });
});

const { text, sheetNames } = user(() => workbench);

type Rows = readonly (readonly (string | number)[])[];

/** Writes a file as somebody else made it, and opens it with the page's own control. */
const openFile = async (name: string, sheets: Readonly<Record<string, Rows>>, finish: (file: ExcelJS.Workbook) => void = () => undefined): Promise<void> => {
  const file = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) file.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  finish(file);
  const path = join(folder, name);
  await file.xlsx.writeFile(path);
  await workbench.page.locator('[data-role=open-file]').setInputFiles(path);
  await workbench.page.waitForFunction((title) => document.title.startsWith(title), name.replace('.xlsx', ''));
  await eventually(async () => (await sheetNames()).join(), Object.keys(sheets).join());
};

/** Saves through the page's button and reads the download with exceljs. */
const saveFile = async (): Promise<ExcelJS.Workbook> => {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.page.locator('[data-role=save]').click()]);
  const path = join(folder, `saved-${download.suggestedFilename()}`);
  await download.saveAs(path);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await readFile(path)).buffer as ArrayBuffer);
  return file;
};

const recognise = async (scope: '整张表' | '整个工作簿'): Promise<void> => {
  const pane = workbench.pane();
  await openJob(pane, '识别报表');
  await pane.getByRole('radio', { name: scope }).click();
  await pane.getByRole('button', { name: /识别$/ }).first().click();
};

/** Every cell of the user's as it was typed. */
const expectUnchanged = (file: ExcelJS.Workbook, sheets: Readonly<Record<string, Rows>>): void => {
  for (const [name, rows] of Object.entries(sheets))
    rows.forEach((row, r) => row.forEach((value, c) => expect([name, r, c, file.getWorksheet(name)?.getCell(r + 1, c + 1).value ?? '']).toEqual([name, r, c, value])));
};

describe('a province bulletin in a file', () => {
  const sheets = {
    公报: [
      ['2018年主要指标', '', '', '', ''],
      ['指标', '单位', '2016年', '2017年', '2018年'],
      ['城镇新增就业', '万人', 145.1, 144.2, 139],
      ['其中：农民工', '万人', 20, 21, 22],
      ['参加失业保险人数', '万人', 783, 805, 818],
    ],
  } as const;

  it('is completed on its right, and the saved file holds both', async () => {
    await openFile('公报.xlsx', sheets);
    await recognise('整张表');
    await workbench.pane().getByText('读到 3 行').waitFor();
    await workbench.pane().getByRole('button', { name: '写入' }).click();
    await workbench.pane().getByText('已为 2 行添加 6 列').waitFor();
    await eventually(() => text('J3', '公报'), '快于序时');
    expect(await text('K3', '公报')).toBe('序时法');
    const file = await saveFile();
    expectUnchanged(file, sheets);
    const sheet = file.getWorksheet('公报')!;
    expect(['F2', 'J2', 'K2'].map((address) => sheet.getCell(address).value)).toEqual(['目标值', '进展判断', '判断方法']);
    expect(sheet.getCell('J3').result).toBe('快于序时');
    expect(String(sheet.getCell('F1').value)).toContain('判断方法及阈值');
  });
});

describe('a city table in a file: indicators side by side, the scheme in the heading row above', () => {
  const sheets = {
    各市: [
      ['地区', '失业保险', '', '城镇新增就业'],
      ['', '参保人数（万人）', '基金收入（亿元）', '（万人）'],
      ['全省', 818, 40, 139],
      ['郑州市', 200, 12, 20],
    ],
    说明: [['请各市核对']],
  } as const;
  const finish = (file: ExcelJS.Workbook): void => {
    file.getWorksheet('各市')?.mergeCells('B1:C1');
  };

  it('is listed on a sheet of its own, which the saved file marks as ours', async () => {
    await openFile('各市.xlsx', sheets, finish);
    await recognise('整个工作簿');
    await workbench.pane().getByText(/没有找到报表：说明/).waitFor();
    const pane = workbench.pane();
    expect(await pane.getByRole('radio', { name: '表右侧' }).isDisabled()).toBe(true);
    await pane.getByRole('combobox', { name: '实际值取自' }).click();
    await pane.getByRole('option', { name: /^全省/ }).click();
    await pane.getByRole('textbox', { name: '报告日期' }).fill('2018-12-31');
    await pane.getByRole('button', { name: '写入' }).click();
    await pane.getByText(/已为 \d\s行添加 6\s列，写在 各市-规划对照/).waitFor();
    await eventually(() => text('E2', '各市-规划对照'), '818');
    expect([await text('B2', '各市-规划对照'), await text('I2', '各市-规划对照')]).toEqual(['SB05', '—']);
    const file = await saveFile();
    // A merged heading stands in all its cells in a file.
    expect(file.getWorksheet('各市')?.getCell('B3').value).toBe(818);
    expectUnchanged(file, { 各市: [['地区', '失业保险']], 说明: sheets.说明 });
    expect(file.getWorksheet('各市-规划对照')?.getCell('B2').value).toBe('SB05');
    expect(file.definedNames.getNames('各市-规划对照!A1')).toEqual(['GHZB_Report']);
  });
});

describe('a report with traps in a file', () => {
  const traps = ['集体合同签订率', '领取失业保险金人数', '失业保险基金收入', '新增持卡人数', '城镇登记失业率', '劳动人事争议结案数'];
  const sheets = { 月报: [['指标', '单位', '2018年'], ['参加失业保险人数', '万人', 818], ...traps.map((label, at) => [label, at === 0 || at === 4 ? '%' : '万人', 10 + at])] } as const;

  it('gets a comment at the one indicator and none at the traps; the file keeps it', async () => {
    await openFile('月报.xlsx', sheets);
    await recognise('整张表');
    await workbench.pane().getByText('读到 7 行：1 行认出了指标').waitFor();
    await workbench.pane().getByRole('radio', { name: '单元格批注' }).click();
    await workbench.pane().getByRole('button', { name: '写入' }).click();
    await workbench.pane().getByText('已在 月报 为 1 个数加了批注').waitFor();
    const file = await saveFile();
    expectUnchanged(file, sheets);
    const sheet = file.getWorksheet('月报')!;
    expect(sheet.columnCount).toBe(3);
    const notes = Array.from({ length: 8 }, (_, at) => JSON.stringify(sheet.getCell(at + 1, 3).note ?? ''));
    expect(notes[1]).toContain('SB05');
    expect(notes.filter((note) => note !== '""')).toHaveLength(1);
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
