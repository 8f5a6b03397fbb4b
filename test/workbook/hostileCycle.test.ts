import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { BINDINGS_NAMESPACE } from '../../src/domain/reports/bindings';
import type { EnrichmentChoices } from '../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { rememberBindings } from '../../src/workbook/bindings';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { enrichReport } from '../../src/workbook/enrichReport';
import { handOver } from '../../src/workbook/handOver';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../src/workbook/rollUp';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbench/engines/cells';
import { parseAddress } from '../../workbench/model/address';
import type { TestWorkbook } from '../support/testWorkbook';
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });

type Operate = () => Promise<Outcome<unknown, string>>;
const regions = { of: { code: 'JY01' }, method: 'typed', spelling: 'native' } as const;
const SHEET = '分解落实-城镇新增就业';
const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** What the pane does: recognises the sheet in front, plans, writes. */
const enrich = (choices: Partial<EnrichmentChoices> = {}): Operate => async () => {
  const outcome = await recogniseReport('sheet');
  if (!outcome.ok) return outcome;
  const plan = previewEnrichment(outcome.value[0]!, choicesFor(outcome.value[0]!, { spelling: 'native', ...choices }));
  return plan.problem ? { ok: false, message: { key: 'reportEmpty', params: { problem: plan.problem } }, notes: [] } : enrichReport([plan]);
};
const onSheet = async (workbook: TestWorkbook, name: string): Promise<void> => {
  await workbook.addSheet(name);
  await workbook.type(`${quoted(name)}!A1`, bulletin);
  await workbook.select(`${quoted(name)}!A1`);
};
const report = (workbook: TestWorkbook): Promise<boolean> => workbook.type('Sheet1!A1', bulletin);
const call = async (workbook: TestWorkbook, sheet = 'Sheet1'): Promise<void> => { await workbook.type(`${quoted(sheet)}!A1`, [['JY01', 145.1, '=PLAN.GAP(B1,A1)']]); };
const form = async (workbook: TestWorkbook): Promise<void> => {
  await insertRegionForm({ domain: '就业' }, 'zh-CN');
  await workbook.type('地区填报表!B2', '郑州市');
  await workbook.type('地区填报表!D2', '2018-12-31');
  await workbook.type('地区填报表!E6', [[1], [1], [1], [90]]);
  await workbook.type('地区填报表!F9', 27);
};
const rollUp: Operate = async () => {
  const forms = await readFormSheets();
  return insertRollUp(checkForms(forms.ok ? forms.value : [], henan13)!, 'zh-CN');
};
const repair: Operate = async () => {
  const check = await checkWorkbook();
  return check.ok ? repairWorkbook(check.value) : check;
};
const hide = (workbook: TestWorkbook, sheet: string, row: number, count: number): void => {
  workbook.engine.setRowHidden(workbook.sheetId(sheet), row, count, true);
  workbook.records.sheet(workbook.sheetId(sheet)).filteredAddress = 'A1:E60';
};

type Case = readonly [string, (workbook: TestWorkbook) => unknown, Operate, object];

