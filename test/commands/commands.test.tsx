import { screen, waitFor } from '@testing-library/react';
import { associateCommands } from '../../src/commands/commands';
import { fakeWorkbook } from '../taskpane/support/fakeServices';
import { renderPane } from '../taskpane/support/renderPane';

type Action = (event: { completed: () => void }) => Promise<void>;

/** A host that keeps the actions it is given, as the ribbon does. */
function ribbon(showAsTaskpane: () => Promise<void> = async () => undefined) {
  const actions = new Map<string, Action>();
  const office = { actions: { associate: (id: string, action: Action) => actions.set(id, action) }, addin: { showAsTaskpane } };
  associateCommands(office as unknown as typeof Office);
  let completed = 0;
  return { press: (id: string) => actions.get(id)!({ completed: () => (completed += 1) }), completed: () => completed };
}

test('a button of the ribbon does what the pane’s button does, and says so in the pane', async () => {
  const { services, calls } = fakeWorkbook();
  await renderPane(services);
  const { press, completed } = ribbon();
  await press('insertCatalogue');
  expect(calls).toEqual([['insertTemplate', 'catalogue', undefined]]);
  expect(await screen.findByText(/已插入“指标目录”/)).toBeTruthy();
  expect(completed()).toBe(1);
});

test('where a ledger exists, the question appears in the pane and the ribbon is free again', async () => {
  const { services } = fakeWorkbook({ sheets: ['监测台账'] });
  await renderPane(services);
  const { press, completed } = ribbon();
  await press('insertLedger');
  expect(await screen.findByRole('button', { name: '更新现有表' })).toBeTruthy();
  expect(completed()).toBe(1);
});

test('highlight opens the pane at its view', async () => {
  await renderPane(fakeWorkbook().services);
  const { press } = ribbon();
  await press('highlightSelection');
  expect(await screen.findByRole('heading', { level: 1, name: '高亮' })).toBeTruthy();
});

test('a press that comes before the pane is drawn is done as soon as it is', async () => {
  const { services, calls } = fakeWorkbook();
  const { press, completed } = ribbon();
  const pressed = press('insertLedger');
  await renderPane(services);
  await pressed;
  expect(calls).toEqual([['insertTemplate', 'ledger', undefined]]);
  expect(completed()).toBe(1);
});

test('the ribbon is released and the job done even where the host cannot show the pane', async () => {
  const { services, calls } = fakeWorkbook();
  await renderPane(services);
  const { press, completed } = ribbon(() => Promise.reject(new Error('not supported')));
  await press('insertLedger');
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(completed()).toBe(1);
});

test('a command on cells says in the pane what it found', async () => {
  const { services } = fakeWorkbook();
  await renderPane({ ...services, explainHighlight: async () => ({ ok: false, message: { key: 'whyNone', params: { address: 'B2' } }, notes: [] }) });
  const { press, completed } = ribbon();
  await press('explainHighlight');
  expect(await screen.findByText(/B2 没有规划指标的高亮规则/)).toBeTruthy();
  expect(completed()).toBe(1);
});

test('a row that is bound leads to the catalogue, a doubtful one to the report', async () => {
  const { services } = fakeWorkbook();
  let code: string | null = 'JY01';
  await renderPane({ ...services, identifyRow: async () => ({ ok: true, value: { code, address: 'C2' }, message: { key: 'rowAsk', params: { label: '参保率' } }, notes: [] }) });
  const { press } = ribbon();
  const shown = (name: string) => screen.findByRole('heading', { level: 1, name });
  await press('bindRow');
  await shown('查找指标');
  code = null;
  await press('bindRow');
  await shown('识别报表');
});

test('a gap formula starts in the helper, with the cell that was pointed at', async () => {
  const { services } = fakeWorkbook();
  await renderPane({ ...services, prepareGap: async () => ({ ok: true, value: { code: 'JY01', address: 'C7' }, message: { key: 'gapChoose', params: { address: 'C7', target: 'D7' } }, notes: [] }) });
  const { press } = ribbon();
  await press('insertGap');
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: /实际值所在单元格/ }).value).toBe('C7'));
});

test('a shortcut opens the pane and does nothing else', async () => {
  const { services, calls } = fakeWorkbook();
  await renderPane(services);
  let opened = 0;
  const { press, completed } = ribbon(async () => { opened += 1; });
  await press('showPane');
  expect([opened, calls, completed()]).toEqual([1, [], 1]);
});

test('a command that comes while another is under way is not lost in silence, and a second press of the same does nothing', async () => {
  const { services, calls } = fakeWorkbook();
  let finish = (): void => undefined;
  const held = new Promise<void>((resolve) => (finish = resolve));
  await renderPane({ ...services, insertTemplate: async (request) => { await held; return services.insertTemplate(request); } });
  const { press } = ribbon();
  const first = press('insertLedger');
  await press('insertLedger');
  expect(screen.queryByText(/没有执行/)).toBeNull();
  await press('insertReview');
  expect(await screen.findByText(/另一项操作进行时收到的命令没有执行/)).toBeTruthy();
  finish();
  await first;
  const end = await screen.findByText(/已插入“监测台账”/);
  expect(end.closest('[role=status]')?.textContent).toContain('另一项操作进行时收到的命令没有执行');
  expect(calls).toEqual([['insertTemplate', 'ledger', undefined]]);
});
