import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, LEDGER, openJob as openJobIn, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { openJob, type } = user(() => workbench);
const pane = () => workbench.pane();
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const handlers = (): Promise<number> => workbench.page.evaluate(() => window.workbench.host.events.count);
const choice = async (name: RegExp): Promise<string> => ((await pane().getByRole('list', { name: '进展判断' }).getByRole('button', { name }).textContent()) ?? '').replace(/\s/g, '');
const selected = (): Promise<string> =>
  workbench.page.evaluate(() => {
    const { engine } = window.workbench;
    const selection = engine.getSelection();
    const sheet = engine.listSheets().find(({ id }) => id === selection.sheetId)?.name ?? '';
    return selection.kind === 'cells' ? `${sheet} ${selection.areas[0]!.row},${selection.areas[0]!.column}` : selection.kind;
  });

/** What the ribbon listens to, and goes on listening to: it registers all at once, soon after the start. */
let ribbon = 0;

/** A leader's question between two meetings: how do we stand, and where does it pinch? */
describe('somebody watches how the targets stand', () => {
  it('is offered a ledger, since there is none, and nothing is listened to', async () => {
    await eventually(async () => (await handlers()) > 0, true);
    ribbon = await handlers();
    await openJob('看板');
    await pane().getByText('工作簿里还没有监测台账').waitFor();
    await eventually(handlers, ribbon);
    await pane().locator('#panel-dashboard').getByRole('button', { name: '插入监测台账' }).click();
  });

  it('is led to the report date first', async () => {
    await pane().getByText('报告日期还没有填').waitFor();
    await eventually(handlers, ribbon + 1);
    await button('转到报告日期').click();
    await eventually(selected, `${LEDGER} 1,2`);
  });

  it('types figures in the grid, and the board follows', async () => {
    await type('C2', '2018-06-30');
    await pane().getByText('报告日期 2018年6月30日').waitFor();
    for (const [address, figure] of [['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '19.25'], ['J8', '19.25'], ['K8', '19.25']] as const) await type(address, figure);
    await eventually(() => choice(/^需关注/), '需关注1');
    await eventually(() => choice(/^未判断/), '未判断40');
    const chart = pane().getByRole('img', { name: /2018年6月 355\.1/ });
    await chart.waitFor();
    await type('K8', '60');
    await eventually(() => choice(/^需关注/), '需关注0');
    await pane().getByText('已判断的指标里，没有需要关注的').waitFor();
    await type('K8', '19.25');
    await eventually(() => choice(/^严重滞后/), '严重滞后1');
  });

  it('goes to a cell with the keyboard alone, and on from there', async () => {
    const list = pane().getByRole('list', { name: '各项指标' });
    await list.getByRole('button', { name: '城镇新增就业' }).focus();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await eventually(selected, `${LEDGER} 7,10`);
    await eventually(() => pane().evaluate(() => document.activeElement?.textContent), '失业人员再就业');
  });

  it('reads an edit on another sheet to which a cell of the ledger refers', async () => {
    await type('A1', '30', 'Sheet1');
    await type('K8', '=Sheet1!A1+30');
    await eventually(() => choice(/^需关注/), '需关注0');
    await type('A1', '-25', 'Sheet1');
    await eventually(() => choice(/^需关注/), '需关注1');
  });

  it('leaves no event handler behind', async () => {
    expect(await handlers()).toBe(ribbon + 1);
    await openJob('操作记录');
    await eventually(handlers, ribbon);
    await openJob('看板');
    await eventually(handlers, ribbon + 1);
    await workbench.page.evaluate(async (name) => {
      const { engine } = window.workbench;
      await engine.deleteSheet(engine.listSheets().find((sheet) => sheet.name === name)!.id);
    }, LEDGER);
    await pane().evaluate(() => window.dispatchEvent(new Event('focus')));
    await pane().getByText('原来看的台账已经不在这个工作簿里了').waitFor();
    await eventually(handlers, ribbon);
  });

  it('says the same in English', async () => {
    await workbench.page.evaluate(() => window.workbench.setLocale('en-US'));
    await openJobIn(pane(), 'Dashboard');
    await pane().getByText('This workbook has no monitoring ledger yet').waitFor();
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
