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
  await waitFor(() => expect(screen.getByRole('tab', { name: '高亮' }).getAttribute('aria-selected')).toBe('true'));
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
