import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { cell, text, type } = user(() => workbench);

/** The day-one job of a newcomer, in the real pane on the real grid. */
describe('a newcomer inserts the ledger and types two numbers', () => {
  it('inserts it from the pane, with a message that says what was done', async () => {
    await workbench.pane().getByRole('button', { name: '插入监测台账' }).first().click();
    await workbench.pane().getByText('已插入“监测台账”').waitFor();
    expect(await text('A1')).toContain('监测台账');
    expect(await text('F2')).toContain('请先填写报告日期');
  });

  it('sees gap, completion, pace and verdict with its method for 城镇新增就业', async () => {
    await type('C2', '2016-12-31');
    await type('I7', '145.1');
    await eventually(() => text('R7'), '快于序时');
    expect([await text('C7'), await text('O7'), await text('P7'), await text('Q7'), await text('S7')]).toEqual(['城镇新增就业人数', '▼ 354.9', '29.0%', '+9.0 个百分点', '序时法']);
  });

  it('sees the cell of a rate below its floor highlighted, in colour and with a symbol', async () => {
    expect(await text('C19')).toBe('基本医疗保险参保率');
    await type('I19', '93');
    await eventually(() => text('R19'), '▼ 未达标');
    expect(await cell('I19')).toMatchObject({ text: '▼ 93', style: { fillColor: '#FCE3C8', bold: true } });
  });

  it('is asked before a second ledger, and an update keeps what was typed', async () => {
    await workbench.pane().getByRole('button', { name: '插入监测台账' }).first().click();
    await workbench.pane().getByRole('button', { name: /更新/ }).click();
    await workbench.pane().getByText(/已经是最新的|已更新/).waitFor();
    expect(await text('I7')).toBe('145.1');
  });

  it('inserts the catalogue from the ribbon, as a table', async () => {
    await workbench.page.getByRole('toolbar').getByRole('button', { name: /插入/ }).click();
    await workbench.page.getByRole('menuitem', { name: '指标目录' }).click();
    await workbench.pane().getByText('已插入“指标目录”').waitFor();
    expect((await cell('A4', '指标目录')).value).toBe('JY01');
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
