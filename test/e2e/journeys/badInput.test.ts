import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, LEDGER, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { cell, text, type, sheetNames, openJob } = user(() => workbench);
const AMOUNT = 'I7';
const RATE = 'I19';

/** The grid says why it refuses, and goes on once that is read. */
const readRefusal = async (): Promise<string> => {
  const dialog = workbench.page.getByRole('dialog');
  await dialog.waitFor();
  const said = (await dialog.textContent()) ?? '';
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.waitFor({ state: 'detached' });
  return said;
};

const select = (areas: { row: number; column: number; rowCount: number; columnCount: number }[], sheet = 'Sheet1') =>
  workbench.page.evaluate(async ([name, wanted]) => {
    const { engine } = window.workbench;
    await engine.select(engine.listSheets().find((each) => each.name === name)!.id, wanted);
  }, [sheet, areas] as const);

const highlightBelow = async (rate: string): Promise<void> => {
  const pane = workbench.pane();
  await pane.getByRole('radio', { name: '按比率' }).click();
  await pane.getByRole('textbox', { name: '数值' }).fill(rate);
  await pane.getByRole('button', { name: '高亮低于要求的单元格' }).click();
};

describe('a workbook that has the name already', () => {
  it('gets the ledger under the next free name, and keeps its own sheet', async () => {
    await workbench.page.evaluate(() => window.workbench.engine.addSheet('监测台账'));
    await type('A1', '处里的台账');
    await openJob('插入');
    await workbench.pane().getByRole('button', { name: '插入监测台账' }).click();
    await workbench.pane().getByText('已插入“监测台账 (2)”').waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining([LEDGER, `${LEDGER} (2)`]));
    expect(await text('A1')).toBe('处里的台账');
    expect(await text('A7', `${LEDGER} (2)`)).toBe('JY01');
  });
});

describe('what does not belong into a number cell', () => {
  const sheet = `${LEDGER} (2)`;

  beforeAll(async () => {
    await type('C2', '2016-12-31', sheet);
    await type(AMOUNT, '145.1', sheet);
    await eventually(() => text('R7', sheet), '快于序时');
  });

  it.each(['一百四十五', '—', '15万', '-3'])('refuses %s with a reason and keeps the number', async (input) => {
    await type(AMOUNT, input, sheet);
    expect(await readRefusal()).toContain('不小于 0 的数字');
    expect([await text(AMOUNT, sheet), await text('R7', sheet)]).toEqual(['145.1', '快于序时']);
  });

  it('refuses a report date that is none, and a changed target', async () => {
    await type('C2', '年底', sheet);
    expect(await readRefusal()).toContain('2016-12-31');
    await type('G7', '1', sheet);
    expect(await readRefusal()).toContain('目标值来自规划条款');
    expect([await text('C2', sheet), (await cell('G7', sheet)).value]).toEqual(['2016-12-31', 500]);
  });

  it('judges nothing by a text that a rate cell lets pass', async () => {
    await type(RATE, '—', sheet);
    await eventually(() => text('N19', sheet), '数据不全');
    expect(await text('R19', sheet)).toBe('');
  });

  it('does not guess what a fraction in a rate cell means', async () => {
    await type(RATE, '0.93', sheet);
    await eventually(() => text('R19', sheet), '#VALUE!');
    expect(await cell(RATE, sheet)).toMatchObject({ value: 0.93 });
  });
});

describe('a protected sheet', () => {
  const sheet = `${LEDGER} (2)`;
  const protect = (on: boolean) => workbench.page.evaluate(([name, wanted]) => window.workbench.setProtected(name, wanted), [sheet, on] as const);

  beforeAll(() => protect(true));
  afterAll(() => protect(false));

  it('is not updated, and the pane says why', async () => {
    const pane = workbench.pane();
    await openJob('插入');
    await pane.getByRole('button', { name: '插入监测台账' }).click();
    await pane.getByRole('button', { name: '更新现有表' }).click();
    await pane.getByText(`工作表“${sheet}”受保护，不能写入`).waitFor();
    expect(await text(AMOUNT, sheet)).toBe('145.1');
  });

  it('takes no highlight, and the pane says why', async () => {
    await select([{ row: 6, column: 8, rowCount: 3, columnCount: 1 }], sheet);
    await openJob('高亮');
    await workbench.pane().getByText(/!I7:I9$/).waitFor();
    await highlightBelow('200');
    await workbench.pane().getByText(`工作表“${sheet}”受保护，不能写入`).waitFor();
  });
});

describe('unusual selections', () => {
  const marked = async (address: string) => (await cell(address, 'Sheet1')).style.fillColor === '#FCE3C8';

  beforeAll(async () => {
    for (const [address, input] of [['A1', '90'], ['A2', '96'], ['C1', '80'], ['C2', '—'], ['C3', '15万']] as const) await type(address, input, 'Sheet1');
  });

  it('judges the numbers of several areas and says what it left out', async () => {
    await select([{ row: 0, column: 0, rowCount: 2, columnCount: 1 }, { row: 0, column: 2, rowCount: 3, columnCount: 1 }]);
    await workbench.pane().getByText('Sheet1!A1:A2, Sheet1!C1:C3').waitFor();
    await highlightBelow('95');
    await workbench.pane().getByText('3 个数里有 2 个没有达到要求').waitFor();
    await workbench.pane().getByText('有 2 个单元格是文字').waitFor();
    await eventually(() => marked('C1'), true);
    expect(await Promise.all(['A1', 'A2', 'C1', 'C2', 'C3'].map(marked))).toEqual([true, false, true, false, false]);
    expect(await text('C3', 'Sheet1')).toBe('15万');
  });

  it('takes of a whole column what is used', async () => {
    for (const [address, input] of [['E1', '参保率'], ['E2', '91'], ['E3', '98']] as const) await type(address, input, 'Sheet1');
    await workbench.page.evaluate(() => window.workbench.select('Sheet1', 'E:E'));
    await workbench.pane().getByText(/Sheet1!E/).first().waitFor();
    await highlightBelow('95');
    await workbench.pane().getByText('2 个数里有 1 个没有达到要求').waitFor();
    await eventually(() => marked('E2'), true);
    expect(await marked('E3')).toBe(false);
  });

  it('says so when there is nothing to judge', async () => {
    await workbench.page.evaluate(() => window.workbench.select('Sheet1', 'G1:G9'));
    await workbench.pane().getByText('Sheet1!G1:G9').waitFor();
    await highlightBelow('95');
    await workbench.pane().getByText('选区里没有数字').waitFor();
  });

  it('asks for a number when the rate is none', async () => {
    await highlightBelow('九十五');
    await workbench.pane().getByText('请输入一个数，例如 95。').waitFor();
  });
});

it('met no error and asked no other host', () => {
  expect(workbench.troubles).toEqual([]);
});
