import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, openJob } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** A province's bulletin with years across, a sub-group, a trap and a rate whose scheme is missing. */
const bulletin = [
  ['2018年人社事业发展主要指标'],
  ['指标', '单位', '2016年', '2017年', '2018年'],
  ['一、就业'],
  ['城镇新增就业', '万人', '145.1', '144.2', '139'],
  ['其中：农民工', '万人', '20', '21', '22'],
  ['二、社会保险'],
  ['参加失业保险人数', '万人', '783', '805', '818'],
  ['基本医疗保险参保率', '%', '95.2', '94.1', '94'],
  ['集体合同签订率', '%', '88', '89', '90'],
  ['参保率', '%', '80', '81', '82'],
];

const text = async (address: string): Promise<string> =>
  (await workbench.page.evaluate((at) => window.workbench.cell('Sheet1', at), address)).text;

describe('a clerk completes a bulletin that exists already', () => {
  it('sees which rows are indicators, which are not, and which need an answer', async () => {
    await workbench.page.evaluate(async (rows) => {
      for (const [row, cells] of rows.entries())
        for (const [column, input] of cells.entries()) await window.workbench.type('Sheet1', `${'ABCDE'[column]}${row + 1}`, input);
    }, bulletin);
    const pane = workbench.pane();
    await openJob(pane, '识别报表');
    await pane.getByText('整张表').first().click();
    await pane.getByRole('button', { name: /识别/ }).first().click();
    await pane.getByText('读到 6 行：3 行认出了指标，1 行请您确认，2 行不是规划指标。').waitFor();
  });

  it('adds target, gap and verdict beside the report, by the years of the plan', async () => {
    await workbench.pane().getByRole('button', { name: /^写入/ }).click();
    await workbench.pane().getByText('已为 3 行添加 6 列').waitFor();
    await eventually(() => text('J4'), '快于序时');
    expect([await text('F4'), await text('G4'), await text('H4')]).toEqual(['≥ 500', '▼ 71.7', '85.7%']);
    expect(await text('J8')).toContain('未达标');
  });

  it('leaves traps, sub-groups and doubtful rows without a number, and the report as it was', async () => {
    for (const row of [5, 9, 10]) expect([await text(`F${row}`), await text(`J${row}`)]).toEqual(['', '']);
    for (const [row, cells] of bulletin.entries()) expect(await text(`A${row + 1}`)).toBe(cells[0]);
    expect(workbench.troubles).toEqual([]);
  });
});
