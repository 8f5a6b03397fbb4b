import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { done, fakeWorkbook } from './support/fakeServices';
import { renderPane } from './support/renderPane';

/** By attribute: a search by role asks for the style of every element, and a closing dialog waits for a quiet moment to uncover the page. */
const status = () => Array.from(document.querySelectorAll('[role=status]'), (region) => region.textContent).join('');

test('inserting says what was done and leads to the place', async () => {
  const { services, calls } = fakeWorkbook();
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await waitFor(() => expect(status()).toContain('已插入“监测台账”'));
  await user.click(screen.getByRole('button', { name: '转到“监测台账”' }));
  expect(calls).toEqual([['insertTemplate', 'ledger', undefined], ['goTo', '监测台账', 'C3']]);
});

test.each([
  ['更新现有表', 'update'],
  ['另建一份', 'copy'],
])('where a ledger exists, %s goes on with it', async (button, choice) => {
  const { services, calls } = fakeWorkbook({ sheets: ['监测台账'] });
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await user.click(await screen.findByRole('button', { name: button }));
  await waitFor(() => expect(calls).toEqual([['insertTemplate', 'ledger', undefined], ['insertTemplate', 'ledger', choice]]));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each(['button', 'Escape'])('cancelling by %s leaves the workbook alone and says so', async (way) => {
  const { services, calls } = fakeWorkbook({ sheets: ['监测台账'] });
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  const cancel = await screen.findByRole('button', { name: '取消' });
  await (way === 'button' ? user.click(cancel) : user.keyboard('{Escape}'));
  await waitFor(() => expect(status()).toContain('已取消，工作簿没有变化。'));
  expect(calls).toHaveLength(1);
});

test('while an operation runs, a second click does nothing', async () => {
  const { services, calls } = fakeWorkbook();
  let finish = () => undefined as void;
  const held: typeof services.insertTemplate = async (request) => {
    await new Promise<void>((resolve) => (finish = resolve));
    return services.insertTemplate(request);
  };
  const { user } = await renderPane({ ...services, insertTemplate: held }, { job: '插入' });
  const button = screen.getByRole('button', { name: '插入指标目录' });
  await user.dblClick(button);
  expect(status()).toContain('正在插入指标目录…');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  finish();
  await waitFor(() => expect(status()).toContain('已插入“指标目录”'));
  expect(calls).toHaveLength(1);
});

test('an unexpected error is announced, without what the workbook holds', async () => {
  const { services } = fakeWorkbook();
  const { user } = await renderPane({ ...services, insertTemplate: () => Promise.reject(new Error('王小明 145.1')) }, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  const alert = await screen.findByText(/出现意外错误/);
  expect(alert.closest('[role=alert]')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '复制错误报告' }));
  const report = await navigator.clipboard.readText();
  expect(report).toContain('Error');
  expect(report).not.toContain('王小明');
});

test('a message can be dismissed', async () => {
  const { services } = fakeWorkbook();
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await user.click(await screen.findByRole('button', { name: '关闭消息' }));
  expect(status()).toBe('');
});

test('the first start explains itself and offers the ledger, once', async () => {
  const { services, calls } = fakeWorkbook();
  const first = await renderPane(services, { firstStart: true });
  const welcome = screen.getByRole('heading', { name: '欢迎使用规划指标' }).parentElement!;
  expect(welcome.querySelectorAll('li')).toHaveLength(3);
  await first.user.click(welcome.querySelector('button')!);
  await waitFor(() => expect(calls).toEqual([['insertTemplate', 'ledger', undefined]]));
  first.unmount();
  await renderPane(services, { firstStart: true });
  expect(screen.queryByRole('heading', { name: '欢迎使用规划指标' })).toBeNull();
});

async function openOptions(services: ReturnType<typeof fakeWorkbook>['services']) {
  const pane = await renderPane(services, { job: '插入' });
  await pane.user.click(screen.getByRole('button', { name: '更多选项' }));
  await screen.findByRole('radio', { name: '普通公式' });
  return pane;
}

test.each([
  ['自动', undefined],
  ['PLAN 函数', 'plan'],
  ['普通公式', 'native'],
])('with the spelling %s both templates are inserted so', async (name, spelling) => {
  const { services, calls } = fakeWorkbook();
  const { user } = await openOptions(services);
  await user.click(screen.getByRole('radio', { name }));
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await waitFor(() => expect(status()).toContain('已插入“监测台账”'));
  expect(calls).toEqual([['insertTemplate', 'ledger', undefined, ...(spelling ? [spelling] : [])]]);
});

test('the template file is made and named; where downloads are blocked there is advice', async () => {
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = await openOptions(fakeWorkbook().services);
  await user.click(screen.getByRole('button', { name: '另存为模板文件' }));
  await waitFor(() => expect(status()).toContain('已生成“ledger-annual-review-catalogue.xlsx”'));
  expect(status()).toContain('不允许下载');
  expect(click).toHaveBeenCalledTimes(1);
  click.mockRestore();
});

test('new sheets speak the pane’s language, until the user chooses another; the choice is kept for the next start', async () => {
  const { services, calls } = fakeWorkbook();
  const first = await renderPane(services, { locale: 'en-US', job: 'Insert' });
  await first.user.click(screen.getByRole('button', { name: 'Insert catalogue' }));
  await waitFor(() => expect(calls).toHaveLength(1));
  await first.user.click(screen.getByRole('button', { name: 'More options' }));
  await first.user.click(await screen.findByRole('radio', { name: 'Chinese' }));
  await first.user.click(screen.getByRole('button', { name: 'Insert ledger' }));
  await waitFor(() => expect(calls).toHaveLength(2));
  first.unmount();
  const second = await renderPane(services, { locale: 'en-US', job: 'Insert' });
  await second.user.click(screen.getByRole('button', { name: 'Insert mid-term review' }));
  await waitFor(() => expect(calls).toHaveLength(3));
  expect(calls).toEqual([['insertTemplate', 'catalogue', undefined, 'en-US'], ['insertTemplate', 'ledger', undefined], ['insertReview', expect.objectContaining({ language: 'zh-CN' })]]);
});

test('the template file is made in the chosen language', async () => {
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { services, calls } = fakeWorkbook();
  const { user } = await openOptions(services);
  await user.click(screen.getByRole('radio', { name: '英文' }));
  await user.click(screen.getByRole('button', { name: '另存为模板文件' }));
  await waitFor(() => expect(calls).toEqual([['downloadTemplate', { kinds: ['ledger', 'annual', 'review', 'catalogue'] }, 'en-US']]));
  click.mockRestore();
});

test('a file that cannot be made is announced', async () => {
  const { services } = fakeWorkbook();
  const { user } = await openOptions({ ...services, downloadTemplate: () => Promise.reject(new Error('x')) });
  await user.click(screen.getByRole('button', { name: '另存为模板文件' }));
  expect(await screen.findByText(/出现意外错误/)).toBeTruthy();
});

test('in English no Chinese is left on the first view', async () => {
  const { container } = await renderPane(fakeWorkbook().services, { locale: 'en-US', firstStart: true });
  expect(container.textContent).not.toMatch(/\p{Script=Han}/u);
});

test('a review without a ledger leads to the ledger', async () => {
  const { services, calls } = fakeWorkbook();
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入中期评估' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('button', { name: '插入监测台账' }));
  await waitFor(() => expect(calls.map(([name]) => name)).toEqual(['insertReview', 'insertTemplate']));
});

test('a review takes ledger and date of its options, and the language of all new sheets', async () => {
  const { services, calls } = fakeWorkbook({ sheets: ['监测台账', '监测台账 (2)'] });
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '报告日期和台账' }));
  await user.click(await screen.findByRole('combobox', { name: '取数的台账' }));
  await user.click(await screen.findByRole('option', { name: '监测台账 (2)' }));
  await user.click(screen.getByRole('radio', { name: '另定一个日期' }));
  fireEvent.change(screen.getByLabelText('评估截至'), { target: { value: '2018-06-30' } });
  await user.click(screen.getByRole('button', { name: '更多选项' }));
  await user.click(await screen.findByRole('radio', { name: '英文' }));
  await user.click(screen.getByRole('button', { name: '插入中期评估' }));
  await waitFor(() => expect(status()).toContain('已插入“中期评估”'));
  expect(calls).toEqual([['insertReview', { ledger: '监测台账 (2)', reportDate: '2018-06-30', language: 'en-US', existing: undefined, spelling: undefined }]]);
});

