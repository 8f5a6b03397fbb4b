import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { changeTheme } from '../support/theme';
import { user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { sheetNames } = user(() => workbench);
const press = (key: string) => workbench.page.keyboard.press(key);
const focused = (): Promise<string> =>
  workbench.pane().evaluate(() => {
    const { activeElement: element } = document;
    const label = document.getElementById(element?.getAttribute('aria-labelledby') ?? '')?.textContent;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });

/** Tab stops differ with what is on the screen: goes on until the wanted one has the focus, at most once around. */
const tabTo = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let stop = 0; stop < 40 && (await focused()) !== name; stop += 1) await press(key);
  expect(await focused()).toBe(name);
};
const shown = (title: string) => workbench.pane().getByRole('heading', { level: 1, name: title }).waitFor();

describe('by keyboard only', () => {
  it('opens a job from the start page; the focus is on its heading, and on the job again after the way back', async () => {
    await workbench.pane().getByRole('button', { name: '查找指标' }).focus();
    await tabTo('高亮');
    await press('Enter');
    await shown('高亮');
    expect(await focused()).toBe('高亮');
    await press('Shift+Tab');
    expect(await focused()).toBe('返回首页');
    await press('Enter');
    expect(await focused()).toBe('高亮');
  });

  it('inserts the ledger', async () => {
    await press('Shift+Tab');
    await press('Shift+Tab');
    await tabTo('插入');
    await press('Enter');
    await workbench.pane().getByRole('button', { name: '插入监测台账' }).waitFor();
    await tabTo('插入监测台账');
    await press('Enter');
    await workbench.pane().getByText('已插入“监测台账”').waitFor();
    expect(await sheetNames()).toContain('监测台账');
  });

  it('leaves the question about a second ledger with Esc, and nothing has changed', async () => {
    await press('Enter');
    await workbench.pane().getByRole('dialog').waitFor();
    await press('Escape');
    await workbench.pane().getByText('已取消，工作簿没有变化。').waitFor();
    await workbench.pane().locator('#root:not([aria-hidden="true"])').waitFor();
    expect(await focused()).toBe('插入监测台账');
    expect(await sheetNames()).toEqual(['Sheet1', '监测台账']);
  });

  it('finds an indicator by the initials of its pinyin, opens it and comes back to it with Esc', async () => {
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '返回首页' }).focus();
    await press('Enter');
    // The focus is on the job one comes from; the search stands above it.
    await tabTo('查找指标', 'Shift+Tab');
    await press('Enter');
    // The box has the focus: typing begins at once.
    await pane.getByRole('searchbox', { name: '查找指标' }).waitFor();
    await workbench.page.keyboard.type('czxzjy');
    await pane.getByText('1 项指标').waitFor();
    await press('ArrowDown');
    expect(await focused()).toContain('JY01');
    await press('Enter');
    await pane.getByRole('heading', { name: '城镇新增就业人数' }).waitFor();
    await pane.getByText('2020年12月31日').waitFor();
    await tabTo('查找位置');
    await press('Enter');
    await pane.getByRole('button', { name: '转到 监测台账!A7' }).waitFor();
    await press('Escape');
    await pane.getByRole('searchbox', { name: '查找指标' }).waitFor();
    expect(await focused()).toContain('JY01');
  });

  it('reads what was done and goes to the place', async () => {
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '返回首页' }).focus();
    await press('Enter');
    await tabTo('操作记录');
    await press('Enter');
    await pane.getByText(/已完成/).waitFor();
    await tabTo('转到“监测台账”');
    await press('Enter');
    await pane.getByText(/已定位到 监测台账/).waitFor();
  });
});

describe('the theme of Office', () => {
  it('is followed while the pane is open, and what was typed stays', async () => {
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '返回首页' }).click();
    await pane.getByRole('button', { name: '查找指标' }).click();
    await pane.getByRole('searchbox').fill('就业');
    await changeTheme(workbench, 'dark');
    expect(await pane.getByRole('searchbox').inputValue()).toBe('就业');
  });

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
    await changeTheme(workbench, theme);
    expect(await colours()).toEqual(wanted);
  });

  it('is followed within seconds where the pane keeps the focus: nothing tells it', async () => {
    await workbench.pane().evaluate(() => {
      const { OSF } = window as unknown as { OSF: { DDA: { _OsfControlContext: { GetOfficeThemeInfo(): string } } } };
      OSF.DDA._OsfControlContext.GetOfficeThemeInfo = () => JSON.stringify({ bodyForegroundColor: 0xffffff, bodyBackgroundColor: 0x292929 });
    });
    await workbench.pane().waitForFunction(() => getComputedStyle(document.querySelector('.fui-FluentProvider')!).colorScheme === 'dark');
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
