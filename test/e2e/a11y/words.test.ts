import { LEDGER, openJob, user } from '../journeys/user';
import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';

/** What Chinese offices write in Latin letters: codes (a search marks their letters alone), cells, what Excel and the functions are called. */
const USUAL = /^(?:(?:JY|SB|RC|RS|LD|GG)(?:\d{2})?|\$?[A-Z]{1,2}\$?\d{1,3}|Excel|WPS|PLAN(?:\.[A-Z]+)?|IFNA|NAME|Sheet\d|GHZB_ReportDate|xlsx|Enter|Esc)$/;

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { type } = user(() => workbench);
const pane = () => workbench.pane();

/** Every Latin word that is shown or read out and is not usual. */
const foreign = async (): Promise<string[]> => {
  const said = await pane().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility()).flatMap((element) => [
      ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''),
    ]),
  );
  return [...new Set(said.join(' ').match(/\$?[A-Za-z][\w$.]*[\w]/g) ?? [])].filter((word) => !USUAL.test(word));
};

it.each(['插入', '识别报表', '高亮', '函数', '看板', '检查与交付', '操作记录', '设置', '查找指标'])('says nothing in English in %s', async (view) => {
  await openJob(pane(), view);
  await pane().locator('[id^="panel-"]:not([hidden]):has(button)').waitFor();
  expect(await foreign()).toEqual([]);
});

it('says nothing in English in a search, the choice of a formula, a message, a filled dashboard and the list of what was done', async () => {
  await pane().getByRole('searchbox').fill('jy');
  await pane().getByRole('button', { name: /JY01/ }).waitFor();
  // What somebody has typed may be in any letters.
  expect(await foreign()).toEqual([]);
  await openJob(pane(), '插入');
  await pane().getByRole('button', { name: '插入监测台账' }).click();
  await pane().getByRole('status').getByText('已插入“监测台账”').first().waitFor();
  expect(await foreign()).toEqual([]);
  for (const [address, figure] of [['C2', '2018-06-30'], ['I7', '145.1'], ['J7', '140'], ['K7', '70'], ['I8', '19.25'], ['J8', '19.25'], ['K8', '19.25']] as const) await type(address, figure, LEDGER);
  await openJob(pane(), '看板');
  await pane().getByRole('list', { name: '落后最多' }).waitFor();
  await pane().locator('summary').click();
  expect(await foreign()).toEqual([]);
  await openJob(pane(), '函数');
  await pane().getByRole('combobox', { name: '指标' }).pressSequentially('JY01');
  await pane().getByRole('option', { name: /城镇新增就业/ }).first().click();
  expect(await foreign()).toEqual([]);
  await openJob(pane(), '操作记录');
  expect(await foreign()).toEqual([]);
});
