import { screen, waitFor, within } from '@testing-library/react';
import type { Services } from '../../src/taskpane/services/services';
import { done, fakeWorkbook } from './support/fakeServices';
import { button, openForm, status } from './support/templateForms';

describe('分解落实', () => {
  const opener = '选择指标和分配方式';
  const open = (services = fakeWorkbook()) => openForm(opener, services.services).then((pane) => ({ ...pane, calls: services.calls }));

  test('an indicator is looked up by pinyin; with the base’s name it is inserted and said where', async () => {
    const { user, form, calls } = await open();
    expect(form.getByRole('button', { name: '插入分解落实', description: '请先选择一个指标。' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(form.getByRole('button', { name: '插入分解落实' }));
    expect(calls).toEqual([]);
    await user.type(form.getByRole('combobox', { name: '指标' }), 'czxzjy');
    await user.click(await screen.findByRole('option', { name: /城镇\s*新增\s*就业/ }));
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
    for (const name of ['插入分解落实', '另存为模板文件']) expect(form.getByRole('button', { name, description: '正在插入分解落实…' }).getAttribute('aria-disabled')).toBe('true');
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
    await user.click(await dialog.findByRole('button', { name: answer }));
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
    URL.revokeObjectURL = () => undefined;
    click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => click.mockRestore());

  test('分解落实 is saved with the form’s choices, and says which structures it leaves out', async () => {
    const workbook = fakeWorkbook();
    const { user, form } = await openForm('选择指标和分配方式', workbook.services);
    expect(form.getByRole('button', { name: '另存为模板文件', description: '请先选择一个指标。' }).getAttribute('aria-disabled')).toBe('true');
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
    await user.click(await screen.findByRole('option', { name: /Participation\s+rate\s+of\s+basic\s+medical\s+insurance/ }));
    await user.click(form.getByRole('button', { name: 'Save as template file' }));
    await waitFor(() => expect(status()).toContain('Made “regionForm.xlsx”'));
    expect(workbook.calls).toEqual([['downloadTemplate', { regionForm: { code: 'SB09' } }, 'en-US']]);
  });
});

test('地区填报表 is inserted for a whole domain, in the language of new sheets', async () => {
  const workbook = fakeWorkbook();
  const asked: unknown[] = [];
  const insertRegionForm: Services['insertRegionForm'] = async (of, inLanguage) => {
    asked.push([of, inLanguage]);
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
