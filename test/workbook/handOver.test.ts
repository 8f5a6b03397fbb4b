import { defaultSettings } from '../../src/domain/measures/settings';
import { henan13 } from '../../src/domain/plan/catalogue';
import { handOver, type HandOverProof, type HandOverRequest } from '../../src/workbook/handOver';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { saveSettings } from '../../src/workbook/settings';
import { HostError } from '../../workbench/protocol/hostError';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

const handedOver = async (request: HandOverRequest): Promise<HandOverProof> => {
  const outcome = await handOver(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome.value;
};

const LEDGER = 'A1:U60';

const formulasOf = async (address: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(address.split('!')[0]!).getRange(address.split('!')[1]);
    range.load('formulas');
    await context.sync();
    return range.formulas.flat().map(String).filter((formula) => formula.startsWith('='));
  });

const fillLedger = async (): Promise<void> => {
  const { workbook } = office();
  await insertTemplate({ kind: 'ledger' });
  const codes = (await workbook.values('监测台账!A7:A54')).map(([code]) => String(code));
  await workbook.type('监测台账!C2', '2018-06-30');
  for (const [code, values] of [['JY01', [145.1, 140, 70]], ['SB09', [93, 94, 96]], ['SB05', [730, 745, 760]]] as const)
    await workbook.type(`监测台账!I${7 + codes.indexOf(code)}`, [[...values]]);
  await workbook.type(`监测台账!I${8 + codes.indexOf('RC02')}`, [[48, 50, 51], [152, 150, 149], [200, 200, 200]]);
};

