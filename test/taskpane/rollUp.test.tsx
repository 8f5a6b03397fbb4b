import { screen, waitFor } from '@testing-library/react';
import { henan13 } from '../../src/domain/plan/catalogue';
import { readRegionForm, type RegionForm } from '../../src/domain/regions/readRegionForm';
import type { SheetLanguage } from '../../src/domain/sheets/language';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import type { Services } from '../../src/taskpane/services/services';
import { done, fakeWorkbook } from './support/fakeServices';
import { reads, textOf } from './support/reads';
import { openForm, status } from './support/templateForms';

describe('收集并汇总', () => {
  /** A return as a region fills it in. */
  const returned = (source: string, region: string, change: (cells: (string | number | boolean)[][]) => void = () => undefined): RegionForm => {
    const cells = regionFormSheet(henan13, { domain: '就业' }).cells.map((row) => row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)));
    [cells[1]![1], cells[1]![3]] = [region, 43465];
    for (const row of cells.slice(5)) [row[4], row[5]] = row[2] === '%' ? [95, 100] : [10, '—'];
    change(cells);
    return readRegionForm(source, cells, henan13)!;
  };
  const files = (...names: string[]) => names.map((name) => new File(['x'], name));

  /** A workbook without forms, and files with these. */
  const collecting = (forms: readonly RegionForm[], rest: { unread?: string[]; without?: string[] } = {}) => {
    const workbook = fakeWorkbook();
    const asked: unknown[] = [];
    const services: Services = {
      ...workbook.services,
      readFormSheets: async () => done([], { key: 'formsRead', params: { count: 0 } }),
      readFormFiles: async (picked) => {
        asked.push(picked.map(({ name }) => name));
        return { forms, unread: rest.unread ?? [], without: rest.without ?? [] };
      },
      insertRollUp: async (check, language) => {
        asked.push([check.accepted.map(({ region }) => region.shortName), language]);
        return done({ sheetName: '地区汇总', spelling: 'native' }, { key: 'insertedRollUp', params: { sheet: '地区汇总', count: check.accepted.length } });
      },
    };
    return { services, asked };
  };
  const open = (services: Services, locale: SheetLanguage = 'zh-CN') => openForm(locale === 'zh-CN' ? '收集并汇总' : 'Collect and roll up', services, locale);
  const pick = async ({ user }: Awaited<ReturnType<typeof open>>, ...names: string[]) => user.upload(screen.getByLabelText('选择返回的文件', { selector: 'input' }), files(...names));

  test('shows what is missing and at odds before anything is written, then writes what was accepted', async () => {
    const { services, asked } = collecting(
      [returned('郑州.xlsx', '郑州市'), returned('洛阳.xlsx', '洛阳市'), returned('开封.xlsx', '开封市', (cells) => { cells[1]![3] = 43830; }), returned('新乡.xlsx', '新乡市', (cells) => { cells[5]![4] = '约10'; })],
      { unread: ['坏.xlsx'], without: ['通知.xlsx'] },
    );
    const pane = await open(services);
    await pick(pane, '郑州.xlsx', '洛阳.xlsx', '开封.xlsx', '新乡.xlsx', '坏.xlsx', '通知.xlsx');
    expect(pane.form.getByText('已选 6 个文件')).toBeTruthy();
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await waitFor(() => expect(status()).toContain('3 个地区可以汇总，25 个地区缺报，4 处需要留意'));
    expect(document.activeElement?.textContent).toBe('核对结果');
    expect(pane.form.getByText('以多数表为准：报告日期 2018-12-31，4 项指标。')).toBeTruthy();
    expect(pane.form.getByText(/^缺报（25）：开封、/)).toBeTruthy();
    expect(pane.form.getAllByRole('listitem').map(textOf)).toEqual([
      '坏.xlsx 打不开：不是 .xlsx、已损坏、有密码或超过 20 MB', '通知.xlsx 里面没有地区填报表', '开封.xlsx 报告日期是 2019-12-31，与多数表不同，不汇总', '新乡.xlsx E6 不是可用的数，这些格留空',
    ]);
    expect(asked).toEqual([['郑州.xlsx', '洛阳.xlsx', '开封.xlsx', '新乡.xlsx', '坏.xlsx', '通知.xlsx']]);
    await pane.user.click(pane.form.getByRole('button', { name: reads('汇总 3 个地区') }));
    await waitFor(() => expect(status()).toContain('已汇总 3 个地区，写在“地区汇总”'));
    expect(asked[1]).toEqual([['郑州', '洛阳', '新乡'], 'zh-CN']);
  });

  test('other files begin anew: nothing can be rolled up that was not checked', async () => {
    const { services } = collecting([returned('郑州.xlsx', '郑州市')]);
    const pane = await open(services);
    await pick(pane, '郑州.xlsx');
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await pane.form.findByRole('button', { name: reads('汇总 1 个地区') });
    expect(pane.form.getByText('没有发现重报或不一致。')).toBeTruthy();
    await pick(pane, '洛阳.xlsx');
    expect(pane.form.queryByRole('button', { name: /^汇总/ })).toBeNull();
    expect(pane.form.queryByText(/缺报/)).toBeNull();
  });

  test('two returns of one region: neither is taken, both are named', async () => {
    const { services } = collecting([returned('甲.xlsx', '郑州市'), returned('乙.xlsx', '郑州市')]);
    const pane = await open(services);
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await waitFor(() => expect(status()).toContain('0 个地区可以汇总'));
    expect(pane.form.getAllByRole('listitem').map(textOf).join('\n')).toMatch(/甲\.xlsx.*乙\.xlsx.*都不汇总/s);
    expect(pane.form.queryByRole('button', { name: /^汇总/ })).toBeNull();
  });

  test('no return anywhere is said, with what to pick', async () => {
    const { services } = collecting([]);
    const pane = await open(services);
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await waitFor(() => expect(status()).toContain('没有找到地区填报表。请选择由“插入地区填报表”生成并填好的文件。什么都没有改动。'));
  });

  test('where Excel does not answer, the files are not even opened', async () => {
    const { services, asked } = collecting([returned('郑州.xlsx', '郑州市')]);
    const pane = await open({ ...services, readFormSheets: async () => ({ ok: false, message: { key: 'failedCellEdit' }, notes: [] }) });
    await pick(pane, '郑州.xlsx');
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await waitFor(() => expect(status()).toContain('有单元格正在编辑'));
    expect(asked).toEqual([]);
    expect(pane.form.queryByRole('button', { name: /^汇总/ })).toBeNull();
  });

  test('checking many files says how far it is and can be stopped', async () => {
    const { services } = collecting([]);
    const readFormFiles: Services['readFormFiles'] = (_, { signal, report }) => {
      report(3, 40);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    };
    const pane = await open({ ...services, readFormFiles });
    await pick(pane, '郑州.xlsx');
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await pane.user.click(await screen.findByRole('button', { name: '停止' }));
    await waitFor(() => expect(status()).toContain('已停止核对，什么都没有改动。'));
    expect(pane.form.queryByRole('button', { name: /^汇总/ })).toBeNull();
  });

  test('in English the regions that lack have English names', async () => {
    const { services } = collecting([returned('郑州.xlsx', '郑州市')]);
    const pane = await open(services, 'en-US');
    await pane.user.click(pane.form.getByRole('button', { name: 'Check' }));
    expect(await pane.form.findByText(/^Missing \(27\): Kaifeng, Luoyang/)).toBeTruthy();
    await pane.user.click(pane.form.getByRole('button', { name: 'Roll up 1 region' }));
    await waitFor(() => expect(status()).toContain('地区汇总'));
  });
});
