import { screen, waitFor, within } from '@testing-library/react';
import type { Outcome } from '../../src/workbook/outcome';
import { done, fakeWorkbook } from './support/fakeServices';
import { textOf } from './support/reads';
import { openJob, renderPane } from './support/renderPane';

const inserted = { ...done({ sheetName: '监测台账', spelling: 'plan' as const }, { key: 'insertedLedger', params: { sheet: '监测台账', count: 46 } }, { sheetName: '监测台账', address: 'C3' }), notes: [{ key: 'nativeSpelling' as const }] };
const takenBack = done(undefined, { key: 'bindingsUndone' });
const refused: Outcome = { ok: false, message: { key: 'enrichChanged' }, notes: [] };

async function insertLedger(undo?: () => Promise<Outcome>) {
  const { services, calls } = fakeWorkbook();
  const pane = await renderPane({ ...services, insertTemplate: async () => (undo ? { ...inserted, undo } : inserted) }, { job: '插入' });
  await pane.user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await screen.findByText(/已插入“监测台账”/);
  return { ...pane, calls };
}

const entries = () => within(screen.getByRole('list', { name: '操作' })).getAllByRole('listitem').filter((item) => item.parentElement?.tagName === 'OL');

test('an empty list says what to do next and leads back', async () => {
  const { user } = await renderPane(fakeWorkbook().services, { job: '操作记录' });
  expect(screen.getByText(/还没有操作/)).toBeTruthy();
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: '返回首页' }));
  expect(screen.getByRole('heading', { level: 1, name: '规划指标' })).toBeTruthy();
});

test('what was done is listed with its time, what was left alone, and the way to the cells', async () => {
  const { user, calls } = await insertLedger();
  await openJob(user, '操作记录');
  const [entry] = entries();
  expect(textOf(entry)).toMatch(/\d{1,2}:\d{2} · 已完成已插入“监测台账”，共 46 行。.*没有自定义函数/);
  expect(within(entry!).queryByRole('button', { name: /撤销/ })).toBeNull();
  await user.click(within(entry!).getByRole('button', { name: '转到“监测台账”' }));
  expect(calls).toEqual([['goTo', '监测台账', 'C3']]);
  // Going somewhere is no work of its own.
  expect(entries()).toHaveLength(1);
});

test('the message of an operation offers its undo, and the list says that it was taken back', async () => {
  const { user } = await insertLedger(async () => takenBack);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(screen.queryByText(/已插入“监测台账”/)).toBeNull());
  await openJob(user, '操作记录');
  expect(entries()[0]!.textContent).toContain('已撤销');
  expect(within(entries()[0]!).queryByRole('button')).toBeNull();
});

test('an undo that is refused says why, and may be tried again', async () => {
  let answer = refused as Outcome;
  const { user } = await insertLedger(async () => answer);
  await openJob(user, '操作记录');
  const undo = () => within(entries()[0]!).getByRole('button', { name: /^撤销 .*\s的操作$/ });
  await user.click(undo());
  await waitFor(() => expect(entries()[0]!.textContent).toContain('没有撤销：'));
  answer = takenBack;
  await user.click(undo());
  await waitFor(() => expect(textOf(entries()[0])).toMatch(/\d{1,2}:\d{2} 已撤销：/));
});

test('a refusal and an unexpected error are listed as such, latest first; the list can be copied', async () => {
  const { services } = fakeWorkbook();
  const { user } = await renderPane(
    {
      ...services,
      insertTemplate: async ({ kind }) => {
        if (kind === 'catalogue') throw new Error('王小明');
        return { ok: false, message: { key: 'structureLocked' }, notes: [] };
      },
    },
    { job: '插入' },
  );
  await user.click(screen.getByRole('button', { name: '插入监测台账' }));
  await screen.findByText(/结构受保护/);
  await user.click(screen.getByRole('button', { name: '插入指标目录' }));
  await screen.findByText(/出现意外错误/);
  await openJob(user, '操作记录');
  expect(entries().map((entry) => /没有做|出错/.exec(entry.textContent ?? '')?.[0])).toEqual(['出错', '没有做']);
  await user.click(screen.getByRole('button', { name: '复制记录' }));
  const copied = await navigator.clipboard.readText();
  expect(copied.split('\n')).toHaveLength(2);
  expect(copied).toMatch(/^\d{1,2}:\d{2} {2}工作簿的结构受保护/);
});