const refused: readonly Case[] = [
  ['a protected report, given columns', async (workbook) => { await report(workbook); workbook.protect('Sheet1'); }, enrich(), { key: 'sheetProtected', params: { sheet: 'Sheet1' } }],
  ['protected regions, updated', async (workbook) => { await insertRegions(regions); workbook.protect(SHEET); }, () => insertRegions({ ...regions, existing: 'update' }), { key: 'sheetProtected', params: { sheet: SHEET } }],
  ['a protected sheet, handed over', async (workbook) => { await call(workbook); workbook.protect('Sheet1'); }, () => handOver({ target: 'here', as: 'native' }), { key: 'handOverProtected', params: { sheets: ['Sheet1'] } }],
  ['a locked structure, a list on a sheet of its own', async (workbook) => { await report(workbook); workbook.protectStructure(); }, enrich({ placement: 'sheet' }), { key: 'structureLocked' }],
  ['a locked structure, regions inserted', (workbook) => workbook.protectStructure(), () => insertRegions(regions), { key: 'structureLocked' }],
  ['a locked structure, a form inserted', (workbook) => workbook.protectStructure(), () => insertRegionForm({ domain: '就业' }, 'zh-CN'), { key: 'structureLocked' }],
  ['a locked structure, a roll-up', async (workbook) => { await form(workbook); workbook.protectStructure(); }, rollUp, { key: 'structureLocked' }],
  ['a locked structure, copies handed over', async (workbook) => { await call(workbook); workbook.protectStructure(); }, () => handOver({ target: 'copy', as: 'native' }), { key: 'structureLocked' }],
  ['a report that ends in the last column, given columns', async (workbook) => {
    const id = workbook.sheetId('Sheet1');
    bulletin.forEach((line, row) => line.forEach((value, column) => workbook.engine.writeCells(id, { row, column: MAX_COLUMNS - 5 + column, rowCount: 1, columnCount: 1 }, [[{ value }]])));
  }, enrich({ dataColumn: 'XFD' }), { key: 'enrichNoRoom' }],
  ['a report that ends in the last row, whose cut-offs would go below', async (workbook) => {
    const id = workbook.sheetId('Sheet1');
    bulletin.slice(1).forEach((line, row) => line.forEach((value, column) => workbook.engine.writeCells(id, { row: MAX_ROWS - 6 + row, column, rowCount: 1, columnCount: 1 }, [[{ value }]])));
  }, enrich(), { key: 'enrichNoRoom' }],
  ['bindings of a later release, to which more would be added', (workbook) => { workbook.records.customXml.set('x', `<bindings xmlns="${BINDINGS_NAMESPACE}" version="9"/>`); }, () => rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]), { key: 'bindingsNewer' }],
];

it.each(refused)('%s: refused with its reason, and nothing changes', async (_, prepare, operate, message) => {
  const { workbook } = office();
  await prepare(workbook);
  const before = workbook.contents();
  expect(await operate()).toMatchObject({ ok: false, message });
  expect(workbook.contents()).toEqual(before);
});

const long = '报'.repeat(31);
const odd = "局's 表 1";

const taken: readonly Case[] = [
  ['a sheet name of 31 characters, listed beside', (workbook) => onSheet(workbook, long), enrich({ placement: 'sheet' }), { ok: true, value: [{ sheetName: expect.stringMatching(/^报+-规划对照$/), rows: 4 }] }],
  ["a sheet name with ' and spaces, listed beside", (workbook) => onSheet(workbook, odd), enrich({ placement: 'sheet' }), { ok: true, value: [{ rows: 4 }], notes: [] }],
  ["a sheet name with ' and spaces, handed over in place", async (workbook) => { await workbook.addSheet(odd); await call(workbook, odd); }, () => handOver({ target: 'here', as: 'native' }), { ok: true, value: { replaced: 1, differences: [] } }],
  ['a sheet name of 31 characters, handed over as a copy', async (workbook) => { await workbook.addSheet(long); await call(workbook, long); }, () => handOver({ target: 'copy', as: 'native' }), { ok: true, value: { replaced: 1 } }],
  ["a sheet name with ' and spaces, repaired", async (workbook) => { await workbook.addSheet(odd); await workbook.type(`${quoted(odd)}!A1`, [['JY01', 1, '=_xldudf_PLAN_GAP(B1,A1)']]); }, repair, { ok: true, value: { repaired: 1, left: 0 } }],
  ['a name of another add-in where ours would stand, listed beside', async (workbook) => { await report(workbook); workbook.engine.putName({ name: 'GHZB_Report', formula: '=Sheet1!$A$1', visible: true, comment: '' }); }, enrich({ placement: 'sheet' }), { ok: true }],
  ['a read-only workbook, regions inserted', (workbook) => { workbook.records.readOnly = true; }, () => insertRegions(regions), { ok: true, notes: expect.arrayContaining([{ key: 'workbookReadOnly' }]) }],
  ['a protected report, listed on a sheet of its own', async (workbook) => { await report(workbook); workbook.protect('Sheet1'); }, enrich({ placement: 'sheet' }), { ok: true }],
  ['a very hidden sheet with our functions, handed over in place', async (workbook) => { await workbook.addSheet('密'); await call(workbook, '密'); workbook.engine.updateSheet(workbook.sheetId('密'), { visibility: 'VeryHidden' }); }, () => handOver({ target: 'here', as: 'native' }), { ok: true, value: { replaced: 1, differences: [] } }],
  ['merged cells in a report, commented', async (workbook) => { await report(workbook); workbook.engine.merge(workbook.sheetId('Sheet1'), { row: 0, column: 0, rowCount: 1, columnCount: 5 }); }, enrich({ placement: 'notes' }), { ok: true }],
];