describe('handing over a ledger', () => {
  beforeEach(fillLedger);

  it.each(['native', 'values'] as const)('keeps every value in place and needs none of our functions any more (%s)', async (as) => {
    const { workbook } = office();
    const before = await workbook.values(`监测台账!${LEDGER}`);
    const proof = await handedOver({ target: 'here', as });
    expect(proof.differences).toEqual([]);
    expect(proof.formulas).toBeGreaterThan(150);
    expect(proof.replaced).toBe(as === 'native' ? proof.formulas : 0);
    expect(proof.compared).toBeGreaterThan(1000);
    const formulas = await formulasOf(`监测台账!${LEDGER}`);
    expect(formulas.filter((formula) => formula.includes('PLAN'))).toEqual([]);
    const after = await workbook.values(`监测台账!${LEDGER}`);
    const moved = before.flatMap((line, r) => line.filter((value, c) => typeof value === 'number' ? Math.abs(value - Number(after[r]![c])) > 1e-9 * Math.abs(value) : value !== after[r]![c]));
    expect(moved).toEqual([]);
  });

  it('still calculates where formulas were asked for', async () => {
    await handedOver({ target: 'here', as: 'native' });
    const { workbook } = office();
    expect(await workbook.value('监测台账!R7')).toBe('快于序时');
    await workbook.type('监测台账!I7', 20);
    expect(await workbook.value('监测台账!R7')).toBe('基本符合');
    expect(await workbook.value('监测台账!N7')).toBe(230);
  });

  it.each(['native', 'values'] as const)('makes a copy and leaves the original as it was (%s)', async (as) => {
    const { workbook } = office();
    const original = await formulasOf(`监测台账!${LEDGER}`);
    const values = await workbook.values(`监测台账!${LEDGER}`);
    const outcome = await handOver({ target: 'copy', as });
    expect(outcome).toMatchObject({ ok: true, notes: [{ key: 'handOverCopies', params: { sheets: ['监测台账 (交付)'] } }] });
    expect(workbook.sheetNames).toContain('监测台账 (交付)');
    expect(await formulasOf(`监测台账!${LEDGER}`)).toEqual(original);
    expect((await formulasOf(`监测台账 (交付)!${LEDGER}`)).filter((formula) => formula.includes('PLAN'))).toEqual([]);
    const copied = await workbook.values(`监测台账 (交付)!${LEDGER}`);
    expect(copied[6]!.slice(0, 3)).toEqual(values[6]!.slice(0, 3));
    expect(copied[6]![17]).toBe('快于序时');
  });

  it('leaves nothing that the add-in knows the workbook by, where that is wished', async () => {
    const { workbook } = office();
    await saveSettings({ ...defaultSettings, tolerance: 0.1 });
    await handedOver({ target: 'here', as: 'native' });
    expect(workbook.records.customXml.size).toBe(1);
    await insertTemplate({ kind: 'ledger', existing: 'update' });
    await handedOver({ target: 'here', as: 'native', settings: 'remove' });
    expect(workbook.records.customXml.size).toBe(0);
    expect(workbook.engine.listNames().map(({ name }) => name)).not.toContain('GHZB_Ledger');
    await saveSettings(defaultSettings);
    // Its formulas still read the names of its cells; the next ledger has names of its own.
    expect(await insertTemplate({ kind: 'ledger' })).toMatchObject({ ok: true, value: { sheetName: '监测台账 (2)' } });
    expect(await insertTemplate({ kind: 'ledger', existing: 'update' })).toMatchObject({ ok: true, message: { key: 'updatedNothing' } });
  });

  it('puts everything back when Excel fails half-way', async () => {
    const { workbook } = office();
    const before = await workbook.snapshot();
    let failed = false;
    workbook.faults = { beforeAction: (_action, { Name }) => { if (Name === 'Calculate' && !failed) { failed = true; throw new HostError('GeneralException'); } } };
    expect(await handOver({ target: 'here', as: 'native' })).toMatchObject({ ok: false, message: { key: 'failedOther' } });
    expect(failed).toBe(true);
    workbook.faults = {};
    expect(await workbook.snapshot()).toEqual(before);
  });

  it('says so when it could not put everything back', async () => {
    office().workbook.faults = { beforeAction: (_action, { Name }) => { if (Name === 'Calculate') throw new HostError('GeneralException'); } };
    expect(await handOver({ target: 'here', as: 'native' })).toMatchObject({ ok: false, message: { key: 'handOverUnrestored', params: { sheets: ['监测台账'] } } });
  });

  it('takes the copies away again when Excel fails half-way', async () => {
    const { workbook } = office();
    const before = workbook.sheetNames;
    workbook.faults = { beforeAction: (_action, { Name }) => { if (Name === 'Calculate') throw new HostError('GeneralException'); } };
    expect(await handOver({ target: 'copy', as: 'native' })).toMatchObject({ ok: false });
    expect(workbook.sheetNames).toEqual(before);
  });

  it('puts everything back when a value changes that nothing explains', async () => {
    const { workbook } = office();
    const formulas = await formulasOf(`监测台账!${LEDGER}`);
    let done = false;
    const someoneTypes = async (_batch: number, body: unknown): Promise<void> => {
      if (done || !JSON.stringify(body).includes('Calculate')) return;
      done = true;
      await workbook.type('监测台账!I7', 999);
    };
    workbook.faults = { beforeBatch: someoneTypes };
    const outcome = await handOver({ target: 'here', as: 'native' });
    expect(outcome).toMatchObject({ ok: false, message: { key: 'handOverDiffers' } });
    expect(outcome.message.params?.places).toContain('监测台账!I7: 145.1 → 999');
    expect(await formulasOf(`监测台账!${LEDGER}`)).toEqual(formulas);
  });

  it('takes a few round trips', async () => {
    office().statistics.reset();
    await handedOver({ target: 'here', as: 'native' });
    expect(office().statistics.batches).toBeLessThanOrEqual(5);
  });
});

describe('every measure of every indicator', () => {
  const bare = henan13.indicators.filter(({ measure }) => measure !== 'structure');
  const functions = ['GAP(B#,A#)', 'COMPLETION(B#,A#)', 'PROGRESS(B#,A#,C#)', 'PACE(B#,A#,$E$1,C#)', 'PACE(B#,A#,$E$1)', 'REQUIRED($E$1,A#,C#)', 'REMAINING(B#,A#,$E$1,C#)', 'STATUS(B#,A#,$E$1,C#)', 'GROWTH(B#,A#,$E$1,C#)', 'ELAPSED($E$1,A#)', 'TARGET(A#)'];

  it.each([
    ['half-way', '2018-06-30', 0.8, 0.7],
    ['before the period', '2015-06-30', 0.8, 0.7],
    ['after its end, without a base', '2021-03-31', 1.1, null],
    ['without a report date', '', 0.9, 0.5],
  ])('has its twin, errors included (%s)', async (_, date, actual, base) => {
    const { workbook } = office();
    await workbook.type('E1', date);
    const rows = bare.map(({ code, target = 0 }, index) => [code, target * actual, base === null ? '' : target * base, '', '', ...functions.map((text) => `=PLAN.${text.replaceAll('#', String(index + 2))}`)]);
    await workbook.type('A2', rows);
    const proof = await handedOver({ target: 'here', as: 'native' });
    expect(proof).toMatchObject({ formulas: bare.length * functions.length, replaced: bare.length * functions.length, differences: [] });
  });
});

