import { insertTemplate } from '../../src/workbook/insertTemplate';
import { WORKBENCH_REQUIREMENTS } from '../../workbench/bridge/bridge';
import { HostError } from '../../workbench/protocol/hostError';
import { openOffice } from '../support/openOffice';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

const insertLedger = async (existing?: 'update' | 'copy') => {
  const outcome = await insertTemplate({ kind: 'ledger', existing });
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome;
};

describe('the main job', () => {
  it('judges a typed value by the report date, with its method', async () => {
    const outcome = await insertLedger();
    expect(outcome.message).toEqual({ key: 'insertedLedger', params: { sheet: '监测台账', count: 48 } });
    expect(outcome.notes).toEqual([]);
    const { workbook } = office();
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type('监测台账!I7', 145.1);
    const [line] = await workbook.values('监测台账!A7:S7');
    expect(line?.slice(0, 3)).toEqual(['JY01', '就业', '城镇新增就业人数']);
    const [current, gap, completion, pace, verdict, method] = line?.slice(13) ?? [];
    expect([current, verdict, method]).toEqual([145.1, '快于序时', '序时法']);
    expect(gap).toBeCloseTo(354.9, 9);
    expect(completion).toBeCloseTo(0.2902, 9);
    expect(pace).toBeCloseTo(9.02, 9);
    expect(await workbook.text('监测台账!P7')).toBe('29.0%');
    expect(await workbook.text('监测台账!Q7')).toBe('+9.0 个百分点');
  });

  it('marks a year below its floor, and the verdict that says so', async () => {
    await insertLedger();
    const { workbook } = office();
    const codes = (await workbook.values('监测台账!A7:A54')).map(([code]) => code);
    const row = 7 + codes.indexOf('SB09');
    expect(await workbook.value(`监测台账!C${row}`)).toBe('基本医疗保险参保率');
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type(`监测台账!I${row}`, 93);
    expect(await workbook.value(`监测台账!R${row}`)).toBe('未达标');
    expect(await workbook.applied(`监测台账!I${row}`)).toMatchObject({ fillColor: '#FCE3C8', bold: true });
    expect(await workbook.applied(`监测台账!R${row}`)).toMatchObject({ fillColor: '#FCE3C8' });
    await workbook.type(`监测台账!I${row}`, 96);
    expect((await workbook.applied(`监测台账!I${row}`)).rules).toEqual([]);
  });

  it('shows nothing but a hint until there is a report date', async () => {
    await insertLedger();
    const { workbook } = office();
    await workbook.type('监测台账!I7', 145.1);
    expect(await workbook.value('监测台账!F2')).toContain('请先填写报告日期');
    expect(await workbook.value('监测台账!O7')).toBe('');
  });

  it('refuses to add up years with a hole in them', async () => {
    await insertLedger();
    const { workbook } = office();
    await workbook.type('监测台账!C2', '2018-06-30');
    await workbook.type('监测台账!I7', [[145.1, '', 70]]);
    expect(await workbook.value('监测台账!N7')).toBe('数据不全');
    expect(await workbook.value('监测台账!R7')).toBe('');
    await workbook.type('监测台账!J7', 140);
    expect(await workbook.value('监测台账!N7')).toBeCloseTo(355.1, 9);
  });

  it('calculates a structure from its parts', async () => {
    await insertLedger();
    const { workbook } = office();
    const codes = (await workbook.values('监测台账!A7:A54')).map(([code]) => code);
    const row = 7 + codes.indexOf('RC02');
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type(`监测台账!I${row + 1}`, [[48], [152], [200]]);
    expect(await workbook.value(`监测台账!I${row}`)).toBe(400);
    expect(await workbook.value(`监测台账!O${row}`)).toBeCloseTo(2, 9);
    expect(await workbook.value(`监测台账!R${row}`)).toBe('符合');
    expect(await workbook.value(`监测台账!O${row + 1}`)).toBeCloseTo(2, 9);
  });

  it('inserts the catalogue as a table that begins with the first indicator', async () => {
    const outcome = await insertTemplate({ kind: 'catalogue' });
    expect(outcome.ok && outcome.value.sheetName).toBe('指标目录');
    const tables = office().workbook.engine.listTables();
    expect(tables.map(({ name, range }) => ({ name, rows: range.rowCount }))).toEqual([{ name: 'GHZB_Catalogue', rows: 43 }]);
    expect(await office().workbook.value('指标目录!A4')).toBe('JY01');
  });
});

describe('round trips', () => {
  it.each(['catalogue', 'ledger'] as const)('inserts the %s in three', async (kind) => {
    office().statistics.reset();
    await insertTemplate({ kind });
    expect(office().statistics.batches).toBeLessThanOrEqual(3);
    // office.js releases its references in a batch of its own, after the run has ended.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(office().workbook.referenceCount).toBe(0);
  });
});

