import { screen, waitFor, within } from '@testing-library/react';
import { henan13 } from '../../src/domain/plan/catalogue';
import { dateToSerial } from '../../src/domain/plan/periods';
import type { Entry, LedgerEntry } from '../../src/domain/review/entries';
import { standardLedgerLayout } from '../../src/domain/sheets/ledgerLayout';
import { defaultSettings } from '../../src/domain/measures/settings';
import type { LedgerReading } from '../../src/workbook/dashboard/readLedgerNow';
import type { Outcome } from '../../src/workbook/outcome';
import { ledger } from '../domain/dashboard/ledger';
import { done, fakeWorkbook } from './support/fakeServices';
import { textOf } from './support/reads';
import { openJob, renderPane } from './support/renderPane';

const typed = { JY01: { years: [145.1, 140, 70, null, null] }, JY02: { years: [19.25, 19.25, 19.25, null, null] }, JY03: { years: [8, 8, 8, null, null] }, SB09: { years: [null, null, 93, null, null] } };
const serial = (iso: string): number => {
  const date = dateToSerial(iso);
  return date.ok ? date.value : 0;
};
const nobody: LedgerReading = { ledgers: [], chosen: null, ledger: null, missing: [], gone: false };
const names = [{ sheetId: 'a', sheetName: '监测台账' }, { sheetId: 'b', sheetName: '监测台账 (2)' }] as const;

const reading = (entries: Readonly<Record<string, Partial<LedgerEntry>>>, reportDate: Entry = serial('2018-06-30'), ledgers: LedgerReading['ledgers'] = [names[0]], chosen = ledgers[0]!): LedgerReading => ({
  ...nobody,
  ledgers,
  chosen,
  ledger: { ...chosen, place: { sheetName: chosen.sheetName, ...standardLedgerLayout(henan13) }, reportDate, reportDateAddress: 'C2', entries: ledger(entries), paths: new Map() },
});

/** A workbook whose ledger a test changes, and which counts the handlers the pane has registered. */
function workbook(start: LedgerReading) {
  const fake = fakeWorkbook();
  const state = { now: start, handlers: 0, reads: 0, wanted: null as string | null, refuse: null as Outcome<LedgerReading> | null, edit: () => undefined as void };
  const services = {
    ...fake.services,
    readLedgerNow: async (wanted: string | null) => {
      state.reads += 1;
      state.wanted = wanted;
      return state.refuse ?? done(state.now, { key: 'ledgerRead' as const });
    },
    watchEdits: async (listener: () => void) => {
      state.handlers += 1;
      state.edit = listener;
      return async () => { state.handlers -= 1; };
    },
  };
  return { services, calls: fake.calls, state };
}

const page = () => within(document.getElementById('panel-dashboard')!);
const verdict = (name: RegExp) => within(page().getByRole('list', { name: '进展判断' })).getByRole('button', { name });
const listed = () => within(page().getByRole('list', { name: '各项指标' })).getAllByRole('listitem');