describe('handing over the user’s own formulas', () => {
  const type = (address: string, input: unknown) => office().workbook.type(address, input);

  beforeEach(async () => {
    await type('A2', [['JY01', 145.1], ['SB05', 730], ['JY01', '15万'], ['JY01', '']]);
    await type('E1', '2016-12-31');
  });

  const native = async (formula: string): Promise<string | null> => {
    await type('D2', formula);
    const before = await office().workbook.value('D2');
    await handedOver({ target: 'here', as: 'native' });
    const after = await office().workbook.value('D2');
    if (typeof before === 'number') expect(after).toBeCloseTo(before, 9);
    else expect(after).toBe(before);
    return office().workbook.formula('D2');
  };

  it.each([
    ['a nested call', '=IF(PLAN.GAP(B2,A2)>100,"差"&ROUND(PLAN.COMPLETION(B2,A2)*100,1)&"%, PLAN.GAP(","")'],
    ['arithmetic inside', '=PLAN.GAP(B2*2+SUM(B2:B3),"城镇新增就业")'],
    ['a date as text', '=PLAN.STATUS(B2,A2,"2016-12-31")'],
    ['a date cell and a base', '=PLAN.PACE(B3,A3,$E$1,722)'],
    ['an error that is caught', '=IFNA(PLAN.COMPLETION(93,"LD02"),"不适用")'],
    ['a target in another unit', '=B2*10000/PLAN.TARGET(A2,"人")'],
    ['a ratio', '=PLAN.RATIO(B2,B3)'],
    ['a conversion', '=PLAN.CONVERT(B2,"万人","人")'],
    ['figures in another unit', '=PLAN.GAP(1451000,"JY01","人")'],
    ['a call inside a call', '=PLAN.GAP(PLAN.CONVERT(1451000,"人","万人"),"JY01")'],
  ])('writes plain formulas for %s', async (_, formula) => {
    const written = await native(formula);
    expect(written).toMatch(/^=/);
    expect(written?.replace(/"[^"]*"/g, '')).not.toContain('PLAN');
  });

  it.each([
    ['a quantity as text', '=PLAN.GAP(B4,A4)', 'handOverFixedDiffers'],
    ['a bare target', '=PLAN.GAP(B2,500)', 'handOverFixedArgument'],
    ['a sentence', '=PLAN.SENTENCE(B2,A2,"2016-12-31")', 'handOverFixedWords'],
  ])('keeps the value of %s and says where and why', async (_, formula, key) => {
    await type('D2', formula);
    const before = await office().workbook.value('D2');
    const outcome = await handOver({ target: 'here', as: 'native' });
    expect(outcome).toMatchObject({ ok: true, value: { formulas: 1, replaced: 0, differences: [] }, notes: [{ key, params: { count: 1, places: ['Sheet1!D2'] } }] });
    expect(await office().workbook.formula('D2')).toBeNull();
    expect(await office().workbook.value('D2')).toBe(before);
  });

  it('keeps an uncaught error an error', async () => {
    await type('D2', '=PLAN.COMPLETION(93,"LD02")');
    await handedOver({ target: 'here', as: 'values' });
    expect(await office().workbook.cell('D2')).toEqual({ error: '#N/A' });
  });

  it.each(['native', 'values'] as const)('turns a spilled result into values cell by cell (%s)', async (as) => {
    await type('D2', '=PLAN.GAP(B2:B5,"JY01")');
    await type('F2', '=SUM(D2#)');
    const before = await office().workbook.values('D2:F5');
    await handedOver({ target: 'here', as });
    expect(await office().workbook.values('D2:F5')).toEqual(before);
    expect(await office().workbook.formula('D2')).toBeNull();
  });

  it('keeps an empty text apart from an empty cell where another formula does', async () => {
    await type('D2', '=PLAN.GAP(B5,"JY01")');
    await type('F2', '=COUNTA(D2)');
    await handedOver({ target: 'here', as: 'values' });
    expect(await office().workbook.value('F2')).toBe(1);
    expect(await office().workbook.value('D2')).toBe('');
  });

  it('turns references between copied sheets to the copies', async () => {
    await office().workbook.addSheet('汇总 表');
    await type('D2', '=PLAN.GAP(B2,A2)');
    await type('汇总 表!A1', '=Sheet1!D2+PLAN.TARGET("JY01")');
    await handedOver({ target: 'copy', as: 'native' });
    expect(await office().workbook.formula('汇总 表 (交付)!A1')).toBe("='Sheet1 (交付)'!D2+500");
    expect(await office().workbook.formula('汇总 表!A1')).toBe('=Sheet1!D2+PLAN.TARGET("JY01")');
  });

  it.each([
    ['a protected sheet', async (): Promise<void> => office().workbook.protect('Sheet1'), 'handOverProtected'],
    ['formulas without a result', async (): Promise<void> => { await type('D3', '=PLAN.NOTHING(1)'); }, 'handOverDead'],
  ] as const)('refuses %s and changes nothing', async (_, prepare, key) => {
    await type('D2', '=PLAN.GAP(B2,A2)');
    await prepare();
    const before = await office().workbook.snapshot();
    expect(await handOver({ target: 'here', as: 'native' })).toMatchObject({ ok: false, message: { key } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('refuses a copy where the structure is protected', async () => {
    await type('D2', '=PLAN.GAP(B2,A2)');
    office().workbook.protectStructure();
    expect(await handOver({ target: 'copy', as: 'native' })).toMatchObject({ ok: false, message: { key: 'structureLocked' } });
  });

  it('says that a cell differs which changes by itself', async () => {
    await office().workbook.type('A1', [[100, '=PLAN.GAP(A1,"JY01")', '=RAND()']]);
    expect(await handOver({ target: 'here', as: 'native' })).toMatchObject({ ok: true, value: { differences: [{ address: expect.stringContaining('C1') }] }, message: { key: 'handedOverChanging', params: { differences: 1 } } });
  });

  it('says when there is nothing to hand over', async () => {
    expect(await handOver({ target: 'here', as: 'native' })).toMatchObject({ ok: true, message: { key: 'handOverNothing' } });
  });
});

describe('taking a hand-over back', () => {
  beforeEach(fillLedger);

  it.each([['copy', 'handOverCopiesUndone'], ['here', 'handOverUndone']] as const)('leaves everything as before (%s)', async (target, key) => {
    const before = await office().workbook.snapshot();
    const outcome = await handOver({ target, as: 'native' });
    expect(outcome.ok && (await outcome.undo?.())).toMatchObject({ ok: true, message: { key } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('is refused once a cell was changed', async () => {
    const outcome = await handOver({ target: 'here', as: 'native' });
    await office().workbook.type('监测台账!I7', 20);
    expect(outcome.ok && (await outcome.undo?.())).toMatchObject({ ok: false, message: { key: 'enrichChanged' } });
  });

  it('brings the settings and marks back that were removed', async () => {
    await saveSettings({ ...defaultSettings, tolerance: 0.1 });
    const before = await office().workbook.snapshot();
    const removed = await handOver({ target: 'here', as: 'native', settings: 'remove' });
    expect(removed).toMatchObject({ ok: true, notes: expect.arrayContaining([{ key: 'handOverSettingsRemoved' }]) });
    expect(office().workbook.records.customXml.size).toBe(0);
    expect(removed.ok && (await removed.undo?.())).toMatchObject({ ok: true, message: { key: 'handOverUndone' } });
    expect(await office().workbook.snapshot()).toEqual(before);
    await saveSettings(defaultSettings);
  });
});
