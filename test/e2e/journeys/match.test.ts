import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { text, type } = user(() => workbench, 'Sheet1');

describe('PLAN.MATCH in the grid, whose rules come in a file of their own', () => {
  it('names the indicator of a label that the catalogue does not hold', async () => {
    await type('A1', '=PLAN.MATCH("全省城镇新增就业人数(万人)")');
    await eventually(() => text('A1'), 'JY01');
    await type('A2', '=PLAN.MATCH("全省城镇新增就业人数(万人)","名称")');
    await eventually(() => text('A2'), '城镇新增就业人数');
  });

  it('fills a column from a column of labels', async () => {
    for (const [at, label] of ['全省城镇新增就业人数(万人)', '', '期末参加失业保险人数'].entries()) await type(`C${at + 1}`, label);
    await type('D1', '=PLAN.MATCH(C1:C3)');
    await eventually(() => text('D3'), 'SB05');
    expect([await text('D1'), await text('D2')]).toEqual(['JY01', '']);
  });

  it('names none for a trap', async () => {
    await type('A4', '=PLAN.MATCH("集体合同签订率")');
    await eventually(() => text('A4'), '#N/A');
    expect(await text('A1')).toBe('JY01');
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