it.each(taken)('%s: met as a user would expect', async (_, prepare, operate, outcome) => {
  await prepare(office().workbook);
  expect(await operate()).toMatchObject(outcome);
});

describe('filtered rows', () => {
  it('of a ledger are updated where they stand', async () => {
    const { workbook } = office();
    await insertTemplate({ kind: 'ledger', spelling: 'native' });
    await workbook.type('监测台账!I7', [[145.1], [30], [9]]);
    const before = await workbook.snapshot();
    await workbook.type('监测台账!O8', '手工');
    hide(workbook, '监测台账', 7, 20);
    expect(await insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'update' })).toMatchObject({ ok: true, message: { params: { count: 1 } } });
    workbook.engine.setRowHidden(workbook.sheetId('监测台账'), 7, 20, false);
    workbook.records.sheet(workbook.sheetId('监测台账')).filteredAddress = null;
    expect(await workbook.snapshot()).toEqual(before);
  });

  it('of regions are updated where they stand', async () => {
    const { workbook } = office();
    await insertRegions(regions);
    await workbook.type(`${SHEET}!F9`, Array.from({ length: 28 }, (_, index) => [index === 27 ? 19 : 3]));
    const before = await workbook.snapshot();
    await workbook.type(`${SHEET}!L12`, '手工');
    hide(workbook, SHEET, 9, 10);
    expect(await insertRegions({ ...regions, existing: 'update' })).toMatchObject({ ok: true, message: { params: { count: 1 } } });
    workbook.engine.setRowHidden(workbook.sheetId(SHEET), 9, 10, false);
    workbook.records.sheet(workbook.sheetId(SHEET)).filteredAddress = null;
    expect(await workbook.snapshot()).toEqual(before);
  });

  it('of a report get nothing written into them, and the rows below get their own', async () => {
    const { workbook } = office();
    await report(workbook);
    hide(workbook, 'Sheet1', 2, 2);
    expect(await enrich()()).toMatchObject({ ok: true, value: [{ rows: 3 }], notes: [{ key: 'enrichRefusedRows', params: { count: 1 } }] });
    const targets = (await workbook.values('F3:F7')).flat();
    expect(targets.map(String)).toEqual(['', '', '8300000', '0.95', '8970']);
  });

  it('with calls of ours are handed over with the others', async () => {
    const { workbook } = office();
    await workbook.type('Sheet1!A1', [['JY01', 100, '=PLAN.GAP(B1,A1)'], ['JY01', 200, '=PLAN.GAP(B2,A2)'], ['JY01', 300, '=PLAN.GAP(B3,A3)']]);
    hide(workbook, 'Sheet1', 1, 1);
    expect(await handOver({ target: 'here', as: 'native' })).toMatchObject({ ok: true, value: { replaced: 3, differences: [] } });
    expect((await workbook.values('C1:C3')).flat()).toEqual([400, 300, 200]);
  });
});

