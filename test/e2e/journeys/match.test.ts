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

  it('says why not: on hovering the cell, and below the grid where it is selected', async () => {
    await type('F1', '集体合同签订率');
    await type('F2', '参保率');
    await type('G1', '=PLAN.MATCH(F1:F2)');
    await eventually(() => text('G2'), '#N/A');
    const { page } = workbench;
    const status = page.locator('.status-message');
    await page.evaluate(() => window.workbench.select('Sheet1', 'A4'));
    await eventually(() => status.textContent(), '#N/A “集体合同签订率”不是规划指标，其中“集体合同”：集体合同、聘用合同或续订，不是劳动合同签订率。');
    await page.evaluate(() => window.workbench.select('Sheet1', 'G2'));
    await eventually(async () => /SB08 .*SB09/.test((await status.textContent()) ?? ''), true);
    await page.evaluate(() => window.workbench.select('Sheet1', 'A1'));
    await eventually(() => status.textContent(), '就绪');
    const place = await page.evaluate(() => {
      const { engine } = window.workbench;
      const [cells, area] = [document.querySelector('.cells')!.getBoundingClientRect(), engine.cellArea()!];
      const box = engine.placeOf(engine.activeSheetId(), { row: 3, column: 0, rowCount: 1, columnCount: 1 })!;
      return { x: cells.left + area.left + box.left + box.width / 2, y: cells.top + area.top + box.top + box.height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x + 3, place.y + 1);
    await page.getByText('集体合同、聘用合同或续订').first().waitFor();
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
