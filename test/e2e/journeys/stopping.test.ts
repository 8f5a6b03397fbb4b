import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, LEDGER, user } from './user';

const HOME = 'Sheet1';
/** Of each request: the bar with the button comes after half a second. */
const SLOW_MS = 1500;

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { text, type, openJob } = user(() => workbench, HOME);
const pane = () => workbench.pane();
const button = (name: string) => pane().getByRole('button', { name, exact: true });
const status = () => pane().getByRole('status');
const progress = () => pane().getByRole('progressbar', { name: '正在写入…' });
const slowly = (milliseconds: number) => workbench.page.evaluate((each) => window.workbench.delayRequests(each), milliseconds);

const REPORT = [
  ['指标', '单位', '2016年', '2017年', '2018年'],
  ['城镇新增就业', '万人', '145.1', '144.2', '139'],
  ['参加失业保险人数', '万人', '783', '805', '818'],
];
const ADDED = ['F1', 'F2', 'J2', 'K3'];

const everything = (): Promise<string> =>
  workbench.page.evaluate((sheet) => {
    const { engine, cell } = window.workbench;
    const cells = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].flatMap((column) => [1, 2, 3, 4, 5, 6].map((row) => cell(sheet, `${column}${row}`)));
    return JSON.stringify({ sheets: engine.listSheets(), names: engine.listNames(), cells });
  }, HOME);

/** Stops what is under way, and waits until the pane says that all of it was taken back. */
const stop = async (): Promise<void> => {
  await button('停止').click();
  await pane().getByRole('button', { name: '正在停止…' }).waitFor();
  await slowly(0);
  await status().getByText('已停止，没有写完的都已撤回，什么都没有改动。').waitFor();
};

describe('a clerk stops a long write', () => {
  let before: string;
  beforeAll(async () => {
    for (const [r, line] of REPORT.entries()) for (const [c, input] of line.entries()) await type(`${'ABCDE'[c]}${r + 1}`, input);
    await openJob('识别报表');
    await pane().getByRole('radio', { name: '整张表' }).click();
    await pane().getByRole('button', { name: /识别$/ }).first().click();
    await pane().getByRole('heading', { name: '写入 2 行、6 列' }).waitFor();
    before = await everything();
  });
  afterAll(() => slowly(0));

  it('while Excel still looks at the sheet: nothing is written', async () => {
    await slowly(SLOW_MS);
    await button('写入').click();
    await progress().waitFor();
    await stop();
    expect(await everything()).toBe(before);
  });

  it('while Excel writes: what was written is taken back', async () => {
    const batches = await workbench.page.evaluate(() => window.workbench.statistics.batches);
    await slowly(SLOW_MS);
    await button('写入').click();
    await progress().waitFor();
    // The first request looks, the second writes.
    await eventually(() => workbench.page.evaluate(() => window.workbench.statistics.batches), batches + 2);
    await stop();
    expect(await everything()).toBe(before);
  });

  it('and writes it in a second try', async () => {
    await button('写入').click();
    await status().getByText('已为 2 行添加 6 列').waitFor();
    expect(await Promise.all(ADDED.map((address) => text(address)))).toEqual(['目标值', '≥ 500', '快于序时', '达标法']);
  });
});

it('an update of a ledger that is stopped leaves it as it was, and is carried out in a second try', async () => {
  await openJob('插入');
  await button('插入监测台账').click();
  await status().getByText(`已插入“${LEDGER}”`).waitFor();
  await type('O7', '手工', LEDGER);
  const update = async (): Promise<void> => {
    await button('插入监测台账').click();
    await pane().getByRole('dialog').getByRole('button', { name: '更新' }).click();
  };
  await slowly(SLOW_MS);
  await update();
  await pane().getByRole('progressbar').waitFor();
  await stop();
  expect(await text('O7', LEDGER)).toBe('手工');
  await update();
  await status().getByText(/已更新/).waitFor();
  expect(await text('O7', LEDGER)).not.toBe('手工');
});

it('met no error and asked no other host', () => expect(workbench.troubles).toEqual([]));
