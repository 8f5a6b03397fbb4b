import { act, screen } from '@testing-library/react';
import { defaultSettings } from '../../src/domain/measures/settings';
import { fakeWorkbook } from './support/fakeServices';
import { openJob, renderPane } from './support/renderPane';
import { textOf } from './support/reads';

type Start = Parameters<typeof fakeWorkbook>[0];

async function openFormula(start: Start = {}, changed: Partial<ReturnType<typeof fakeWorkbook>['services']> = {}) {
  const workbook = fakeWorkbook(start);
  const pane = await renderPane({ ...workbook.services, ...changed });
  const { user } = pane;
  await openJob(user, '函数');
  await screen.findByRole('heading', { name: '写一个公式' });
  const choose = async (code: string, measure?: string) => {
    const box = screen.getByRole('combobox', { name: '指标' });
    await user.clear(box);
    await user.type(box, code);
    await user.click(await screen.findByRole('option'));
    if (measure === undefined) return;
    await user.click(screen.getByRole('combobox', { name: '计算什么' }));
    await user.click(screen.getByRole('option', { name: measure }));
  };
  return { ...pane, ...workbook, choose };
}

const formula = () => screen.getByRole('region', { name: '公式' }).textContent;
const box = (name: string) => screen.getByRole('textbox', { name });
const insertButton = () => screen.getByRole('button', { name: '插入到选中的单元格' });
const panelText = () => textOf(screen.getByRole('main'));

test('before an indicator is chosen the view says what to do', async () => {
  await openFormula();
  expect(screen.getByText(/请先选择一个指标/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: '公式' })).toBeNull();
});

test('the formula follows the form and is inserted as shown', async () => {
  const { user, calls, choose } = await openFormula();
  await choose('JY01', '进展判断');
  expect(formula()).toBe('=IFNA(PLAN.STATUS(〈实际值〉,"JY01",GHZB_ReportDate),"—")');
  await user.type(box('实际值所在单元格'), 'ｃ5');
  expect(formula()).toBe('=IFNA(PLAN.STATUS(C5,"JY01",GHZB_ReportDate),"—")');
  await user.click(insertButton());
  expect(calls).toEqual([
    ['insertFormula', { measure: 'verdict', code: 'JY01', spelling: 'plan', actual: 'C5', reportDate: 'GHZB_ReportDate', base: undefined }],
  ]);
  expect(await screen.findByText(/已在 季报!E3:E20 写入 18 个公式/)).toBeTruthy();
});

test('plain formulas are shown on request, and from the start where the host has no functions', async () => {
  const { user, choose } = await openFormula({}, { hasCustomFunctions: () => false });
  await choose('JY01');
  expect(formula()).toMatch(/^=IF\(ISNUMBER\(〈实际值〉\)/);
  await user.click(screen.getByRole('radio', { name: 'PLAN 函数' }));
  expect(formula()).toContain('PLAN.GAP');
});

test('only a level asks for a base; cells are taken from the selection, the date with its sheet', async () => {
  const { user, choose, select, calls } = await openFormula();
  await choose('JY01', '序时差');
  expect(screen.queryByRole('textbox', { name: '基期值单元格' })).toBeNull();
  await choose('SB08');
  await user.click(screen.getByRole('button', { name: '用当前选中的单元格：实际值所在单元格' }));
  act(() => select({ address: "'2016 年报'!F1", cellCount: 1 }));
  await user.click(screen.getByRole('button', { name: '用当前选中的单元格：报告日期所在单元格' }));
  act(() => select({ address: '季报!D3:D9, 季报!H3', cellCount: 8 }));
  await user.click(screen.getByRole('button', { name: '用当前选中的单元格：基期值单元格' }));
  expect(formula()).toBe(`=IFNA(PLAN.PACE(B3,"SB08",'2016 年报'!$F$1,D3),"—")`);
  await user.click(insertButton());
  expect(calls).toHaveLength(1);
});

test('a missing cell is asked for when inserting, what is no cell at once', async () => {
  const { user, choose, calls } = await openFormula();
  await choose('JY01');
  expect(screen.queryByText(/请填本表的一个单元格/)).toBeNull();
  expect(screen.queryByRole('button', { name: '复制公式' })).toBeNull();
  await user.click(insertButton());
  expect(screen.getByText(/请填本表的一个单元格/)).toBeTruthy();
  await user.type(box('实际值所在单元格'), 'B2');
  expect(screen.queryByText(/请填本表的一个单元格/)).toBeNull();
  await user.type(box('实际值所在单元格'), ':B9');
  expect(screen.getByText(/请填本表的一个单元格/)).toBeTruthy();
  expect(calls).toEqual([]);
});

test('without selected cells there is nowhere to insert', async () => {
  const { user, choose, calls } = await openFormula({ selection: null });
  await choose('JY01');
  await user.type(box('实际值所在单元格'), 'B2');
  await user.click(insertButton());
  for (const name of ['插入到选中的单元格', '用当前选中的单元格：实际值所在单元格'])
    expect(screen.getByRole('button', { name, description: /当前没有选中单元格/ }).getAttribute('aria-disabled')).toBe('true');
  expect(calls).toEqual([]);
});

async function trySample(user: Awaited<ReturnType<typeof openFormula>>['user'], values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    await user.clear(box(name));
    if (value) await user.paste(value);
  }
}

test.each([
  ['JY01', '目标差距', { 实际值: '145.1' }, '354.9万人'],
  ['JY01', '完成率', { 实际值: '145.1' }, '29.0%单元格里的数是 0.2902'],
  ['JY01', '序时差', { 实际值: '145.1' }, '+9.02 个百分点'],
  ['JY01', '序时目标', {}, '100万人'],
  ['JY01', '剩余年均需完成', { 实际值: '145.1' }, '88.73万人平均每年'],
  ['JY01', '进展判断', { 实际值: '145.1' }, '快于序时'],
  ['SB08', '实现进度', { 实际值: '88', 基期值: '80' }, '80.0%'],
  ['SB08', '判断方法', { 实际值: '88', 基期值: '' }, '达标法'],
])('%s %s on sample values', async (code, measure, values, expected) => {
  const { user, choose } = await openFormula();
  await choose(code, measure);
  await trySample(user, { ...values, 报告日期: '2016年12月31日' });
  expect(panelText()).toContain(expected);
  expect(panelText()).toContain('依据：目标差距 = ');
});

test('a refusal is the sentence that the cell gives', async () => {
  const { user, choose } = await openFormula();
  await choose('SB09', '完成率');
  expect(panelText()).toMatch(/计量方式是下限保持.*单元格里显示“—”/);
  await trySample(user, { 实际值: '0.93' });
  expect(panelText()).toContain('含义不明');
  await trySample(user, { 实际值: '' });
  expect(panelText()).toContain('结果也为空');
  await trySample(user, { 实际值: '93', 报告日期: '明天' });
  expect(panelText()).toContain('不是日期');
});

test('the workbook’s own cut-offs decide here too', async () => {
  const settings = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };
  const { user, choose } = await openFormula({ settings });
  await choose('JY01', '进展判断');
  await trySample(user, { 实际值: '145.1', 报告日期: '2016-12-31' });
  expect(panelText()).toContain('≥ +10 个百分点 快于序时');
  expect(panelText()).toContain('判断：基本符合');
});
