import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { eventually, user } from './user';

const HOME = 'Sheet1';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: '?pane=320' });
});
afterAll(() => workbench.close());

const { text, type, openJob, sheetNames } = user(() => workbench, HOME);
const pane = () => workbench.pane();
const button = (name: string) => pane().getByRole('button', { name, exact: true });
const formula = (address: string, sheet = HOME) => workbench.page.evaluate(([name, at]) => window.workbench.cell(name!, at!).formula, [sheet, address]);
const status = () => pane().getByRole('status');

const handOverHere = async (): Promise<void> => {
  await button('交付').click();
  await pane().getByRole('alertdialog').getByRole('button', { name: '改原表' }).click();
  await pane().locator('#root:not([aria-hidden="true"])').waitFor();
};

describe('a clerk gives a workbook to somebody without the add-in', () => {
  it('sees beforehand which sheets are copied, why, and what becomes of the formulas', async () => {
    for (const [address, input] of [['A1', 'JY01'], ['B1', '145.1'], ['C1', '=PLAN.GAP(B1,A1)'], ['C2', '=PLAN.SENTENCE(B1,A1,"2016-12-31")']] as const) await type(address, input);
    await workbench.page.evaluate(async () => {
      await window.workbench.engine.addSheet('汇总');
      await window.workbench.type('汇总', 'A1', '=PLAN.TARGET("JY01")-Sheet1!C1');
    });
    await eventually(() => text('A1', '汇总'), '145.1');
    await openJob('检查与交付');
    await button('预览').click();
    await pane().getByRole('heading', { name: '会建 2 张副本' }).waitFor();
    await pane().getByText('副本：汇总 (交付)').waitFor();
    await pane().getByText('2 个公式换成普通公式，1 个换成数值。').waitFor();
    await pane().getByText('1 个给出文字或清单').waitFor();
    expect(await sheetNames()).toEqual([HOME, '汇总']);
  });

  it('gets copies that read copies, and takes them back', async () => {
    await button('交付').click();
    await status().getByText('交付完成：3 个公式中 2 个改成了普通公式，1 个改成了数值。').waitFor();
    await pane().getByRole('heading', { name: '核对结果' }).waitFor();
    expect(await sheetNames()).toEqual([HOME, '汇总', 'Sheet1 (交付)', '汇总 (交付)']);
    expect(await formula('A1', '汇总 (交付)')).toBe("=500-'Sheet1 (交付)'!C1");
    await status().getByRole('button', { name: '撤销' }).click();
    await status().getByText('副本已删除，原表没有动过').waitFor();
    expect(await sheetNames()).toEqual([HOME, '汇总']);
    expect(await pane().getByRole('heading', { name: '核对结果' }).count()).toBe(0);
  });

  it('changes the sheets themselves, is shown what changes by itself, and takes it back', async () => {
    await type('D1', '=RAND()');
    await pane().getByRole('radio', { name: '就在本文件' }).click();
    await handOverHere();
    await status().getByText('有 1 个因公式自己会变').waitFor();
    await pane().getByText(/^Sheet1!D1：/).waitFor();
    expect(await formula('C1')).not.toContain('PLAN');
    await status().getByRole('button', { name: '撤销' }).click();
    await status().getByText('公式和交付前一样').waitFor();
    expect(await formula('C1')).toBe('=PLAN.GAP(B1,A1)');
    await type('D1', '');
  });

  it('is refused, with every formula back, where a value would change', async () => {
    await type('D1', '=ISFORMULA(C1)');
    await eventually(() => text('D1'), 'TRUE');
    await pane().getByRole('radio', { name: '数值' }).click();
    await handOverHere();
    await pane().getByRole('alert').or(status()).getByText('有 1 个单元格的值会改变，已全部恢复原样，没有交付：Sheet1!D1').waitFor();
    expect(await formula('C1')).toBe('=PLAN.GAP(B1,A1)');
    expect(await pane().getByRole('heading', { name: '核对结果' }).count()).toBe(0);
    await type('D1', '');
  });

  it('is told what only the user can mend', async () => {
    await type('E1', '=PLAN.GAP(#REF!,"JY01")');
    await button('检查工作簿').click();
    await status().getByText('发现 1 处问题，都要由您处理').waitFor();
    expect(await pane().getByRole('region', { name: '公式的引用失效' }).innerText()).toContain('需要您处理');
    await type('E1', '');
  });

  it('met no error and asked no other host', () => expect(workbench.troubles).toEqual([]));
});

describe('a ledger in English', () => {
  it('is handed over in English', async () => {
    await workbench.page.evaluate(() => window.workbench.setLocale('en-US'));
    await openJob('Insert');
    await button('Insert ledger').click();
    await pane().getByText('Inserted “Monitoring ledger”').waitFor();
    await type('C2', '2016-12-31', 'Monitoring ledger');
    await type('I7', '145.1', 'Monitoring ledger');
    await eventually(() => text('R7', 'Monitoring ledger'), '快于序时');
    await openJob('Check and hand over');
    await button('Hand over').click();
    await status().getByText(/Copies for hand-over: .*Monitoring ledger \(handover\)/).waitFor();
    expect(await text('R7', 'Monitoring ledger (handover)')).toBe('快于序时');
    expect(await formula('O7', 'Monitoring ledger (handover)')).not.toContain('PLAN.');
  });
});
