import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { cell, openJob, text, type, sheetNames } = user(() => workbench);
const SHEET = '年度计划';
const button = (name: string) => workbench.pane().getByRole('button', { name });

/** The job of every January and every quarter: targets become yearly plans, and the year's figures are held against them. */
describe('a clerk spreads the targets over the years', () => {
  it('has a ledger with the figure of nine months', async () => {
    await openJob('插入');
    await button('插入监测台账').click();
    await workbench.pane().getByText('已插入“监测台账”').waitFor();
    await type('C2', '2016-09-30');
    await type('I7', '112');
    await type('I8', '20');
    await type('H15', '780');
    await type('I15', '785');
  });

  it('inserts annual plans with quarters, which read the ledger', async () => {
    await button('按季、取数的台账').click();
    await workbench.pane().getByText('各年，并把一年分到各季').click();
    await button('插入年度计划').click();
    await workbench.pane().getByText('已插入“年度计划”').waitFor();
    expect(await workbench.pane().getByText('取自“监测台账”').isVisible()).toBe(true);
    expect(await sheetNames()).toContain(SHEET);
    await eventually(() => text('S7', SHEET), '112.0%');
    expect([await text('B2', SHEET), await text('D2', SHEET), await text('G2', SHEET)]).toEqual(['2016-09-30', '2016', '75.0%']);
    expect([await text('I7', SHEET), await text('N7', SHEET), await text('O7', SHEET), await text('T7', SHEET)]).toEqual(['100', '500', '0', '+12.00']);
    expect([await text('U7', SHEET), await text('X7', SHEET)]).toEqual(['25', '25']);
  });

  it('sees the sum that lags behind its year marked, and a sentence to quote', async () => {
    expect(await text('S8', SHEET)).toBe('▼ 57.1%');
    expect((await cell('S8', SHEET)).style).toMatchObject({ fillColor: '#FCE3C8' });
    expect(await text('AE7', SHEET)).toBe('2016年1–9月，城镇新增就业112万人，完成年度计划（100万人）的112.0%。');
  });

  it('follows the base and the figures of the ledger', async () => {
    expect([await text('I15', SHEET), await text('M15', SHEET), await text('T15', SHEET)]).toEqual(['790', '830', '-5.00']);
    await type('I8', '30');
    await eventually(() => text('S8', SHEET), '85.7%');
  });

  it('types a path of her own at the right, and the check says what is missing', async () => {
    await type('H7', '自定', SHEET);
    await eventually(() => text('P7', SHEET), '还有 5 年的自定数没有填（在右侧）');
    for (const [column, figure] of [['Z', '120'], ['AA', '110'], ['AB', '100'], ['AC', '90'], ['AD', '70']] as const) await type(`${column}7`, figure, SHEET);
    await eventually(() => text('S7', SHEET), '93.3%');
    expect([await text('N7', SHEET), await text('P7', SHEET)]).toEqual(['490', '低于目标值，请核对']);
    expect((await cell('Z7', SHEET)).style).toMatchObject({ fillColor: '#FFF9E3' });
    expect((await cell('O7', SHEET)).style).toMatchObject({ fillColor: '#F6C7C3' });
    await type('AD7', '80', SHEET);
    await eventually(() => text('O7', SHEET), '0');
  });

  it('sets quarters of her own for one indicator, and sees by how much they miss the year', async () => {
    for (const [column, figure] of [['AG', '20'], ['AH', '40'], ['AI', '40']] as const) await type(`${column}7`, figure, SHEET);
    await eventually(() => text('Y7', SHEET), '还缺 1 季');
    await type('AJ7', '10', SHEET);
    await eventually(() => text('Y7', SHEET), '▼▼ -10');
    expect([await text('U7', SHEET), await text('X7', SHEET), await text('U8', SHEET), await text('Y8', SHEET)]).toEqual(['20', '10', '8.75', '0']);
    expect((await cell('Y7', SHEET)).style).toMatchObject({ fillColor: '#F6C7C3' });
    expect((await cell('AG8', SHEET)).style).toMatchObject({ fillColor: '#FFF9E3' });
    await type('AJ7', '20', SHEET);
    await eventually(() => text('Y7', SHEET), '0');
  });

  it('keeps all of it in an update', async () => {
    await button('插入年度计划').click();
    await button('更新现有表').click();
    await workbench.pane().getByText('已经是最新的').waitFor();
    expect([await text('I7', SHEET), await text('X7', SHEET)]).toEqual(['120', '20']);
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