describe('a workbook that is shared', () => {
  it('tells what another author changes, and keeps it while we write', async () => {
    const { workbook } = office();
    await insertTemplate({ kind: 'ledger', spelling: 'native' });
    await workbook.type('监测台账!O8', '手工');
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ source, address }) => { told.push(`${source} ${address}`); return Promise.resolve(); });
      await context.sync();
    });
    let batch = 0;
    workbook.faults = { beforeBatch: () => { if (++batch === 2) workbook.engine.typeCells(workbook.sheetId('监测台账'), parseAddress('I9')!.rect, [[{ value: 12.5 }]], 'remote'); } };
    expect(await insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'update' })).toMatchObject({ ok: true, message: { key: 'updated' } });
    workbook.faults = {};
    expect(await workbook.value('监测台账!I9')).toBe(12.5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toContain('Remote I9');
  });
});

const texts: readonly (readonly [string, string])[] = [
  ['a leading =', '=1+1 是公式'], ['a leading +', '+城镇新增就业'], ['a leading -', '-无-'], ['a leading @', '@处室'], ['HTML', '<img src=x onerror=alert(1)>&amp;'],
  ['bidi marks', '\u202e目标\u2066值\u2069'], ['NUL', '前\u0000后'], ['a lone surrogate', '\ud83d 目标'], ['32,767 characters', '长'.repeat(32_767)],
];

describe.each(texts)('a text with %s', (_, text) => {
  it('as a label is listed on a sheet of its own as it is, and never becomes a formula', async () => {
    const { workbook } = office();
    await report(workbook);
    workbook.engine.writeCells(workbook.sheetId('Sheet1'), { row: 2, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: text }]]);
    const outcome = await recogniseReport('sheet');
    if (!outcome.ok) throw new Error(outcome.message.key);
    const [found] = outcome.value;
    const row = found!.rows.find(({ address }) => address === 'A3');
    // A cell of this length is prose, no label: it is left out, and said to be.
    if (!row) return expect(found!.leftOut).toEqual(expect.arrayContaining([expect.objectContaining({ reason: 'long-text' })]));
    const plan = previewEnrichment(found!, choicesFor(found!, { placement: 'sheet', spelling: 'native', accepted: [{ rowId: row.id, code: 'JY01' }] }));
    expect(await enrichReport([plan])).toMatchObject({ ok: true });
    expect(await workbook.value('Sheet1-规划对照!A2')).toBe(row.label);
    expect(await workbook.formula('Sheet1-规划对照!A2')).toBeNull();
    // What was decided is remembered in well-formed XML.
    expect(await recogniseReport('workbook')).toMatchObject({ ok: true, notes: expect.not.arrayContaining([{ key: 'bindingsDamaged' }]) });
  });

  it('as the region of a form is named among the findings and adds nothing up', async () => {
    const { workbook } = office();
    await form(workbook);
    workbook.engine.writeCells(workbook.sheetId('地区填报表'), { row: 1, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: text }]]);
    const forms = await readFormSheets();
    const check = checkForms(forms.ok ? forms.value : [], henan13);
    expect(check?.accepted ?? []).toEqual([]);
    expect(check?.findings.map(({ problem }) => problem) ?? ['unknownRegion']).toContain('unknownRegion');
  });
});

describe('a part with bindings', () => {
  it.each([
    ['cut in half', (xml: string) => `${xml.slice(0, xml.indexOf('<label>'))}</binding></bindings>`],
    ['of 1 MB of text', (xml: string) => xml.replace('</bindings>', `<!--${'长'.repeat(350_000)}--></bindings>`)],
  ])('%s is not used, which is said, and remembering replaces it', async (_, spoil) => {
    await report(office().workbook);
    const binding = { label: '参保人数', headings: [], code: 'SB05' } as const;
    await rememberBindings([binding]);
    const { customXml } = office().workbook.records;
    const sound = [...customXml.values()];
    for (const [id, xml] of customXml) customXml.set(id, spoil(xml));
    expect(await recogniseReport('sheet')).toMatchObject({ ok: true, notes: [{ key: 'bindingsDamaged' }] });
    expect(await rememberBindings([binding])).toMatchObject({ ok: true });
    expect([...customXml.values()]).toEqual(sound);
  });
});