test('the ledgers to choose from are those of now: after a renaming and after an insert, and a choice that is gone is dropped', async () => {
  const { services, calls } = fakeWorkbook();
  let names = ['监测台账', '监测台账 (2)'];
  const listLedgers: typeof services.listLedgers = async () => done(names, { key: 'ledgersListed', params: { count: names.length } });
  const { user } = await renderPane({ ...services, listLedgers }, { job: '插入' });
  const options = screen.getByRole('button', { name: '报告日期和台账' });
  await user.click(options);
  await user.click(await screen.findByRole('combobox', { name: '取数的台账' }));
  await user.click(await screen.findByRole('option', { name: '监测台账 (2)' }));
  await user.click(options);
  names = ['监测台账', '郑州台账'];
  await user.click(options);
  await user.click(await screen.findByRole('combobox', { name: '取数的台账' }));
  await screen.findByRole('option', { name: '郑州台账' });
  expect(screen.queryByRole('option', { name: '监测台账 (2)' })).toBeNull();
  await user.keyboard('{Escape}');
  names = ['监测台账', '郑州台账', '洛阳台账'];
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await waitFor(() => expect(status()).toContain('已插入'));
  await user.click(screen.getByRole('combobox', { name: '取数的台账' }));
  await screen.findByRole('option', { name: '洛阳台账' });
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '插入中期评估' }));
  await waitFor(() => expect(calls.at(-1)).toEqual(['insertReview', expect.objectContaining({ ledger: undefined })]));
});

