import { screen, waitFor, within } from '@testing-library/react';
import type { SheetReading } from '../../src/domain/reports/buildReport';
import type { Locale } from '../../src/messages/locale';
import type { Services } from '../../src/taskpane/services/services';
import { done, fakeWorkbook } from './support/fakeServices';
import { reads } from './support/reads';
import { openJob, renderPane } from './support/renderPane';
import { BULLETIN, choose, item, items, openReport, readReport, reportOf } from './support/renderReport';

test.each([['识别报表', '识别'], ['检查与交付', '检查工作簿']])('the job %s opens its view', async (job, begin) => {
  const { user } = await renderPane(fakeWorkbook().services);
  await openJob(user, job);
  expect(await screen.findByRole('button', { name: begin })).toBeTruthy();
});

test('a scope is chosen, and rows are shown with indicator, state and the words that decided', async () => {
  const { user, calls } = await openReport();
  await user.click(screen.getByRole('radio', { name: '整张表' }));
  await user.click(screen.getByRole('button', { name: '识别' }));
  await screen.findByRole('list', { name: '识别结果' });
  expect(calls).toEqual([['recogniseReport', 'sheet']]);
  const jobs = item('城镇新增就业');
  expect(jobs.textContent).toContain('已关联');
  expect(jobs.textContent).toContain('JY01');
  expect(jobs.textContent).toContain('单位：万人');
  expect(item('参保人数').textContent).toContain('待确认');
  const paid = item('领取失业保险金人数');
  expect(paid.textContent).toContain('不是指标');
  expect(paid.textContent).toContain('领取或享受待遇的人，不是参保的人');
});

test('a row leads to its cell', async () => {
  const { user, calls } = await readReport();
  await user.click(within(item('失业保险参保人数')).getByRole('button', { name: '定位到 公报!A3' }));
  await waitFor(() => expect(calls).toContainEqual(['goTo', '公报', 'A3']));
});

test('filters count the states; a row that is decided stays in view', async () => {
  const { user } = await readReport();
  await user.click(screen.getByRole('button', { name: '待确认 1' }));
  expect(items()).toHaveLength(1);
  await choose(user, screen.getByRole('combobox', { name: '“参保人数”是哪个指标' }), '不是指标');
  expect(await screen.findByRole('button', { name: '待确认 0' })).toBeTruthy();
  expect(items()[0]!.textContent).toContain('按您的选择');
  await user.click(screen.getByRole('button', { name: '待确认 0' }));
  expect(screen.getByText('没有这样的行。')).toBeTruthy();
});

test('only rows that are taken are written, and what was rejected is remembered', async () => {
  const { user, plans } = await readReport();
  await user.click(screen.getByRole('checkbox', { name: '采用：失业保险参保人数' }));
  await choose(user, screen.getByRole('combobox', { name: '“参保人数”是哪个指标' }), '不是指标');
  await user.click(screen.getByRole('button', { name: '写入' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]!.rows.map(({ label }) => label)).not.toContain('失业保险参保人数');
  expect(plans[0]!.bindings).toContainEqual({ label: '参保人数', headings: [], code: 'none' });
  expect(await screen.findByText(/要再补充，请重新识别/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
  expect(screen.getByText(/工伤保险参保人数：没有单位/)).toBeTruthy();
});

test('columns that were taken back can be written again', async () => {
  const undo = async () => done(undefined, { key: 'undone', params: { place: '公报' } });
  const { user } = await readReport(undefined, { part: { enrichReport: async () => ({ ...done([], { key: 'bindingsStored', params: { count: 1 } }), undo }) } });
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/要再补充，请重新识别/);
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('button', { name: '写入' })).toBeTruthy();
});

test('a bound row can be changed to another indicator, found by its name', async () => {
  const { user, plans } = await readReport();
  await user.click(screen.getByRole('button', { name: '更改：失业保险参保人数' }));
  await choose(user, screen.getByRole('combobox', { name: '“失业保险参保人数”是哪个指标' }), '其他指标…');
  const picker = screen.getAllByRole('combobox').find((box) => box.getAttribute('placeholder') === '名称、代码或拼音')!;
  await user.clear(picker);
  await user.type(picker, 'SB06');
  await user.click(await screen.findByRole('option', { name: /工伤/ }));
  await user.click(screen.getByRole('button', { name: '写入' }));
  await waitFor(() => expect(plans[0]?.rows).toContainEqual(expect.objectContaining({ rowId: 'A3', code: 'SB06' })));
});

test('without a unit nothing is calculated until the user says it', async () => {
  const { user } = await readReport();
  expect(screen.getByText(/工伤保险参保人数：没有单位/)).toBeTruthy();
  await choose(user, screen.getByRole('combobox', { name: '“工伤保险参保人数”的单位' }), '万人');
  await waitFor(() => expect(screen.queryByText(/工伤保险参保人数：没有单位/)).toBeNull());
});

test.each<[Locale, string]>([
  ['zh-CN', '报表用人，目录用万人：÷10,000'],
  ['en-US', 'Report in persons, catalogue in 10,000 persons: ÷ 10,000'],
])('a row in another unit than the catalogue says how it is converted: %s', async (locale, text) => {
  await readReport(reportOf([['指标', '单位', '2016年'], ['城镇新增就业', '人', 1451000], ['失业保险参保人数', '万人', 783.9]]), { locale });
  expect(screen.getAllByText(/÷/).map(({ textContent }) => textContent)).toEqual([text]);
});

test('a number that is counted differently is shown with a warning and refused in the preview', async () => {
  await readReport(reportOf([['指标', '单位', '2016年'], ['6月份城镇新增就业', '万人', 12], ['失业保险参保人数', '万人', 783.9]]));
  expect(item('6月份城镇新增就业').textContent).toContain('口径不同，不作计算');
  expect(screen.getByText(/^6月份城镇新增就业：口径不同/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: reads('写入 1 行、6 列') })).toBeTruthy();
});

