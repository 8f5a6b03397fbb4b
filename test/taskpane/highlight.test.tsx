import { act, screen, waitFor, within } from '@testing-library/react';
import { done, fakeWorkbook, rule } from './support/fakeServices';
import { reads } from './support/reads';
import { openJob, renderPane } from './support/renderPane';

async function openHighlight(start: Parameters<typeof fakeWorkbook>[0] = {}) {
  const workbook = fakeWorkbook(start);
  const pane = await renderPane(workbook.services);
  await openJob(pane.user, '高亮');
  await screen.findByRole('heading', { name: /高亮未达到要求/ });
  return { ...pane, ...workbook };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const sb09 = { kind: 'indicator', code: 'SB09' } as const;

test('the selection is shown live, and without cells the button waits', async () => {
  const { select, user, calls } = await openHighlight();
  expect(await screen.findByText('季报!B3:B20')).toBeTruthy();
  act(() => select({ address: '月报!C1:C9', cellCount: 9 }));
  expect(screen.getByText('当前选区 · 9 个单元格')).toBeTruthy();
  act(() => select(null));
  expect(screen.getByText(/没有选中单元格/)).toBeTruthy();
  await user.click(button('高亮低于要求的单元格'));
  expect(calls).toEqual([]);
});

test('an indicator is chosen by pinyin and highlights the selection', async () => {
  const { user, calls } = await openHighlight();
  await user.type(screen.getByRole('combobox', { name: '指标' }), 'jbylbxcbl');
  await user.click(await screen.findByRole('option', { name: /基本\s*医疗\s*保险参保率/ }));
  await user.click(button('高亮低于要求的单元格'));
  expect(calls).toEqual([['highlightSelection', sb09]]);
  expect((await screen.findByRole('list', { name: '已有高亮' })).textContent).toContain('基本医疗保险参保率');
});

test('structures are not offered: they have no single target', async () => {
  const { user } = await openHighlight();
  await user.type(screen.getByRole('combobox', { name: '指标' }), '专业技术人才');
  const options = await screen.findAllByRole('option');
  expect(options.map((option) => option.textContent).join()).toContain('专业技术人才总量');
  expect(options.map((option) => option.textContent).join()).not.toContain('比例');
});

test('a typed rate is sent with its side and scale', async () => {
  const { user, calls } = await openHighlight();
  await user.click(screen.getByRole('radio', { name: '按比率' }));
  await user.click(screen.getByRole('combobox', { name: '比较' }));
  await user.click(screen.getByRole('option', { name: '≤ 不超过' }));
  await user.type(screen.getByRole('textbox', { name: '数值' }), '4.5％');
  await user.click(button('高亮超出要求的单元格'));
  expect(calls).toEqual([['highlightSelection', { kind: 'rate', comparator: 'lte', value: 4.5, scale: 'percent' }]]);
});

test('a rate that is no number is refused in place', async () => {
  const { user, calls } = await openHighlight();
  await user.click(screen.getByRole('radio', { name: '按比率' }));
  await user.type(screen.getByRole('textbox', { name: '数值' }), '九五');
  await user.click(button('高亮低于要求的单元格'));
  expect(await screen.findByText(/请输入一个数/)).toBeTruthy();
  expect(calls).toEqual([]);
});

test('without rules the list says what to do', async () => {
  await openHighlight();
  expect(await screen.findByText(/还没有高亮/)).toBeTruthy();
});

test('a rule is found, changed and removed; one of a template cannot be changed', async () => {
  const { user, calls } = await openHighlight({ rules: [rule('1', null), rule('2', sb09)] });
  const [template, own] = within(await screen.findByRole('list', { name: '已有高亮' })).getAllByRole('listitem');
  expect(within(template!).queryByRole('button', { name: /修改/ })).toBeNull();
  expect(own!.textContent).toContain('基本医疗保险参保率 ≥\u00A095%');

  await user.click(within(own!).getByRole('button', { name: /定位/ }));
  await user.click(within(own!).getByRole('button', { name: /修改/ }));
  await user.click(screen.getByRole('radio', { name: '按比率' }));
  await user.type(screen.getByRole('textbox', { name: '数值' }), '90');
  await user.click(button('保存修改'));
  expect(await screen.findByRole('heading', { name: /高亮未达到要求/ })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: reads('移除 季报!B2:B20 的高亮') }));
  await waitFor(() =>
    expect(calls).toEqual([
      ['goTo', '季报', 'B2:B20'],
      ['updateHighlight', '2', { kind: 'rate', comparator: 'gte', value: 90, scale: 'percent' }],
      ['removeHighlights', ['2']],
    ]),
  );
});

test('the rules that a template brought are one entry and go together', async () => {
  const { user, calls } = await openHighlight({ rules: [rule('1', null), rule('2', null), rule('3', sb09)] });
  const list = await screen.findByRole('list', { name: '已有高亮' });
  expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['监测台账自带季报', '基本医疗保险参保率 ≥\u00A095%季报!B3:B20']);
  await user.click(button('移除 季报 的高亮'));
  await waitFor(() => expect(calls).toEqual([['removeHighlights', ['1', '2']]]));
});

test('all rules are removed only after a question', async () => {
  const { user, calls } = await openHighlight({ rules: [rule('1', sb09), rule('2', sb09)] });
  await user.click(await screen.findByRole('button', { name: '全部移除' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(calls).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '全部移除' }));
  expect(await screen.findByText(/还没有高亮/)).toBeTruthy();
  expect(calls).toEqual([['removeHighlights', ['1', '2']]]);
});

test('a list that cannot be read says so and can be read again', async () => {
  const { services } = fakeWorkbook({ rules: [rule('1', sb09)] });
  let failing = true;
  const pane = await renderPane({ ...services, listHighlights: () => (failing ? Promise.reject(new Error()) : services.listHighlights()) });
  await openJob(pane.user, '高亮');
  const again = await screen.findByRole('button', { name: '再读一次' });
  failing = false;
  await pane.user.click(again);
  expect(await screen.findByRole('list', { name: '已有高亮' })).toBeTruthy();
});

test('the list is read again when a highlight has been taken back', async () => {
  const { services } = fakeWorkbook();
  let rules = [rule('10', sb09)];
  const undo = async () => {
    rules = [];
    return done(undefined, { key: 'undone', params: { place: '季报' } });
  };
  const { user } = await renderPane({ ...services, listHighlights: async () => done(rules, { key: 'rulesListed', params: { count: rules.length } }), highlightSelection: async (rate) => ({ ...(await services.highlightSelection(rate)), ...{ undo } }) });
  await openJob(user, '高亮');
  await user.type(await screen.findByRole('combobox', { name: '指标' }), 'jbylbxcbl');
  await user.click(await screen.findByRole('option', { name: /基本\s*医疗\s*保险参保率/ }));
  await user.click(button('高亮低于要求的单元格'));
  await screen.findByRole('list', { name: '已有高亮' });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(screen.queryByRole('list', { name: '已有高亮' })).toBeNull());
});