describe('a ledger with figures', () => {
  it('draws what an annual plan plans where there is one, and says so', async () => {
    const now = reading(typed);
    const { services } = workbook({ ...now, ledger: { ...now.ledger!, paths: new Map([['JY01', [120, 230, 330, 420, 500]]]) } });
    await renderPane(services, { job: '看板' });
    expect(await page().findByText('年度计划；未列出的为序时目标')).toBeTruthy();
    expect(within(listed()[0]!).getByRole('img').getAttribute('aria-label')).toBe('走势。实际值：2016年12月 145.1\u00A0万人，2017年12月 285.1\u00A0万人，2018年6月 355.1\u00A0万人。年度计划：2018年12月 330\u00A0万人。目标值：≥\u00A0500\u00A0万人，期限 2020年12月31日。');
    expect(within(listed()[1]!).getByRole('img').getAttribute('aria-label')).toContain('序时目标：');
    // Verdicts stay what they are.
    expect(verdict(/^需关注 3$/)).toBeTruthy();
  });

  it('says which, as of when and how old; counts verdicts, lists the worst and every indicator', async () => {
    const { services } = workbook(reading(typed));
    await renderPane(services, { job: '看板' });
    expect(await page().findByText('报告日期 2018年6月30日')).toBeTruthy();
    expect(page().getByText('规划期已过 50.0%')).toBeTruthy();
    expect(page().getByText(/^\d{1,2}:\d{2} 读取，随修改更新$/)).toBeTruthy();
    expect(verdict(/^需关注 3$/)).toBeTruthy();
    expect(verdict(/^未判断 38$/)).toBeTruthy();
    const worst = within(page().getByRole('list', { name: '落后最多' })).getAllByRole('listitem').map(textOf);
    expect(worst).toHaveLength(3);
    expect(worst[0]).toMatch(/^失业人员再就业严重滞后 · 差 117.25 万人序时差 −17\.0 个百分点$/);
    // 95 and 93 differ by points, not by percent.
    expect(worst[2]).toMatch(/^医疗保险参保率未达标 · 差 2 个百分点差目标值的 2\.1%$/);
    expect(listed()).toHaveLength(42);
  });

  it('draws what is known and says it in words; what is missing is said to be missing', async () => {
    const { services } = workbook(reading({ ...typed, JY03: { years: [8, null, 8, null, null] } }));
    await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    expect(within(listed()[0]!).getByRole('img').getAttribute('aria-label')).toBe('走势。实际值：2016年12月 145.1\u00A0万人，2017年12月 285.1\u00A0万人，2018年6月 355.1\u00A0万人。序时目标：250\u00A0万人。目标值：≥\u00A0500\u00A0万人，期限 2020年12月31日。');
    expect(within(listed()[2]!).getByRole('img').getAttribute('aria-label')).toContain('2016年12月 8\u00A0万人，2017年12月 缺数，2018年6月 缺数');
    expect(listed()[2]!.querySelectorAll('circle')).toHaveLength(1);
    expect(within(listed()[2]!).getByText('报告日期以前有缺数')).toBeTruthy();
  });

  it('lists only what is asked for, by verdict and by domain', async () => {
    const { services } = workbook(reading(typed));
    const { user } = await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    await user.click(verdict(/^需关注/));
    expect(listed().map((item) => within(item).getByRole('button').textContent)).toEqual(['失业人员再就业', '就业困难人员就业', expect.any(String)]);
    await user.click(page().getByRole('combobox', { name: '领域或章' }));
    await user.click(page().getByRole('option', { name: /^就业/ }));
    expect(listed()).toHaveLength(2);
    expect(verdict(/^全部 4$/)).toBeTruthy();
    await user.click(page().getByRole('combobox', { name: '领域或章' }));
    await user.click(page().getByRole('option', { name: /^公共服务/ }));
    await user.click(page().getByRole('button', { name: '显示全部指标' }));
    expect(listed()).toHaveLength(42);
  });

  it('leads from an indicator to its cell of the report date’s year, and keeps the focus', async () => {
    const { services, calls } = workbook(reading(typed));
    const { user } = await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    const button = within(listed()[1]!).getByRole('button', { name: '失业人员再就业' });
    await user.click(button);
    expect(calls).toContainEqual(['goTo', '监测台账', `K${standardLedgerLayout(henan13).rows.get('JY02')! + 1}`]);
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('states methods and cut-offs, the workbook’s own where it has some', async () => {
    const own = workbook(reading(typed));
    const settings = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 30 } };
    await renderPane({ ...own.services, loadSettings: async () => done({ settings, problem: null }, { key: 'settingsLoaded' }) }, { job: '看板' });
    await page().findByText(/规划期已过/);
    expect(page().getByText(/≥ \+30 个百分点为快于序时/)).toBeTruthy();
    expect(page().getByText(/界限由本工作簿设置/)).toBeTruthy();
    expect(verdict(/^基本符合 1$/)).toBeTruthy();
  });
});

describe('following edits', () => {
  it('reads once after a burst of edits, shows and announces what changed', async () => {
    const { services, state } = workbook(reading(typed));
    await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    const before = state.reads;
    state.now = reading({ ...typed, JY02: { years: [40, 40, 20, null, null] } });
    for (let edit = 0; edit < 20; edit += 1) state.edit();
    await waitFor(() => expect(verdict(/^需关注 2$/)).toBeTruthy());
    expect(state.reads).toBe(before + 1);
    expect((await page().findByText('看板已更新：42 项指标中，需关注 2 项，未判断 38 项。')).getAttribute('role')).toBe('status');
  });

  it('has one handler while it is in front, none after it was left, one again on return', async () => {
    const { services, state } = workbook(reading(typed));
    const { user, unmount } = await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    expect(state.handlers).toBe(1);
    await openJob(user, '操作记录');
    await waitFor(() => expect(state.handlers).toBe(0));
    const { reads } = state;
    state.edit();
    await openJob(user, '看板');
    await waitFor(() => expect(state.handlers).toBe(1));
    expect(state.reads).toBe(reads + 1);
    unmount();
    await waitFor(() => expect(state.handlers).toBe(0));
  });

  it('finds a deleted ledger when the pane gets the focus, lets go of its handler and offers another', async () => {
    const { services, state, calls } = workbook(reading(typed));
    const { user } = await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    state.now = { ...nobody, gone: true };
    window.dispatchEvent(new Event('focus'));
    expect(await page().findByText(/原来看的台账已经不在这个工作簿里了/)).toBeTruthy();
    await waitFor(() => expect(state.handlers).toBe(0));
    state.now = reading({});
    await user.click(page().getByRole('button', { name: '插入监测台账' }));
    expect(await page().findByText(/还没有填实际值/)).toBeTruthy();
    expect(calls.some(([what, kind]) => what === 'insertTemplate' && kind === 'ledger')).toBe(true);
    await waitFor(() => expect(state.handlers).toBe(1));
  });

  it('keeps what it has when reading fails, says so, and recovers', async () => {
    const { services, state } = workbook(reading(typed));
    const { user } = await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    state.refuse = { ok: false, message: { key: 'noAnswer' }, notes: [] };
    await user.click(page().getByRole('button', { name: '重新读取' }));
    expect(await page().findByText(/没有更新成功，下面仍是/)).toBeTruthy();
    expect(listed()).toHaveLength(42);
    state.refuse = null;
    await user.click(page().getByRole('button', { name: '重新读取' }));
    await waitFor(() => expect(page().queryByText(/没有更新成功/)).toBeNull());
  });
});