test('ledgers that cannot be listed leave the options as they are, without an unhandled error', async () => {
  const unhandled: unknown[] = [];
  const hear = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', hear);
  const { services } = fakeWorkbook();
  const { user } = await renderPane({ ...services, listLedgers: () => Promise.reject(new Error('not loaded')) }, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '报告日期和台账' }));
  await screen.findByRole('radio', { name: '另定一个日期' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', hear);
  expect(unhandled).toEqual([]);
});

test('an existing review is updated or copied as asked', async () => {
  const { services, calls } = fakeWorkbook({ sheets: ['监测台账', '中期评估'] });
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入中期评估' }));
  expect(await screen.findByText('已有中期评估')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '更新现有表' }));
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]).toEqual(['insertReview', expect.objectContaining({ existing: 'update' })]);
});

test('an annual plan takes the periods of its options and the language of the pane', async () => {
  const { services, calls } = fakeWorkbook({ sheets: ['监测台账', '监测台账 (2)'] });
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '按季、取数的台账' }));
  await user.click(await screen.findByRole('radio', { name: '各年，并把一年分到各季' }));
  await user.click(screen.getByRole('button', { name: '插入年度计划' }));
  await waitFor(() => expect(status()).toContain('已插入“年度计划”'));
  expect(calls).toEqual([['insertAnnual', { quarterly: true, language: 'zh-CN', existing: undefined }]]);
});

test('an annual plan that is there can be updated', async () => {
  const { services, calls } = fakeWorkbook({ sheets: ['年度计划'] });
  const { user } = await renderPane(services, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入年度计划' }));
  expect(await screen.findByText('已有年度计划')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '更新现有表' }));
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]).toEqual(['insertAnnual', expect.objectContaining({ existing: 'update' })]);
});
