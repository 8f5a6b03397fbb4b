import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

const HOME = 'Sheet1';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { text, type, openJob } = user(() => workbench, HOME);
const pane = () => workbench.pane();
const button = (name: string) => pane().getByRole('button', { name, exact: true });
const rows = () => pane().getByRole('list', { name: '识别结果' });
const card = () => pane().getByRole('heading', { name: /^写入|^加/ });

const REPORT = [
  ['指标', '单位', '2016年', '2017年', '2018年'],
  ['城镇新增就业', '人', '1451000', '1442000', '1390000'],
  ['参加失业保险人数', '万人', '783', '805', '818'],
  ['基本医疗保险参保率', '%', '95.2', '94.1', '94'],
];
const OTHER = [['指标', '单位', '2018年'], ['参加工伤保险人数', '万人', '890']];

const typeAll = async (sheet: string, table: readonly (readonly string[])[]): Promise<void> => {
  for (const [r, line] of table.entries()) for (const [c, input] of line.entries()) await type(`${'ABCDE'[c]}${r + 1}`, input, sheet);
};

const recognise = async (scope: string): Promise<void> => {
  await openJob('识别报表');
  await pane().getByRole('radio', { name: scope }).click();
  await pane().getByRole('button', { name: /识别$/ }).first().click();
};

describe('a clerk decides row by row what is added', () => {
  it('sees how a row’s unit is converted', async () => {
    await typeAll(HOME, REPORT);
    await recognise('整张表');
    await rows().getByText('报表用人，目录用万人：÷10,000').waitFor();
    await pane().getByRole('heading', { name: '写入 3 行、6 列' }).waitFor();
  });

  it('leaves one row out and says that another is no indicator; the preview follows, nothing is written', async () => {
    await pane().getByRole('checkbox', { name: '采用：基本医疗保险参保率' }).click();
    await pane().getByRole('heading', { name: '写入 2 行、6 列' }).waitFor();
    await button('更改：参加失业保险人数').click();
    await pane().getByRole('combobox', { name: '“参加失业保险人数”是哪个指标' }).click();
    await pane().getByRole('option', { name: '不是指标' }).click();
    await pane().getByRole('heading', { name: '写入 1 行、6 列' }).waitFor();
    // The question is answered and gone.
    expect(await pane().getByRole('combobox', { name: '“参加失业保险人数”是哪个指标' }).count()).toBe(0);
    expect(await text('F1')).toBe('');
  });

  it('begins anew by reading again', async () => {
    await recognise('整张表');
    await pane().getByRole('heading', { name: '写入 3 行、6 列' }).waitFor();
    expect(await text('F1')).toBe('');
  });

  it('gives the numbers of all sheets comments, and takes them back', async () => {
    await workbench.page.evaluate(() => window.workbench.engine.addSheet('工伤'));
    await typeAll('工伤', OTHER);
    await recognise('整个工作簿');
    await pane().getByRole('combobox', { name: '补充哪些表' }).waitFor();
    await pane().getByRole('radio', { name: '单元格批注' }).click();
    await eventually(() => card().count(), 2);
    await button('写入').click();
    await pane().getByRole('status').getByText('为 4 个数加了批注').waitFor();
    expect([await text('F1'), await text('E2')]).toEqual(['', '1390000']);
    await pane().getByRole('status').getByRole('button', { name: '撤销' }).click();
    await eventually(() => button('写入').isVisible(), true);
  });

  it('met no error and asked no other host', () => expect(workbench.troubles).toEqual([]));
});