describe('what to do next', () => {
  it('without a ledger: insert one, or see the templates', async () => {
    const { services } = workbook(nobody);
    const { user } = await renderPane(services, { job: '看板' });
    expect(await page().findByText(/还没有监测台账/)).toBeTruthy();
    await user.click(page().getByRole('button', { name: '查看全部模板' }));
    expect(screen.getByRole('heading', { level: 1, name: '插入' })).toBeTruthy();
  });

  it.each([[null, /报告日期还没有填/], ['年中', /报告日期读不出来/], [serial('2015-06-30'), /报告日期早于规划期（2016年1月1日 开始）/]] as const)('with a report date of %p: go to its cell', async (date, text) => {
    const { services, calls } = workbook(reading(typed, date));
    const { user } = await renderPane(services, { job: '看板' });
    expect(await page().findByText(text)).toBeTruthy();
    expect(page().getByText('台账里已填 4 项指标，共 42 项。')).toBeTruthy();
    expect(page().queryByRole('list', { name: '进展判断' })).toBeNull();
    await user.click(page().getByRole('button', { name: '转到报告日期' }));
    expect(calls).toContainEqual(['goTo', '监测台账', 'C2']);
  });

  it('with nothing typed: go to the first indicator', async () => {
    const { services, calls } = workbook(reading({}));
    const { user } = await renderPane(services, { job: '看板' });
    await user.click(await page().findByRole('button', { name: '转到第一项' }));
    expect(calls).toContainEqual(['goTo', '监测台账', 'K7']);
  });

  it('with several ledgers: choose', async () => {
    const { services, state } = workbook(reading(typed, serial('2018-06-30'), names));
    const { user } = await renderPane(services, { job: '看板' });
    await page().findByText(/规划期已过/);
    state.now = reading({}, serial('2017-12-31'), names, names[1]);
    await user.click(page().getByRole('combobox', { name: '台账' }));
    await user.click(page().getByRole('option', { name: '监测台账 (2)' }));
    expect(await page().findByText('报告日期 2017年12月31日')).toBeTruthy();
    expect(state.wanted).toBe('b');
  });

  it('with headings that were changed: says which are missing', async () => {
    const { services } = workbook({ ...nobody, ledgers: [names[0]], chosen: names[0], missing: ['目标值'] });
    await renderPane(services, { job: '看板' });
    expect(await page().findByText(/“监测台账”缺少这些列或单元格，无法取数：目标值/)).toBeTruthy();
  });

  it('when the first reading fails: try again', async () => {
    const { services, state } = workbook(reading(typed));
    state.refuse = { ok: false, message: { key: 'failedConnection' }, notes: [] };
    const { user } = await renderPane(services, { job: '看板' });
    expect(await page().findByText(/没有读到台账/)).toBeTruthy();
    state.refuse = null;
    await user.click(page().getByRole('button', { name: '重新读取' }));
    expect(await page().findByText(/规划期已过/)).toBeTruthy();
  });

  it('when there was no ledger and it cannot be read again: does not insist on there being none', async () => {
    const { services, state } = workbook(nobody);
    const { user } = await renderPane(services, { job: '看板' });
    expect(await page().findByText(/还没有监测台账/)).toBeTruthy();
    state.refuse = { ok: false, message: { key: 'failedConnection' }, notes: [] };
    window.dispatchEvent(new Event('focus'));
    expect(await page().findByText(/没有读到台账/)).toBeTruthy();
    expect(page().queryByText(/还没有监测台账/)).toBeNull();
    state.refuse = null;
    state.now = reading(typed);
    await user.click(page().getByRole('button', { name: '重新读取' }));
    expect(await page().findByText(/规划期已过/)).toBeTruthy();
  });

  it('while a cell is being edited: says what it waits for', async () => {
    const { services } = workbook(reading(typed));
    await renderPane({ ...services, readLedgerNow: () => new Promise(() => undefined) }, { job: '看板' });
    expect(await page().findByText('正在读取台账…')).toBeTruthy();
    expect(await page().findByText(/正在编辑单元格/)).toBeTruthy();
  });
});

it('speaks English, with what the plan calls its indicators in English', async () => {
  const { services } = workbook(reading(typed));
  await renderPane(services, { locale: 'en-US', job: 'Dashboard' });
  expect(await page().findByText('Report date June 30, 2018')).toBeTruthy();
  expect(within(page().getByRole('list', { name: 'Verdicts' })).getByRole('button', { name: /Far behind/ })).toBeTruthy();
  expect(page().getAllByRole('button', { name: 'New urban employment' })).toBeTruthy();
});
