import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, LEDGER, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { text, type, sheetNames } = user(() => workbench);
const button = (name: string) => workbench.pane().getByRole('button', { name });

/** The job of every half-year: a ledger with figures becomes a review to print and sign. */
describe('a clerk makes the mid-term review', () => {
  it('is offered a ledger first, since there is none', async () => {
    await button('插入中期评估').click();
    await workbench.pane().getByText('还没有监测台账').waitFor();
    await workbench.pane().getByRole('dialog').getByRole('button', { name: '插入监测台账' }).click();
    await workbench.pane().getByText('已插入“监测台账”').waitFor();
  });

  it('fills in figures and inserts the review', async () => {
    await type('C2', '2018-06-30');
    for (const [address, figure] of [['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '19.25'], ['J8', '19.25'], ['K8', '19.25'], ['I9', '8'], ['J9', '8'], ['K9', '8'], ['K19', '93']] as const) await type(address, figure);
    await eventually(() => text('R8', LEDGER), '▼▼ 严重滞后');
    await button('插入中期评估').click();
    await workbench.pane().getByText('已插入“中期评估”').waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining(['中期评估', '中期评估-滞后清单', '中期评估-图表', '中期评估-引用表述', '中期评估-底稿', '中期评估-方法']));
  });

  it('reads one sentence, the counts, and the worst first', async () => {
    await eventually(() => text('A3', '中期评估'), '截至2018年6月底，规划期已过50.0%。规划的42项指标中，快于序时1项，滞后1项，严重滞后1项，未达标1项，未判断38项。需关注3项。');
    expect([await text('B5', '中期评估-滞后清单'), await text('B6', '中期评估-滞后清单'), await text('B7', '中期评估-滞后清单'), await text('B8', '中期评估-滞后清单')]).toEqual(['JY02', 'JY03', 'SB09', '']);
    expect(await text('D4', '中期评估-引用表述')).toBe('截至2018年6月底，城镇新增就业累计355.1万人，完成规划目标（500万人）的71.0%，快于序时进度21.0个百分点。');
  });

  it('sees three charts over the cells, which follow an edit and scrolling', async () => {
    const { page } = workbench;
    await page.evaluate(() => window.workbench.select('中期评估-图表', 'A3'));
    await page.locator('.chart').nth(2).waitFor();
    expect(await page.locator('.chart').count()).toBe(3);
    const bars = page.locator('.chart').nth(1);
    expect(await bars.textContent()).toContain('失业人员再就业17.0%');
    const before = (await bars.boundingBox())!;
    await page.evaluate(() => window.workbench.type('监测台账', 'I8', '16'));
    await page.evaluate(() => window.workbench.select('中期评估-图表', 'A3'));
    await eventually(async () => (await bars.textContent())?.includes('失业人员再就业18.9%'), true);
    await page.mouse.move(before.x + 50, before.y + 50);
    await page.mouse.wheel(0, 120);
    await eventually(async () => (await bars.boundingBox())!.y < before.y - 20, true);
  });

  it('gets the charts in the saved file too', async () => {
    const parts = await workbench.page.evaluate(async () => {
      const text = new TextDecoder('latin1').decode(await window.workbench.save());
      return [...text.matchAll(/xl\/charts\/chart\d\.xml/g)].map(([part]) => part);
    });
    expect(new Set(parts)).toEqual(new Set(['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml']));
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
