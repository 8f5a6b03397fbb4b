import { openWorkbench, type OpenWorkbench } from '../support/openWorkbench';
import { regionFormFile } from '../support/regionFormFile';
import { eventually, user } from './user';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const { cell, openJob, text, type } = user(() => workbench);
const SHEET = '分解落实-城镇新增就业';

describe('a target is handed on to the regions', () => {
  it('inserts 分解落实 for an indicator that is looked up', async () => {
    const pane = workbench.pane();
    await openJob('插入');
    await pane.getByRole('button', { name: '选择指标和分配方式' }).click();
    await pane.getByRole('combobox', { name: '指标' }).click();
    await pane.getByRole('combobox', { name: '指标' }).pressSequentially('czxzjy');
    await pane.getByRole('option', { name: /城镇新增就业/ }).first().click();
    await pane.getByRole('radio', { name: '自己填份额' }).click();
    await pane.getByRole('button', { name: '插入分解落实' }).click();
    await pane.getByText(`已插入“${SHEET}”`).waitFor();
    expect(await text('D9', SHEET)).toBe('郑州市');
    await eventually(() => text('Q8', SHEET), '还有 28 个地区没有填份额，暂不分解');
  });

  it('shows targets that add up to the province’s once the shares make 100', async () => {
    for (let row = 9; row <= 36; row += 1) await type(`F${row}`, row === 36 ? '19' : '3', SHEET);
    await eventually(() => text('I9', SHEET), '15.00');
    expect([await text('I8', SHEET), await text('I37', SHEET), await text('I38', SHEET)]).toEqual(['≥ 500', '500.00', '0']);
  });

  it('ranks the regions and marks the one that is far behind', async () => {
    await type('B2', '2018-06-30', SHEET);
    await type('K9', '15', SHEET);
    await type('K10', '7', SHEET);
    await type('K11', '1', SHEET);
    await eventually(() => text('O11', SHEET), '3');
    expect([await text('O9', SHEET), await text('O10', SHEET)]).toEqual(['1', '2']);
    expect((await cell('P11', SHEET)).value).toBe('严重滞后');
    expect((await cell('D11', SHEET)).style).toMatchObject({ fillColor: '#F6C7C3', bold: true });
  });
});

describe('a target is shared out equally', () => {
  it('gives the steps left over to as many regions as it takes, so that nothing is lost', async () => {
    const pane = workbench.pane();
    await pane.getByRole('radio', { name: '平均分配' }).click();
    await pane.getByRole('button', { name: '插入分解落实' }).click();
    await pane.getByRole('button', { name: '另建一份' }).click();
    const copy = `${SHEET} (2)`;
    await pane.getByText(`已插入“${copy}”`).waitFor();
    await eventually(() => text('I37', copy), '500.00');
    expect([await text('I9', copy), await text('I28', copy), await text('I29', copy), await text('I38', copy), await text('F37', copy)]).toEqual(['17.86', '17.86', '17.85', '0', '100.00']);
  });
});

describe('returned forms are rolled up', () => {
  it('says what is double and missing before anything is written', async () => {
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '收集并汇总' }).click();
    const files = [await regionFormFile('郑州市', [1, 2, 3, 95]), await regionFormFile('洛阳市', [4, 5, 6, 96]), { ...(await regionFormFile('洛阳市', [4, 5, 6, 96])), name: '洛阳-改.xlsx' }];
    await pane.getByLabel('选择返回的文件').setInputFiles(files);
    await pane.getByRole('button', { name: '核对' }).click();
    await pane.getByText('是同一地区，两张都不汇总').first().waitFor();
    await pane.getByRole('button', { name: '汇总 1 个地区' }).waitFor();
    await pane.getByLabel('选择返回的文件').setInputFiles(files.slice(0, 2));
    await pane.getByRole('button', { name: '核对' }).click();
    await pane.getByText('缺报（26）').waitFor();
  });

  it('writes one line a region with its file, and no sum while regions lack', async () => {
    const pane = workbench.pane();
    await pane.getByRole('button', { name: '汇总 2 个地区' }).click();
    await pane.getByText('已汇总 2 个地区').waitFor();
    expect([await text('B4', '地区汇总'), await text('C4', '地区汇总'), await text('D4', '地区汇总')]).toEqual(['郑州市', '郑州市.xlsx', '1']);
    expect([await text('C6', '地区汇总'), await text('G6', '地区汇总')]).toEqual(['洛阳市.xlsx', '96']);
    await eventually(() => text('D32', '地区汇总'), '缺 26 个地区');
  });

  it('met no error and asked no other host', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
