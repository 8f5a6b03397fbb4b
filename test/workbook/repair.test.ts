import { checkOnOpening } from '../../src/workbook/checkOnOpening';
import { checkWorkbook, type WorkbookCheck } from '../../src/workbook/checkWorkbook';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { HostError } from '../../workbench/protocol/hostError';
import { planFunctions } from '../support/planFunctions';
import { useOffice } from '../support/useOffice';

const office = useOffice();

const check = async (): Promise<WorkbookCheck> => {
  const outcome = await checkWorkbook();
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value;
};

const loadFunctions = async (): Promise<void> => {
  const { set, invoke } = await planFunctions();
  office().workbook.engine.registerFunctions(set, invoke);
};

const addRule = (address: string, formula: string): Promise<void> =>
  Excel.run(async (context) => {
    const rule = context.workbook.worksheets.getActiveWorksheet().getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = formula;
    await context.sync();
  });

const rulesOf = (sheet: string): string[] =>
  office().workbook.engine.listConditionalFormats(office().workbook.sheetId(sheet)).flatMap(({ test }) => (test.type === 'Custom' ? [test.formula] : []));

describe('formulas from before the functions were loaded', () => {
  beforeEach(async () => {
    const { workbook } = office();
    await workbook.type('B2', [[145.1, '=PLAN.GAP(B2,"JY01")', '=PLAN.COMPLETION(B2,"JY01")'], [300, '=PLAN.GAP(B3,"JY01")', '=_xldudf_PLAN_COMPLETION(B3,"JY01")']]);
    await workbook.type('F2', '=C2+1');
  });

  it('are found together and work again where they stand', async () => {
    const { workbook } = office();
    await loadFunctions();
    expect(await workbook.value('C2')).toBe('#NAME?');
    const found = await check();
    expect(found.findings).toEqual([{ kind: 'dead-formula', sheetName: 'Sheet1', address: 'C2:D3', detail: '=PLAN.GAP(B2,"JY01")', repairable: true }]);
    expect(await repairWorkbook(found)).toMatchObject({ ok: true, value: { repaired: 1, left: 0 }, message: { key: 'repaired', params: { repaired: 1 } }, notes: [] });
    const values = await workbook.values('C2:D3');
    expect(values[0]![0]).toBeCloseTo(354.9, 9);
    expect(values[1]).toEqual([200, 0.6]);
    expect(await workbook.value('F2')).toBeCloseTo(355.9, 9);
    expect(await workbook.formula('D3')).toBe('=PLAN.COMPLETION(B3,"JY01")');
    expect((await check()).findings).toEqual([]);
  });

  it('are still dead while the functions are missing, which is said', async () => {
    expect(await repairWorkbook(await check())).toMatchObject({ ok: true, value: { repaired: 0, left: 1 }, notes: [{ key: 'repairStillDead', params: { count: 4 } }, { key: 'repairLeft' }] });
  });

  it('on a protected sheet wait for its owner', async () => {
    await loadFunctions();
    office().workbook.protect('Sheet1');
    const outcome = await checkWorkbook();
    expect(outcome).toMatchObject({ ok: true, notes: [{ key: 'checkBlocked', params: { count: 1, sheets: ['Sheet1'] } }] });
    const found = await check();
    expect(found.findings).toMatchObject([{ repairable: false, blockedBy: 'protected' }]);
    const before = await office().workbook.snapshot();
    expect(await repairWorkbook(found)).toMatchObject({ ok: true, value: { repaired: 0, left: 1 }, message: { key: 'repairNothing' } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('take the same few round trips however many there are', async () => {
    await loadFunctions();
    await office().workbook.type('H2', Array.from({ length: 300 }, (_, row) => [row % 2 ? '' : `=PLAN.GAP(${row},"JY01")`]));
    office().statistics.reset();
    const found = await check();
    expect(office().statistics.batches).toBe(4);
    await repairWorkbook(found);
    expect(office().statistics.batches).toBe(6);
  });
});

it('leaves a misspelt function to the user', async () => {
  await loadFunctions();
  await office().workbook.type('C2', '=PLAN.GAPP(1,"JY01")');
  expect((await check()).findings).toMatchObject([{ kind: 'dead-formula', address: 'C2', repairable: false }]);
});

describe('highlight rules', () => {
  beforeEach(async () => {
    await office().workbook.type('B2', [[93], [95], [97]]);
    await office().workbook.select('B2:B4');
    await highlightSelection({ kind: 'indicator', code: 'SB09' });
    await addRule('B2:B4', '=B2>0');
  });

  it('that stand twice on the same cells are kept once', async () => {
    const [, ours] = rulesOf('Sheet1');
    await addRule('B2:B4', ours!);
    const found = await check();
    expect(found.findings).toMatchObject([{ kind: 'duplicate-rule', sheetName: 'Sheet1', address: 'B2:B4', repairable: true }]);
    expect(await repairWorkbook(found)).toMatchObject({ ok: true, value: { repaired: 1, left: 0 } });
    expect(rulesOf('Sheet1').filter((formula) => formula === ours)).toHaveLength(1);
    expect(rulesOf('Sheet1')).toContain('=B2>0');
  });

  it('that lost their cells are made anew from their meaning', async () => {
    const [, ours] = rulesOf('Sheet1');
    await addRule('C2:C3', '=AND(N("GHZB|indicator|SB09")=0,#REF!<95)');
    await office().workbook.type('C2', [[90], [99]]);
    const found = await check();
    expect(found.findings).toMatchObject([{ kind: 'broken-rule', address: 'C2:C3' }]);
    await repairWorkbook(found);
    expect(rulesOf('Sheet1')).toContain(ours!.replaceAll('B2', 'C2'));
    expect((await office().workbook.applied('C2')).rules).toHaveLength(1);
    expect((await check()).findings).toEqual([]);
  });
});

describe('a ledger', () => {
  it('in order has no findings', async () => {
    await loadFunctions();
    await insertTemplate({ kind: 'ledger' });
    await insertTemplate({ kind: 'catalogue' });
    expect((await check()).findings).toEqual([]);
  });

  it('with figures but no report date is named', async () => {
    await loadFunctions();
    await insertTemplate({ kind: 'ledger' });
    await office().workbook.type('监测台账!I7', 145.1);
    const outcome = await checkWorkbook();
    expect(outcome).toMatchObject({ ok: true, value: { findings: [{ kind: 'no-report-date', sheetName: '监测台账', address: 'C2', repairable: false }] }, notes: [{ key: 'repairReportDate' }] });
    await office().workbook.type('监测台账!C2', '2016-12-31');
    expect((await check()).findings).toEqual([]);
  });

  it('inserted before the functions were loaded is repaired as a whole', async () => {
    const { workbook } = office();
    await insertTemplate({ kind: 'ledger', spelling: 'plan' });
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type('监测台账!I7', 145.1);
    await loadFunctions();
    expect(await workbook.value('监测台账!R7')).toBe('#NAME?');
    expect(await repairWorkbook(await check())).toMatchObject({ ok: true, value: { left: 0 } });
    expect(await workbook.value('监测台账!R7')).toBe('快于序时');
    expect((await check()).findings).toEqual([]);
  });
});

describe('names of ours without cells', () => {
  const setNames = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.names.add('GHZB_ReportDate', '=#REF!$C$2');
      context.workbook.names.add('GHZB_Elapsed', '=#REF!$E$2');
      context.workbook.names.add('我的名称', '=#REF!$A$1');
      await context.sync();
    });

  it('go, unless a formula still asks for them', async () => {
    await setNames();
    await office().workbook.type('A1', '=GHZB_Elapsed');
    const found = await check();
    expect(found.findings).toEqual([
      { kind: 'broken-name', sheetName: '', address: '', detail: 'GHZB_Elapsed', repairable: false },
      { kind: 'broken-name', sheetName: '', address: '', detail: 'GHZB_ReportDate', repairable: true },
    ]);
    expect(await repairWorkbook(found)).toMatchObject({ ok: true, value: { repaired: 1, left: 1 } });
    expect(office().workbook.engine.listNames().map(({ name }) => name).sort()).toEqual(['GHZB_Elapsed', '我的名称'].sort());
  });
});

describe('references to what is gone', () => {
  it('are named, and left to the user', async () => {
    await loadFunctions();
    await office().workbook.type('A1', [['=GHZB_ReportDate+1', '=PLAN.GAP(#REF!,"JY01")', '=B9+#REF!']]);
    expect((await check()).findings).toEqual([{ kind: 'broken-reference', sheetName: 'Sheet1', address: 'A1:B1', detail: '=GHZB_ReportDate+1', repairable: false }]);
  });
});

describe('when the pane opens', () => {
  it('a workbook of others is looked at once and left alone', async () => {
    await office().workbook.type('A1', '=PLAN.GAP(1,"JY01")');
    office().statistics.reset();
    expect(await checkOnOpening()).toBeNull();
    expect(office().statistics.batches).toBe(1);
  });

  it('dead formulas in a workbook of ours are offered for repair; when all is well nothing is', async () => {
    await insertTemplate({ kind: 'ledger', spelling: 'plan' });
    await office().workbook.type('监测台账!C2', '2016-12-31');
    office().statistics.reset();
    expect(new Set((await checkOnOpening())?.findings.map(({ kind }) => kind))).toEqual(new Set(['dead-formula']));
    expect(office().statistics.batches).toBeLessThanOrEqual(7);
    await loadFunctions();
    await repairWorkbook(await check());
    expect(await checkOnOpening()).toBeNull();
  });

  it.each<[string, string, string]>([
    ['broken-reference', 'A1', '=SUM(GHZB_Gone)'],
    ['broken-reference', 'A1', '=PLAN.GAP(#REF!,"JY01")'],
    ['lost-ledger', '年度计划!B2', '=#REF!A1'],
  ])('what has lost its cells is told although only the user can mend it: %s', async (kind, address, formula) => {
    const { workbook } = office();
    await loadFunctions();
    await workbook.addSheet('年度计划');
    workbook.engine.putName({ name: 'GHZB_Annual', formula: '=年度计划!$A$1', visible: true, comment: '' });
    expect(await checkOnOpening()).toBeNull();
    await workbook.type(address, formula);
    expect(await checkOnOpening()).toMatchObject({ findings: [{ kind, repairable: false }] });
    expect(await checkWorkbook()).toMatchObject({ ok: true, message: { key: 'checkedForUser', params: { count: 1 } } });
  });

  it('a workbook of more than 300,000 cells is not read in passing', async () => {
    const { workbook } = office();
    workbook.engine.putName({ name: 'GHZB_Annual', formula: '=Sheet1!$A$1', visible: true, comment: '' });
    await workbook.type('A1', '=#REF!A1');
    expect(await checkOnOpening()).not.toBeNull();
    await workbook.type('A300001', 'x');
    expect(await checkOnOpening()).toBeNull();
  });

  it('a report date that is missing is no reason to speak', async () => {
    await loadFunctions();
    await insertTemplate({ kind: 'ledger', spelling: 'plan' });
    await office().workbook.type('监测台账!I7', 145.1);
    expect((await check()).findings.map(({ kind }) => kind)).toEqual(['no-report-date']);
    expect(await checkOnOpening()).toBeNull();
  });

  it('a busy Excel is not asked again', async () => {
    office().workbook.faults = { beforeBatch: () => { throw new HostError('GeneralException'); } };
    expect(await checkOnOpening()).toBeNull();
  });
});
