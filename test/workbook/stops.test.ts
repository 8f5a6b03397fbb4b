import { insertAnnual } from '../../src/workbook/annual/insertAnnual';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { handOver } from '../../src/workbook/handOver';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { insertReview } from '../../src/workbook/review/insertReview';
import { insertRegionForm } from '../../src/workbook/rollUp';
import type { Task } from '../../src/workbook/task';
import { nativeLedger, typedRegions, withLedger } from '../support/filledLedger';
import type { TestWorkbook } from '../support/testWorkbook';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

type Operate = (task?: Task) => Promise<Outcome<unknown, string>>;

/** Long operations, each with something to do. */
const cases: readonly (readonly [string, (workbook: TestWorkbook) => Promise<unknown>, Operate])[] = [
  ['update of a ledger', async (workbook) => { await withLedger(workbook); await workbook.type('监测台账!O7', '手工'); }, (task) => insertTemplate({ ...nativeLedger, existing: 'update' }, task)],
  ['update of an annual plan', async (workbook) => { await withLedger(workbook); await insertAnnual({ quarterly: true }); await workbook.type('年度计划!N9', '手工'); }, (task) => insertAnnual({ existing: 'update' }, task)],
  ['update of a breakdown', async (workbook) => { await insertRegions(typedRegions); await workbook.type('分解落实-城镇新增就业!L12', '手工'); }, (task) => insertRegions({ ...typedRegions, existing: 'update' }, task)],
  ['update of a review', async (workbook) => { await withLedger(workbook); await insertReview({ spelling: 'native' }); await workbook.type('中期评估!C8', '手工'); }, (task) => insertReview({ spelling: 'native', existing: 'update' }, task)],
  ['new catalogue', () => Promise.resolve(), (task) => insertTemplate({ kind: 'catalogue' }, task)],
  ['new ledger', () => Promise.resolve(), (task) => insertTemplate(nativeLedger, task)],
  ['new annual plan', withLedger, (task) => insertAnnual({ quarterly: true }, task)],
  ['new breakdown', () => Promise.resolve(), (task) => insertRegions(typedRegions, task)],
  ['new review', withLedger, (task) => insertReview({ spelling: 'native' }, task)],
  ['new form for regions', () => Promise.resolve(), (task) => insertRegionForm({ domain: '就业' }, 'zh-CN', task)],
  ['repair', async (workbook) => { await workbook.type('Sheet1!A1', [['JY01', 1, '=_xldudf_PLAN_GAP(B1,A1)'], ['JY01', 2, '=_xldudf_PLAN_GAP(B2,A2)']]); }, async (task) => {
    const check = await checkWorkbook();
    return check.ok ? repairWorkbook(check.value, task) : check;
  }],
];

/** Operations whose undo looks at a good deal. */
const undone: typeof cases = [
  ...cases,
  ['hand-over', async (workbook) => { await insertTemplate({ kind: 'ledger', spelling: 'plan' }); await workbook.type('监测台账!C2', '2018-06-30'); }, () => handOver({ target: 'copy', as: 'values' })],
];

/** Stops an operation before each of its requests in turn, until it is carried out. @returns how often it was stopped */
const stopEverywhere = async (workbook: TestWorkbook, operate: Operate, expectStopped: () => void): Promise<number> => {
  for (let at = 1; at < 30; at += 1) {
    const controller = new AbortController();
    let batch = 0;
    workbook.faults = { beforeBatch: () => { if ((batch += 1) === at) controller.abort(); } };
    const outcome = await operate({ signal: controller.signal, report: () => undefined });
    workbook.faults = {};
    if (outcome.ok) return at - 1;
    expect(outcome.message).toEqual({ key: 'stopped' });
    expectStopped();
  }
  throw new Error('it was never carried out');
};

const heard = (told: (readonly [number, number])[]): Task => ({ signal: new AbortController().signal, report: (...step) => told.push(step) });
const expectCounted = (told: readonly (readonly [number, number])[]): void => {
  expect(told.length).toBeGreaterThan(0);
  const [done, total] = told.at(-1)!;
  expect(done).toBe(total);
  expect(told.every(([now, of], index) => now <= of && now / of >= (told[index - 1]?.[0] ?? 0) / (told[index - 1]?.[1] ?? 1))).toBe(true);
};

it.each(cases)('%s: wherever it is stopped the workbook is as it was, and what was done is counted', async (_, prepare, operate) => {
  const { workbook } = office();
  await prepare(workbook);
  const before = workbook.contents();
  const restore = workbook.checkpoint();
  expect(await stopEverywhere(workbook, operate, () => expect(workbook.contents()).toEqual(before))).toBeGreaterThan(1);
  restore();
  const told: (readonly [number, number])[] = [];
  expect(await operate(heard(told))).toMatchObject({ ok: true });
  expectCounted(told);
});

it.each(undone)('the undo of: %s; stopped while it looks, nothing is taken back; afterwards all of it', async (_, prepare, operate) => {
  const { workbook } = office();
  await prepare(workbook);
  const before = workbook.contents();
  const outcome = await operate();
  if (!outcome.ok || !outcome.undo) throw new Error('no undo');
  const after = workbook.contents();
  expect(await stopEverywhere(workbook, outcome.undo, () => expect(workbook.contents()).toEqual(after))).toBeGreaterThan(0);
  expect(workbook.contents()).toEqual(before);
});

it.each(undone)('the undo of: %s; counts what it looks at', async (_, prepare, operate) => {
  await prepare(office().workbook);
  const outcome = await operate();
  if (!outcome.ok || !outcome.undo) throw new Error('no undo');
  const told: (readonly [number, number])[] = [];
  expect(await outcome.undo(heard(told))).toMatchObject({ ok: true });
  expectCounted(told);
});
