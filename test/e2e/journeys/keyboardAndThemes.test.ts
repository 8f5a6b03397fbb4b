import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { sheetNames } = user(() => workbench);
const press = (key: string) => workbench.page.keyboard.press(key);
const focused = (): Promise<string> =>
  workbench.pane().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Tab stops differ with what is on the screen: goes on until the wanted one has the focus, at most once around. */
const tabTo = async (name: string): Promise<void> => {
  for (let stop = 0; stop < 30 && (await focused()) !== name; stop += 1) await press('Tab');
  expect(await focused()).toBe(name);
};

describe('by keyboard only', () => {
  it('inserts the ledger', async () => {
    await workbench.pane().getByRole('tab', { name: '插入' }).focus();
    await tabTo('插入监测台账');
    await press('Enter');
    await workbench.pane().getByText('已插入“监测台账”').waitFor();
    expect(await sheetNames()).toContain('监测台账');
  });

  it('finds an indicator by the initials of its pinyin, opens it and comes back to it with Esc', async () => {
    const pane = workbench.pane();
    await pane.getByRole('tab', { name: '插入' }).focus();
    await press('ArrowRight');
    await press('Enter');
    await pane.getByRole('searchbox', { name: '查找指标' }).waitFor();
    await tabTo('查找指标');
    await workbench.page.keyboard.type('czxzjy');
    await pane.getByText('1 项指标').waitFor();
    await press('ArrowDown');
    expect(await focused()).toContain('JY01');
    await press('Enter');
    await pane.getByRole('heading', { name: '城镇新增就业人数' }).waitFor();
    await pane.getByText('2020年12月31日').waitFor();
    await press('Escape');
    await pane.getByRole('searchbox', { name: '查找指标' }).waitFor();
    expect(await focused()).toContain('JY01');
  });

  it('leaves the question about a second ledger with Esc, and nothing has changed', async () => {
    const pane = workbench.pane();
    await pane.getByRole('tab', { name: '目录' }).focus();
    await press('ArrowLeft');
    await press('Enter');
    await tabTo('插入监测台账');
    await press('Enter');
    await pane.getByRole('dialog').waitFor();
    await press('Escape');
    await pane.getByText('已取消，工作簿没有变化。').waitFor();
    expect(await sheetNames()).toEqual(['Sheet1', '监测台账']);
  });
});

describe('the theme of Office', () => {
  const colours = () =>
    workbench.pane().locator('.fui-FluentProvider').first().evaluate((root) => {
      const { backgroundColor, color, colorScheme } = getComputedStyle(root);
      return { backgroundColor, color, colorScheme };
    });

  it.each([
    ['dark', { backgroundColor: 'rgb(41, 41, 41)', color: 'rgb(255, 255, 255)', colorScheme: 'dark' }],
    ['high-contrast', { backgroundColor: 'rgb(0, 0, 0)', color: 'rgb(255, 255, 255)', colorScheme: 'dark' }],
    ['light', { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(36, 36, 36)', colorScheme: 'light' }],
  ] as const)('%s is the pane’s too', async (theme, wanted) => {
    await workbench.page.evaluate((name) => window.workbench.setTheme(name), theme);
    await workbench.pane().getByRole('tab').first().waitFor();
    expect(await colours()).toEqual(wanted);
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
