import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.evaluate(async () => {
    for (const [address, input] of [['A1', '指标'], ['B1', '单位'], ['C1', '2018年'], ['A2', '城镇新增就业'], ['B2', '万人'], ['C2', '139']] as const) {
      await window.workbench.type('Sheet1', address, input);
    }
    await window.workbench.select('Sheet1', 'C2');
  });
});
afterAll(() => workbench.close());

/** The menu of the right mouse button, on a cell of a report somebody else has made. */
describe('commands on cells', () => {
  it('prepares a gap formula beside the actual value, for the user to check', async () => {
    await workbench.page.evaluate(() => window.workbench.press('Gap.Button'));
    await workbench.pane().getByText('已选好 D2：').waitFor();
    expect(await workbench.pane().getByRole('textbox', { name: '实际值所在单元格' }).inputValue()).toBe('C2');
    await workbench.pane().getByText(/PLAN\.GAP\(.*C2/).first().waitFor();
  });

  it('stands in the grid’s own menu and says why it refuses', async () => {
    const box = await workbench.page.locator('.grid').boundingBox();
    await workbench.page.mouse.click(box!.x + 400, box!.y + 300, { button: 'right' });
    await workbench.page.getByText('为何高亮', { exact: true }).click();
    await workbench.pane().getByText(/没有规划指标的高亮规则/).waitFor();
  });

  it('switches off what a protected sheet does not allow, and on again, without a change of sheet', async () => {
    await workbench.page.evaluate(() => window.workbench.setProtected('Sheet1', true));
    await workbench.page.locator('[id="Highlight.Button"]:disabled').waitFor();
    expect(await workbench.page.locator('[id="Insert.Menu"]').isDisabled()).toBe(false);
    await workbench.page.evaluate(() => window.workbench.setProtected('Sheet1', false));
    await workbench.page.locator('[id="Highlight.Button"]:not(:disabled)').waitFor();
  });

  it('met no error', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
