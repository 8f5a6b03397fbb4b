import { act, screen, waitFor } from '@testing-library/react';
import { done, fakeWorkbook } from './support/fakeServices';
import { openJob, renderPane } from './support/renderPane';

const inserted = done({ sheetName: '监测台账', spelling: 'plan' as const }, { key: 'insertedLedger', params: { sheet: '监测台账', count: 46 } });

test('when Excel keeps silent, the pane says what may hold it up', async () => {
  let finish = () => undefined as void;
  const { services } = fakeWorkbook();
  const { user } = await renderPane({ ...services, insertTemplate: () => new Promise((resolve) => (finish = () => resolve(inserted))) }, { job: '插入' });
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  screen.getByRole('button', { name: '插入监测台账' }).click();
  await act(() => jest.advanceTimersByTimeAsync(4000));
  jest.useRealTimers();
  expect(screen.getByText(/正在编辑单元格/)).toBeTruthy();
  finish();
  await waitFor(() => expect(screen.queryByText(/正在编辑单元格/)).toBeNull());
  await user.click(await screen.findByRole('button', { name: '关闭消息' }));
});

test('what was left alone is listed under what was done', async () => {
  const { services } = fakeWorkbook();
  const notes = [{ key: 'nativeSpelling' as const }];
  const { user } = await renderPane({ ...services, insertTemplate: async () => ({ ...inserted, notes }) }, { job: '插入' });
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  expect((await screen.findAllByRole('listitem')).map((item) => item.textContent)).toEqual([expect.stringContaining('没有自定义函数')]);
});

test('a refusal stays when another view is opened, a success does not', async () => {
  const { services } = fakeWorkbook();
  let locked = true;
  const { user } = await renderPane({
    ...services,
    insertTemplate: async () => (locked ? { ok: false as const, message: { key: 'structureLocked' as const }, notes: [] } : inserted),
  }, { job: '插入' });
  const press = () => user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await press();
  await openJob(user, '高亮');
  expect(screen.getByText(/结构受保护/)).toBeTruthy();

  await openJob(user, '插入');
  locked = false;
  await press();
  expect(await screen.findByText(/已插入/)).toBeTruthy();
  await openJob(user, '高亮');
  expect(screen.queryByText(/已插入/)).toBeNull();
});

test('long work shows how far it is and can be stopped', async () => {
  const { services } = fakeWorkbook();
  const { user } = await renderPane({
    ...services,
    recogniseReport: (_, task) =>
      new Promise((resolve) => {
        task?.report(3, 12);
        task?.signal.addEventListener('abort', () => resolve({ ok: false, message: { key: 'stopped' }, notes: [] }));
      }),
  }, { job: '插入' });
  await openJob(user, '识别报表');
  await user.click(await screen.findByRole('button', { name: /识别/ }));
  expect(await screen.findByText('3 / 12')).toBeTruthy();
  expect(screen.getAllByRole('progressbar').some((bar) => bar.getAttribute('aria-valuenow') === '3')).toBe(true);
  await user.click(screen.getByRole('button', { name: '停止' }));
  expect(await screen.findByText(/已停止/)).toBeTruthy();
  expect(screen.queryByText('3 / 12')).toBeNull();
});

test('a first insert can be stopped, and the second try succeeds', async () => {
  const { services } = fakeWorkbook();
  let tries = 0;
  const { user } = await renderPane({
    ...services,
    insertTemplate: (request, task) => {
      if ((tries += 1) > 1) return services.insertTemplate(request, task);
      return new Promise((resolve) => {
        task?.report(54, 108);
        task?.signal.addEventListener('abort', () => resolve({ ok: false, message: { key: 'stopped' }, notes: [] }));
      });
    },
  }, { job: '插入' });
  await user.click(await screen.findByRole('button', { name: '插入监测台账' }));
  expect(await screen.findByText('54 / 108')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '停止' }));
  expect(await screen.findByText(/已停止/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  expect(await screen.findByText(/已插入/)).toBeTruthy();
});