describe('a workbook that has the sheet already', () => {
  it('asks before anything is written', async () => {
    await insertLedger();
    const before = await office().workbook.snapshot();
    const again = await insertTemplate({ kind: 'ledger' });
    expect(again).toMatchObject({ ok: false, message: { key: 'existsAsk' }, choices: ['update', 'copy'] });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('makes a copy with names of its own, so that both report dates work', async () => {
    await insertLedger();
    const copy = await insertLedger('copy');
    expect(copy.value.sheetName).toBe('监测台账 (2)');
    const { workbook } = office();
    await workbook.type("'监测台账 (2)'!C2", '2020-12-31');
    await workbook.type('监测台账!C2', '2016-12-31');
    expect(await workbook.value('监测台账!E2')).toBeCloseTo(0.2, 9);
    expect(await workbook.value("'监测台账 (2)'!E2")).toBe(1);
    expect(workbook.engine.listNames().map(({ name }) => name)).toEqual(expect.arrayContaining(['GHZB_ReportDate', 'GHZB_ReportDate_2']));
  });

  it('updates in place: entries stay, lost formulas and targets come back', async () => {
    await insertLedger();
    const { workbook } = office();
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type('监测台账!I7', 145.1);
    await workbook.type('监测台账!O7', '手工');
    await workbook.type('监测台账!V7', '我的备注');
    const rules = workbook.engine.listConditionalFormats(workbook.sheetId('监测台账')).length;
    const outcome = await insertLedger('update');
    expect(outcome.message).toEqual({ key: 'updated', params: { sheet: '监测台账', count: 1, entries: 1 } });
    expect(await workbook.value('监测台账!I7')).toBe(145.1);
    expect(await workbook.value('监测台账!O7')).toBeCloseTo(354.9, 9);
    expect(await workbook.value('监测台账!V7')).toBe('我的备注');
    expect(workbook.engine.listConditionalFormats(workbook.sheetId('监测台账'))).toHaveLength(rules);
  });

  it('refuses to update a protected sheet and leaves it as it was', async () => {
    await insertLedger();
    office().workbook.protect('监测台账');
    const outcome = await insertTemplate({ kind: 'ledger', existing: 'update' });
    expect(outcome).toMatchObject({ ok: false, message: { key: 'sheetProtected', params: { sheet: '监测台账' } } });
  });
});

describe('a workbook that stands in the way', () => {
  it('leaves a foreign sheet of the same name alone', async () => {
    const { workbook } = office();
    await workbook.addSheet('监测台账');
    await workbook.type('监测台账!A1', '处里的台账');
    const outcome = await insertLedger();
    expect(outcome.value.sheetName).toBe('监测台账 (2)');
    expect(await workbook.value('监测台账!A1')).toBe('处里的台账');
  });

  it('says that the structure is locked', async () => {
    office().workbook.protectStructure();
    expect(await insertTemplate({ kind: 'ledger' })).toMatchObject({ ok: false, message: { key: 'structureLocked' } });
  });

  it('takes back a half-written sheet when Excel fails on the way', async () => {
    const { workbook } = office();
    await workbook.type('A1', '原有内容');
    const before = await workbook.snapshot();
    let failed = false;
    workbook.faults = {
      beforeAction: (_, action) => {
        if (failed || action.Name !== 'FreezeAt') return;
        failed = true;
        throw new HostError('GeneralException', 'Excel is busy.');
      },
    };
    const outcome = await insertTemplate({ kind: 'ledger' });
    expect(failed).toBe(true);
    expect(outcome).toMatchObject({ ok: false, message: { key: 'failedOther' } });
    expect(await workbook.snapshot()).toEqual(before);
    workbook.faults = {};
    expect((await insertTemplate({ kind: 'ledger' })).ok).toBe(true);
  });
});

describe('a host without custom functions', () => {
  it('gets native formulas with the same results, and is told so', async () => {
    office().close();
    const { CustomFunctionsRuntime: _, ...requirements } = WORKBENCH_REQUIREMENTS;
    const plain = await openOffice({ requirements });
    try {
      const outcome = await insertTemplate({ kind: 'ledger' });
      expect(outcome).toMatchObject({ ok: true, value: { spelling: 'native' }, notes: [{ key: 'nativeSpelling' }] });
      await plain.workbook.type('监测台账!C2', '2016-12-31');
      await plain.workbook.type('监测台账!I7', 145.1);
      expect(await plain.workbook.value('监测台账!R7')).toBe('快于序时');
      expect(await plain.workbook.text('监测台账!Q7')).toBe('+9.0 个百分点');
    } finally {
      plain.close();
    }
  });
});
