import { screen, waitFor, within } from '@testing-library/react';
import { henan13 } from '../../src/domain/plan/catalogue';
import { readRegionForm, type RegionForm } from '../../src/domain/regions/readRegionForm';
import type { SheetLanguage } from '../../src/domain/sheets/language';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import type { Services } from '../../src/taskpane/services/services';
import { done, fakeWorkbook } from './support/fakeServices';
import { renderPane } from './support/renderPane';

const status = () => Array.from(document.querySelectorAll('[role=status]'), (region) => region.textContent).join('');
const button = (name: string) => screen.getByRole('button', { name });
/** The templates page holds two of them; a form is found by the button that opens it. */
const inside = (opener: string) => within(document.getElementById(button(opener).getAttribute('aria-controls')!)!);

/** The page with one of its forms opened. */
async function openForm(opener: string, services: Services, locale: SheetLanguage = 'zh-CN') {
  const pane = await renderPane(services, { locale, job: locale === 'zh-CN' ? '插入' : 'Insert' });
  await pane.user.click(button(opener));
  const form = inside(opener);
  await form.findAllByRole('button');
  return { ...pane, form };
}

describe('分解落实', () => {
  const opener = '选择指标和分配方式';
  const open = (services = fakeWorkbook()) => openForm(opener, services.services).then((pane) => ({ ...pane, calls: services.calls }));

  test('an indicator is looked up by pinyin; with the base’s name it is inserted and said where', async () => {
    const { user, form, calls } = await open();
    expect(form.getByRole('button', { name: '插入分解落实' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    expect(calls).toEqual([]);
    await user.type(form.getByRole('combobox', { name: '指标' }), 'czxzjy');
    await user.click(await screen.findByRole('option', { name: /城镇新增就业/ }));
    await user.type(form.getByRole('textbox', { name: '分配依据的名称' }), ' 常住人口（万人） ');
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    await waitFor(() => expect(status()).toContain('已插入“分解落实”'));
    expect(calls).toEqual([['insertRegions', { of: { code: 'JY01' }, method: 'basis', basisName: '常住人口（万人）', existing: undefined, language: 'zh-CN', spelling: undefined }]]);
  });

  test('structures are not offered: no region can have a part of them', async () => {
    const { user, form } = await open();
    await user.type(form.getByRole('combobox', { name: '指标' }), '专业技术人才');
    const options = (await screen.findAllByRole('option')).map(({ textContent }) => textContent).join();
    expect(options).toContain('专业技术人才总量');
    expect(options).not.toContain('比例');
  });

  test.each([
    ['自己填份额', 'typed'],
    ['平均分配', 'equal'],
  ])('%s needs no base: its field goes, and so does what was typed there', async (name, method) => {
    const { user, form, calls } = await open();
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.type(form.getByRole('textbox', { name: '分配依据的名称' }), '常住人口');
    await user.click(form.getByRole('radio', { name }));
    expect(form.queryByRole('textbox', { name: '分配依据的名称' })).toBeNull();
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    await waitFor(() => expect(calls).toEqual([['insertRegions', expect.objectContaining({ of: { domain: '就业' }, method, basisName: undefined })]]));
  });

  test('a whole domain is chosen by keyboard alone', async () => {
    const { user, form, calls } = await open();
    form.getByRole<HTMLInputElement>('radio', { name: '一个指标' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(form.getByRole<HTMLInputElement>('radio', { name: '整个领域' }).checked).toBe(true);
    await user.tab();
    expect(document.activeElement).toBe(form.getByRole('combobox', { name: '领域' }));
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(form.getByRole('combobox', { name: '领域' }).textContent).toBe('人才');
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(form.getByRole<HTMLInputElement>('radio', { name: '平均分配' }).checked).toBe(true);
    await user.tab();
    expect(document.activeElement).toBe(form.getByRole('button', { name: '插入分解落实' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(calls).toEqual([['insertRegions', expect.objectContaining({ of: { domain: '人才' }, method: 'equal' })]]));
  });

  test('what a domain leaves out is named', async () => {
    const workbook = fakeWorkbook();
    const insertRegions: Services['insertRegions'] = async () => ({ ok: true, value: { sheetName: '分解落实-人才', spelling: 'plan' }, message: { key: 'insertedRegions', params: { sheet: '分解落实-人才', count: 31 } }, notes: [{ key: 'regionsLeftOut', params: { indicators: 'RC02 高、中、初级专业技术人才比例' } }] });
    const { user, form } = await openForm(opener, { ...workbook.services, insertRegions });
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    await waitFor(() => expect(status()).toContain('未列入 RC02 高、中、初级专业技术人才比例：结构比例不能按地区分解'));
  });

  test('a refusal says why, and that nothing was changed', async () => {
    const workbook = fakeWorkbook();
    const { user, form } = await openForm(opener, { ...workbook.services, insertRegions: async () => ({ ok: false, message: { key: 'structureLocked' }, notes: [] }) });
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    await waitFor(() => expect(status()).toContain('工作簿的结构受保护'));
  });

  test('while it runs, every button that changes something waits', async () => {
    const workbook = fakeWorkbook();
    let finish = () => undefined as void;
    const insertRegions: Services['insertRegions'] = async (request) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return workbook.services.insertRegions(request);
    };
    const { user, form } = await openForm(opener, { ...workbook.services, insertRegions });
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.dblClick(form.getByRole('button', { name: '插入分解落实' }));
    await waitFor(() => expect(status()).toContain('正在插入分解落实…'));
    for (const name of ['插入分解落实', '另存为模板文件']) expect(form.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    finish();
    await waitFor(() => expect(status()).toContain('已插入'));
    expect(workbook.calls).toHaveLength(1);
  });

  const exists: Services['insertRegions'] = async ({ existing }) =>
    existing
      ? done({ sheetName: '分解落实-就业', spelling: 'plan' }, { key: existing === 'update' ? 'updatedNothing' : 'insertedRegions', params: { sheet: '分解落实-就业', count: 31, entries: 0 } })
      : { ok: false, choices: ['update', 'copy'], message: { key: 'existsAsk', params: { sheet: '分解落实-就业' } }, notes: [] };

  test.each([['更新现有表', 'update'], ['另建一份', 'copy']])('where this very sheet exists, %s goes on with it', async (answer, choice) => {
    const asked: unknown[] = [];
    const { user, form } = await openForm(opener, { ...fakeWorkbook().services, insertRegions: (request) => { asked.push(request.existing); return exists(request); } });
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    const dialog = within(await screen.findByRole('dialog', { name: '已有这张分解落实' }));
    expect(dialog.getByText(/分解落实-就业/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: answer }));
    await waitFor(() => expect(asked).toEqual([undefined, choice]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('leaving the question by Escape changes nothing, and gives the focus back', async () => {
    const { user, form } = await openForm(opener, { ...fakeWorkbook().services, insertRegions: exists });
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    const insert = form.getByRole('button', { name: '插入分解落实' });
    await user.click(insert);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(status()).toContain('已取消，工作簿没有变化。'));
    await waitFor(() => expect(document.activeElement).toBe(insert));
  });

  test('language and spelling follow the options of all templates', async () => {
    const { user, form, calls } = await open();
    await user.click(button('更多选项'));
    await user.click(await screen.findByRole('radio', { name: '英文' }));
    await user.click(screen.getByRole('radio', { name: '普通公式' }));
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    await waitFor(() => expect(calls).toEqual([['insertRegions', expect.objectContaining({ language: 'en-US', spelling: 'native' })]]));
  });
});

describe('as a file', () => {
  let click: jest.SpyInstance;
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:file';
    click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => click.mockRestore());

  test('分解落实 is saved with the form’s choices, and says which structures it leaves out', async () => {
    const workbook = fakeWorkbook();
    const { user, form } = await openForm('选择指标和分配方式', workbook.services);
    expect(form.getByRole('button', { name: '另存为模板文件' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(form.getByRole('radio', { name: '整个领域' }));
    await user.click(form.getByRole('combobox', { name: '领域' }));
    await user.click(await screen.findByRole('option', { name: '人才' }));
    await user.type(form.getByRole('textbox', { name: '分配依据的名称' }), '常住人口');
    await user.click(form.getByRole('button', { name: '另存为模板文件' }));
    await waitFor(() => expect(status()).toContain('已生成“regions.xlsx”'));
    expect(status()).toMatch(/未列入 RC02 .*、RC03 .*结构比例不能按地区分解/);
    expect(workbook.calls).toEqual([['downloadTemplate', { regions: { of: { domain: '人才' }, method: 'basis', basisName: '常住人口' } }, 'zh-CN']]);
    expect(click).toHaveBeenCalledTimes(1);
  });

  test('地区填报表 is saved for the chosen indicator', async () => {
    const workbook = fakeWorkbook();
    const { user, form } = await openForm('Make the form', workbook.services, 'en-US');
    await user.type(form.getByRole('combobox', { name: 'Indicator' }), 'SB09');
    await user.click(await screen.findByRole('option', { name: /基本医疗保险参保率/ }));
    await user.click(form.getByRole('button', { name: 'Save as template file' }));
    await waitFor(() => expect(status()).toContain('Made “regionForm.xlsx”'));
    expect(workbook.calls).toEqual([['downloadTemplate', { regionForm: { code: 'SB09' } }, 'en-US']]);
  });
});

test('地区填报表 is inserted for a whole domain, in the language of new sheets', async () => {
  const workbook = fakeWorkbook();
  const asked: unknown[] = [];
  const insertRegionForm: Services['insertRegionForm'] = async (...request) => {
    asked.push(request);
    return done({ sheetName: '地区填报表', spelling: 'native' }, { key: 'insertedRegionForm', params: { sheet: '地区填报表', count: 4 } }, { sheetName: '地区填报表', address: 'B2' });
  };
  const { user, form } = await openForm('生成地区填报表', { ...workbook.services, insertRegionForm });
  await user.click(form.getByRole('radio', { name: '整个领域' }));
  await user.click(form.getByRole('button', { name: '插入地区填报表' }));
  await waitFor(() => expect(status()).toContain('地区填报表'));
  expect(asked).toEqual([[{ domain: '就业' }, 'zh-CN']]);
  await user.click(button('转到“地区填报表”'));
  expect(workbook.calls).toEqual([['goTo', '地区填报表', 'B2']]);
});

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
    expect(pane.form.getByText('以多数表为准：报告日期 2018-12-31，4 项指标。')).toBeTruthy();
    expect(pane.form.getByText(/^缺报（25）：开封、/)).toBeTruthy();
    expect(pane.form.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '坏.xlsx 打不开：不是 .xlsx、已损坏、有密码或超过 20 MB', '通知.xlsx 里面没有地区填报表', '开封.xlsx 报告日期是 2019-12-31，与多数表不同，不汇总', '新乡.xlsx E6 不是可用的数，这些格留空',
    ]);
    expect(asked).toEqual([['郑州.xlsx', '洛阳.xlsx', '开封.xlsx', '新乡.xlsx', '坏.xlsx', '通知.xlsx']]);
    await pane.user.click(pane.form.getByRole('button', { name: '汇总 3 个地区' }));
    await waitFor(() => expect(status()).toContain('已汇总 3 个地区，写在“地区汇总”'));
    expect(asked[1]).toEqual([['郑州', '洛阳', '新乡'], 'zh-CN']);
  });

  test('other files begin anew: nothing can be rolled up that was not checked', async () => {
    const { services } = collecting([returned('郑州.xlsx', '郑州市')]);
    const pane = await open(services);
    await pick(pane, '郑州.xlsx');
    await pane.user.click(pane.form.getByRole('button', { name: '核对' }));
    await pane.form.findByRole('button', { name: '汇总 1 个地区' });
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
    expect(pane.form.getAllByRole('listitem').map(({ textContent }) => textContent).join('\n')).toMatch(/甲\.xlsx.*乙\.xlsx.*都不汇总/s);
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
