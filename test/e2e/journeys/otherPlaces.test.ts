import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

const HOME = 'Sheet1';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { text, type, openJob } = user(() => workbench, HOME);
const pane = () => workbench.pane();
const row = (label: string) => pane().getByRole('list', { name: '识别结果' }).getByRole('listitem').filter({ hasText: label });

const REPORT = [
  ['指标', '单位', '2018年'],
  ['参加失业保险人数', '万人', '818'],
  ['郑州市参加工伤保险人数', '万人', '180'],
];

const recognise = async (): Promise<void> => {
  await openJob('识别报表');
  await pane().getByRole('radio', { name: '整张表' }).click();
  await pane().getByRole('button', { name: /识别$/ }).first().click();
};

describe('the number of another place', () => {
  it('is shown with what it is, and nothing is written beside it', async () => {
    for (const [r, line] of REPORT.entries()) for (const [c, input] of line.entries()) await type(`${'ABC'[c]}${r + 1}`, input, HOME);
    await recognise();
    await row('郑州市参加工伤保险人数').getByText('口径不同，不作计算：这是“郑州市”的数，规划目标是全省的。').waitFor();
    await pane().getByRole('heading', { name: '写入 1 行、6 列' }).waitFor();
  });

  it('is written once the clerk wants it compared, with a warning', async () => {
    await row('郑州市参加工伤保险人数').getByRole('button', { name: /^仍与全省目标比较/ }).click();
    await pane().getByRole('heading', { name: '写入 2 行、6 列' }).waitFor();
    await pane().getByText('“郑州市”可能是一个市或县的数，目标值是全省的，请核对。').waitFor();
    await pane().getByRole('button', { name: '写入', exact: true }).click();
    await eventually(() => text('D3'), '≥ 950');
  });

  it('stays decided when the report is read again', async () => {
    await recognise();
    await row('郑州市参加工伤保险人数').getByText('上次这样对应。').waitFor();
    await row('郑州市参加工伤保险人数').getByText('按您的选择计算：这是“郑州市”的数，规划目标是全省的。').waitFor();
  });

  it('met no error and asked no other host', () => expect(workbench.troubles).toEqual([]));
});
