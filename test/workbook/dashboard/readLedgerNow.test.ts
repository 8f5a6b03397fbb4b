import { dashboardOf } from '../../../src/domain/dashboard';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';
import { insertAnnual } from '../../../src/workbook/annual/insertAnnual';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import { readLedgerNow, type LedgerReading } from '../../../src/workbook/dashboard/readLedgerNow';
import { HostError } from '../../../workbench/protocol/hostError';
import { useOffice } from '../../support/useOffice';

const office = useOffice({ withFunctions: true });
const workbook = () => office().workbook;
const rowOf = (code: string): number => standardLedgerLayout(henan13).rows.get(code)! + 1;

const read = async (wanted: string | null = null): Promise<LedgerReading> => {
  const outcome = await readLedgerNow(wanted);
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value;
};
const insertLedger = async (existing?: 'copy') => expect((await insertTemplate({ kind: 'ledger', existing })).ok).toBe(true);

describe('a ledger', () => {
  beforeEach(() => insertLedger());

  it('is read in two round trips, with what was typed and where the report date stands', async () => {
    await workbook().type('监测台账!C2', '2018-06-30');
    await workbook().type(`监测台账!I${rowOf('JY01')}`, [[145.1, '', 70]]);
    office().statistics.reset();
    const { ledgers, ledger, gone } = await read();
    expect(office().statistics.batches).toBe(2);
    expect(ledgers.map(({ sheetName }) => sheetName)).toEqual(['监测台账']);
    expect(ledger).toMatchObject({ sheetName: '监测台账', reportDate: 43281, reportDateAddress: 'C2' });
    expect(ledger?.entries.get('JY01')?.years).toEqual([145.1, null, 70, null, null]);
    expect(gone).toBe(false);
  });

  it('comes with what the annual plan that reads it plans, in the same two round trips', async () => {
    expect((await read()).ledger?.paths.size).toBe(0);
    await workbook().type('监测台账!C2', '2018-06-30');
    await workbook().type(`监测台账!H${rowOf('SB05')}`, 780);
    expect((await insertAnnual({ quarterly: true })).ok).toBe(true);
    await workbook().type('年度计划!H7', '自定');
    await workbook().type('年度计划!Z7', [[120, 110, 100, 90, 80]]);
    office().statistics.reset();
    const { ledger } = await read();
    expect(office().statistics.batches).toBe(2);
    expect(ledger?.paths.get('JY01')).toEqual([120, 230, 330, 420, 500]);
    expect(ledger?.paths.get('SB05')).toEqual([790, 800, 810, 820, 830]);
    // No base, and due at the end only: no path that could be drawn.
    expect([ledger?.paths.has('SB02'), ledger?.paths.has('JY04')]).toEqual([false, false]);
    const [jy01] = dashboardOf(henan13, ledger!.entries, '2018-06-30', undefined, ledger!.paths).lines;
    expect(jy01?.course).toMatchObject({ planned: { date: '2018-12-31', value: 330 }, requiredNow: 250 });
    expect(jy01?.course?.required.map(({ value }) => value)).toEqual([0, 120, 230, 330, 420, 500]);
    // Another ledger has no annual plan.
    await insertLedger('copy');
    await workbook().select("'监测台账 (2)'!A1");
    expect((await read()).ledger).toMatchObject({ sheetName: '监测台账 (2)', paths: new Map() });
    // Headings that were changed: nothing is drawn from it.
    await workbook().select('监测台账!A1');
    await workbook().type('年度计划!I6', '一六年');
    expect((await read()).ledger?.paths.size).toBe(0);
  });

  it('gives what a formula shows, not its text', async () => {
    await workbook().type(`监测台账!I${rowOf('JY01')}`, '=140+5.1');
    expect((await read()).ledger?.entries.get('JY01')?.years[0]).toBe(145.1);
  });

  it('agrees with the verdicts in its own cells', async () => {
    await workbook().type('监测台账!C2', '2018-06-30');
    for (const [code, years] of [['JY01', [145.1, 140, 70]], ['JY02', [19.25, 19.25, 19.25]], ['SB09', ['', '', 93]], ['JY03', [8, '', 8]]] as const) await workbook().type(`监测台账!I${rowOf(code)}`, [years]);
    const { ledger } = await read();
    const words = dashboardOf(henan13, ledger!.entries, '2018-06-30').lines.map(({ assessed }) => [assessed.indicator.code, assessed.word ?? '']);
    const shown = await Promise.all(words.map(async ([code]) => [code, String(await workbook().value(`监测台账!R${rowOf(code!)}`)).replace('—', '')]));
    expect(words).toEqual(shown);
  });

  it('is followed to where the user moved its lines', async () => {
    await workbook().insertRows('监测台账', 6, 2);
    expect((await read()).ledger?.place.rows.get('JY01')).toBe(rowOf('JY01') + 1);
  });

  it.each([
    ['protected', () => workbook().protect('监测台账')],
    ['hidden', () => workbook().engine.updateSheet(workbook().sheetId('监测台账'), { visibility: 'VeryHidden' })],
    ['in a locked workbook', () => workbook().protectStructure()],
  ])('is read although it is %s', async (_, change) => {
    await workbook().addSheet('别的');
    await change();
    expect((await read()).ledger).not.toBeNull();
  });

  it('says what it lacks when its headings were changed', async () => {
    await workbook().type('监测台账!G6', '任务');
    expect(await read()).toMatchObject({ chosen: { sheetName: '监测台账' }, ledger: null, missing: [expect.any(String)] });
  });

  it('is found again by its sheet after a new name, and known to be gone after its deletion', async () => {
    const { sheetId } = (await read()).chosen!;
    await workbook().engine.renameSheet(sheetId, '台账 2018');
    expect(await read(sheetId)).toMatchObject({ chosen: { sheetName: '台账 2018' }, gone: false });
    await workbook().addSheet('别的');
    await workbook().engine.deleteSheet(sheetId);
    expect(await read(sheetId)).toMatchObject({ ledgers: [], chosen: null, ledger: null, gone: true });
  });
});

it('a workbook without a ledger takes one round trip', async () => {
  office().statistics.reset();
  expect(await read()).toMatchObject({ ledgers: [], chosen: null });
  expect(office().statistics.batches).toBe(1);
});

it('of several ledgers the one in front comes first, and any can be asked for', async () => {
  await insertLedger();
  await insertLedger('copy');
  const { ledgers, chosen } = await read();
  expect(ledgers).toHaveLength(2);
  expect(chosen).toEqual(ledgers[0]);
  expect((await read(ledgers[1]!.sheetId)).chosen).toEqual(ledgers[1]);
});

it('an English ledger is read by its own headings', async () => {
  expect((await insertTemplate({ kind: 'ledger', language: 'en-US' })).ok).toBe(true);
  const { chosen } = await read();
  await workbook().type(`'${chosen!.sheetName}'!C2`, '2018-06-30');
  await workbook().type(`'${chosen!.sheetName}'!I${rowOf('JY01')}`, [[145.1, 140, 70]]);
  const { ledger } = await read();
  expect(ledger?.reportDate).toBe(43281);
  expect(dashboardOf(henan13, ledger!.entries, '2018-06-30').lines[0]?.assessed.word).toBe('快于序时');
});

it('a host that fails is a message, not an exception', async () => {
  await insertLedger();
  workbook().faults = { beforeBatch: () => { throw new HostError('GeneralException', 'x'); } };
  expect(await readLedgerNow(null)).toMatchObject({ ok: false, message: { key: 'failedOther' } });
});