test('the report date follows the chosen column until it is typed; a wrong one stops the writing', async () => {
  const { user, plans } = await readReport();
  const date = screen.getByRole('textbox', { name: '报告日期' }) as HTMLInputElement;
  expect(date.value).toBe('2016-12-31');
  await choose(user, screen.getByRole('combobox', { name: '实际值取自' }), /2015年/);
  expect(date.value).toBe('2015-12-31');
  await user.clear(date);
  await user.type(date, '?');
  expect((await screen.findAllByText(/这不是日期，也不是单元格/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: '写入' }));
  expect(plans).toEqual([]);
});

test('columns, place and spelling are what the user chose', async () => {
  const { user, plans } = await readReport();
  for (const name of ['目标差距', '完成率', '序时差', '进展判断']) await user.click(screen.getByRole('checkbox', { name }));
  await user.click(screen.getByRole('checkbox', { name: '条款' }));
  await user.click(screen.getByRole('radio', { name: '新工作表' }));
  await user.click(screen.getByRole('radio', { name: '普通公式' }));
  await user.click(screen.getByRole('button', { name: '写入' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]!.columns.map(({ measure }) => measure)).toEqual(['target', 'clause']);
  expect(plans[0]!.newSheetName).toBeTruthy();
  expect(JSON.stringify(plans[0]!.writes)).not.toContain('PLAN.');
});

test('a report that runs across is written to a sheet of its own', async () => {
  await readReport(reportOf([['地区', '城镇新增就业（万人）', '失业保险参保人数（万人）'], ['郑州市', 20, 100], ['开封市', 8, 40], ['洛阳市', 11, 60]]));
  expect((screen.getByRole('radio', { name: '表右侧' }) as HTMLInputElement).disabled).toBe(true);
  expect((screen.getByRole('radio', { name: '新工作表' }) as HTMLInputElement).checked).toBe(true);
});

test('what was decided before is offered again', async () => {
  await readReport(reportOf(BULLETIN, { bindings: [{ label: '城镇新增就业', headings: [], code: 'none' }] }));
  expect(item('城镇新增就业').textContent).toContain('不是指标');
  expect(item('城镇新增就业').textContent).toContain('上次这样对应');
});

test('a refusal is said and leaves the page ready for another try', async () => {
  const part: Partial<Services> = { recogniseReport: async () => ({ ok: false, message: { key: 'reportEmpty' }, notes: [] }) };
  const { user } = await openReport(undefined, { part });
  await user.click(screen.getByRole('button', { name: '识别' }));
  await waitFor(() => expect(screen.getAllByRole('status').map((region) => region.textContent).join('')).not.toBe(''));
  expect(screen.queryByRole('list', { name: '识别结果' })).toBeNull();
  expect(screen.getByRole('button', { name: '识别' })).toBeTruthy();
});

test('of a long report the first rows are shown, the others on request', async () => {
  const many = Array.from({ length: 60 }, (_, at) => [`其他事项${at}`, '万人', at]);
  const { user } = await readReport(reportOf([['指标', '单位', '2016年'], ...many]));
  expect(items()).toHaveLength(40);
  await user.click(screen.getByRole('button', { name: reads('再显示 20 行') }));
  expect(items()).toHaveLength(60);
  expect(screen.getByText(/还没有采用的行/)).toBeTruthy();
});

test('a cell full of text is listed by its beginning', async () => {
  await readReport(reportOf([...BULLETIN, ['长'.repeat(32_767), '万人', 1, 2]]));
  expect(items().at(-1)!.textContent).toMatch(/^长{79}…不是指标/);
});

test('one city’s numbers are compared with the province’s targets only where the user chooses them', async () => {
  const rows: SheetReading['values'] = [['2018年各市情况', '', ''], ['地区', '失业保险参保人数（万人）', '工伤保险参保人数（万人）'], ['郑州市', 200, 210], ['开封市', 80, 90]];
  const { user } = await readReport(reportOf(rows));
  expect(screen.getByRole('textbox', { name: '报告日期' })).toHaveProperty('value', '2018-12-31');
  expect(screen.getByRole('button', { name: '写入' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('请选择实际值取自哪里。')).toBeTruthy();
  await choose(user, screen.getByRole('combobox', { name: '实际值取自' }), /^郑州市/);
  expect(await screen.findByText(/可能是一个市或县的数，目标值是全省的/)).toBeTruthy();
});

test('in English the page speaks English', async () => {
  await readReport(undefined, { locale: 'en-US' });
  expect(screen.getByRole('button', { name: 'Write' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Use: 失业保险参保人数' })).toBeTruthy();
});

describe('several sheets', () => {
  const both = () => [reportOf(BULLETIN), reportOf(BULLETIN, { sheetName: '下季' })];

  test('are listed one by one, each behind its name with what was found', async () => {
    const { user, calls } = await openReport(both());
    await user.click(screen.getByRole('radio', { name: '整个工作簿' }));
    await user.click(screen.getByRole('button', { name: '识别' }));
    await user.click(await screen.findByRole('button', { name: /^下季\s*已关联/ }));
    expect(calls).toEqual([['recogniseReport', 'workbook']]);
    await user.click(within(item('失业保险参保人数')).getByRole('button', { name: '定位到 下季!A3' }));
    await waitFor(() => expect(calls).toContainEqual(['goTo', '下季', 'A3']));
  });

  test('are completed together, or one of them', async () => {
    const { user, plans } = await openReport(both());
    await user.click(screen.getByRole('button', { name: '识别' }));
    await screen.findByRole('button', { name: /^下季\s*已关联/ });
    await choose(user, screen.getByRole('combobox', { name: '补充哪些表' }), '下季');
    expect(screen.getByRole('combobox', { name: '实际值取自' })).toBeTruthy();
    await choose(user, screen.getByRole('combobox', { name: '补充哪些表' }), reads('全部 2 张表'));
    expect(screen.queryByRole('combobox', { name: '实际值取自' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '写入' }));
    await waitFor(() => expect(plans.map(({ sheetName }) => sheetName)).toEqual(['公报', '下季']));
  });
});

test('comments are offered with what they cannot do, and only where the host has them', async () => {
  const { user, plans, unmount } = await readReport();
  await user.click(screen.getByRole('radio', { name: '单元格批注' }));
  expect(screen.getByText(/以后改数不会更新/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await waitFor(() => expect(plans[0]?.notes.length).toBeGreaterThan(0));
  unmount();
  await readReport(undefined, { part: { canComment: () => false } });
  expect((screen.getByRole('radio', { name: '单元格批注' }) as HTMLInputElement).disabled).toBe(true);
});

test('decisions can be remembered without writing anything', async () => {
  const remembered: unknown[] = [];
  const part: Partial<Services> = { rememberBindings: async (decided) => { remembered.push(...decided); return done(undefined, { key: 'bindingsStored', params: { count: 1 } }); } };
  const { user } = await readReport(undefined, { part });
  expect(screen.queryByRole('button', { name: /^记住/ })).toBeNull();
  await choose(user, screen.getByRole('combobox', { name: '“参保人数”是哪个指标' }), '不是指标');
  await user.click(await screen.findByRole('button', { name: reads('记住这 1 个对应') }));
  await waitFor(() => expect(remembered).toEqual([{ label: '参保人数', headings: [], code: 'none' }]));
});
