import { bindingsXml } from '../../src/domain/reports/bindings';
import type { EnrichmentChoices, EnrichmentPlan } from '../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { defaultSettings } from '../../src/domain/measures/settings';
import { rememberBindings } from '../../src/workbook/bindings';
import { enrichReport } from '../../src/workbook/enrichReport';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { saveSettings } from '../../src/workbook/settings';
import { HostError } from '../../workbench/protocol/hostError';
import { bulletin, choicesFor, planned, reportOf } from './reportCases';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

describe('other reports', () => {
  it('lists a city table, whose indicators stand side by side, on a new sheet each time', async () => {
    await office().workbook.type('A1', [
      ['', '失业保险', '', '城镇新增就业（万人）'],
      ['年份', '参保人数（万人）', '基金收入（亿元）', ''],
      ['2016年', 80, 12, 12.3],
      ['2017年', 83, 13, 12.5],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:C1').merge();
      sheet.getRange('D1:D2').merge();
      await context.sync();
    });
    const report = await reportOf();
    const plan = previewEnrichment(report, choicesFor(report, { dataColumn: '4', placement: 'sheet', measures: ['gap', 'verdict'] }));
    expect(await enrichReport([plan])).toMatchObject({ ok: true, value: [{ sheetName: 'Sheet1-规划对照', rows: 2 }] });
    const rows = await office().workbook.values('Sheet1-规划对照!B2:F3');
    expect(rows.map((row) => [row[0], row[3]])).toEqual([['SB05', 83], ['JY01', 24.8]]);
    expect(rows[0]?.[4]).toBe(747);
    expect(await enrichReport([plan])).toMatchObject({ ok: true, value: [{ sheetName: 'Sheet1-规划对照' }], message: { key: 'enrichUpdated', params: { added: 0 } } });
  });

  it('writes beside each of two tables below each other, under their own headings', async () => {
    await office().workbook.type('A1', [
      ['指标', '单位', '2016年'],
      ['失业保险参保人数', '万人', 783.9],
      ['', '', ''],
      ['指标', '单位', '2016年'],
      ['工伤保险参保人数', '万人', 900],
    ]);
    const report = await reportOf();
    await enrichReport([previewEnrichment(report, choicesFor(report, { dataColumn: 'C', measures: ['gap'], reportDate: '' }))]);
    expect((await office().workbook.values('D1:D5')).flat()).toEqual(['目标差距', expect.closeTo(46.1, 9), '', '目标差距', 50]);
  });

  it('binds none of the traps', async () => {
    const traps = ['领取失业保险金人数', '集体合同签订率', '失业保险基金收入', '城乡居民基本养老保险参保人数', '新增持卡人数', '城镇登记失业率'];
    await office().workbook.type('A1', [['指标', '2016年'], ...traps.map((label, at) => [label, 10 + at])]);
    const report = await reportOf();
    expect(previewEnrichment(report, choicesFor(report, { dataColumn: 'B' })).problem).toBe('no-rows');
  });
});

describe('comments', () => {
  beforeEach(() => office().workbook.type('A1', bulletin));

  it('stand at the numbers, say what the formulas would, and change no cell', async () => {
    const cells = await office().workbook.values('A1:L8');
    const outcome = await enrichReport([await planned({ placement: 'notes' })]);
    expect(outcome).toMatchObject({ ok: true, message: { key: 'enrichedNotes', params: { rows: 4 } } });
    expect(await office().workbook.values('A1:L8')).toEqual(cells);
    const comments = office().workbook.comments('Sheet1');
    expect(Object.keys(comments)).toEqual(['E3', 'E5', 'E6', 'E7']);
    expect(comments.E3).toMatch(/各年合计 289.3万人，报告日期 2017-12-31\n目标值 ≥ 500万人\n目标差距 210.7万人\n完成率 57.9%\n序时差 \+17.9 个百分点\n进展判断 快于序时\n判断方法 序时法（/);
    expect(comments.E3).toContain('以后改数不会更新');
    expect(comments.E6).toMatch(/进展判断 达标\n判断方法 达标法（/);
  });

  it('leave cells alone that have one', async () => {
    await enrichReport([await planned({ placement: 'notes' })]);
    const plan = await planned({ placement: 'notes' });
    expect(plan.problem).toBe('all-refused');
    expect(plan.rows.map(({ refusal }) => refusal?.reason)).toEqual(['has-comment', 'has-comment', 'has-comment', 'has-comment']);
  });

  it('ask for a date that does not move', async () => expect((await planned({ placement: 'notes', reportDate: '$C$2' })).problem).toBe('date-not-fixed'));

  it('are refused where the host has none', async () => {
    const plan = await planned({ placement: 'notes' });
    jest.spyOn(office().Office.context.requirements, 'isSetSupported').mockImplementation((name, version) => name !== 'ExcelApi' || Number(String(version).split('.')[1]) < 10);
    expect(await enrichReport([plan])).toMatchObject({ ok: false, message: { key: 'commentsUnsupported' } });
  });
});

describe('several sheets', () => {
  const plansOfAll = async (choices: Partial<EnrichmentChoices> = {}): Promise<EnrichmentPlan[]> => {
    const outcome = await recogniseReport('workbook');
    if (!outcome.ok) throw new Error(outcome.message.key);
    return outcome.value.map((report) => previewEnrichment(report, choicesFor(report, choices)));
  };
  beforeEach(async () => {
    await office().workbook.type('A1', bulletin);
    await office().workbook.addSheet('下季');
    await office().workbook.type('下季!A1', bulletin);
  });

  it('are completed together in two round trips', async () => {
    const plans = await plansOfAll();
    office().statistics.reset();
    expect(await enrichReport(plans)).toMatchObject({ ok: true, message: { key: 'enrichedSheets', params: { count: 2, rows: 8 } } });
    expect(office().statistics.batches).toBe(2);
    expect(await office().workbook.value('下季!J3')).toBe('快于序时');
  });

  it('are all left alone when one of them refuses', async () => {
    const plans = await plansOfAll();
    office().workbook.protect('下季');
    const before = await office().workbook.snapshot();
    expect(await enrichReport(plans)).toMatchObject({ ok: false, message: { key: 'sheetProtected', params: { sheet: '下季' } } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it.each(['right', 'sheet', 'notes'] as const)('are all taken back when Excel fails half-way (%s)', async (placement) => {
    const plans = await plansOfAll({ placement });
    const before = await office().workbook.snapshot();
    let batches = 0;
    office().workbook.faults = { beforeBatch: () => { batches += 1; if (batches === 2) throw new HostError('GeneralException'); } };
    expect(await enrichReport(plans)).toMatchObject({ ok: false, message: { key: 'failedOther' } });
    office().workbook.faults = {};
    expect(await office().workbook.snapshot()).toEqual(before);
  });
});

describe('taking back', () => {
  beforeEach(() => office().workbook.type('A1', bulletin));

  it.each(['right', 'sheet', 'notes'] as const)('leaves everything as before (%s)', async (placement) => {
    const plan = await planned({ placement });
    const before = await office().workbook.snapshot();
    const outcome = await enrichReport([plan]);
    expect(outcome.ok && (await outcome.undo?.())).toMatchObject({ ok: true, message: { key: 'enrichUndone' } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it.each([['right', 'G3'], ['sheet', 'Sheet1-规划对照!B20']] as const)('is refused once something was changed (%s)', async (placement, address) => {
    const outcome = await enrichReport([await planned({ placement })]);
    await office().workbook.type(address, '我的备注');
    expect(outcome.ok && (await outcome.undo?.())).toMatchObject({ ok: false, message: { key: 'enrichChanged' } });
    expect(await office().workbook.value(address)).toBe('我的备注');
  });

  it.each([1, 2])('happens by itself when the user stops after round trip %i', async (at) => {
    const plan = await planned();
    const before = await office().workbook.snapshot();
    const controller = new AbortController();
    let batches = 0;
    office().workbook.faults = { beforeBatch: () => { batches += 1; if (batches === at) controller.abort(); } };
    expect(await enrichReport([plan], { signal: controller.signal, report: () => undefined })).toMatchObject({ ok: false, message: { key: 'stopped' } });
    office().workbook.faults = {};
    expect(await office().workbook.snapshot()).toEqual(before);
  });
});

describe('what another window remembers while columns are written', () => {
  const theirs = bindingsXml([{ label: '其他', headings: [], code: 'none' }]);
  const parts = (): string[] => [...office().workbook.records.customXml.values()];

  it.each([['changed', 'right'], ['new', 'right'], ['changed', 'sheet'], ['new', 'notes']] as const)('stays, and nothing is written; a second try writes both: %s, %s', async (how, placement) => {
    const { workbook } = office();
    const { customXml } = workbook.records;
    await workbook.type('A1', bulletin);
    if (how === 'changed') await rememberBindings([{ label: '城镇新增就业', headings: [], code: 'JY01' }]);
    const plan = await planned({ placement });
    const before = await workbook.snapshot();
    let isChanged = false;
    workbook.faults = {
      beforeBatch: (_, body) => {
        if (isChanged || !JSON.stringify(body).includes('<bindings')) return;
        isChanged = true;
        customXml.set([...customXml.keys()][0] ?? 'theirs', theirs);
      },
    };
    expect(await enrichReport([plan])).toMatchObject({ ok: false, message: { key: 'enrichBindingsChanged' } });
    workbook.faults = {};
    expect(await workbook.snapshot()).toEqual({ ...(before as object), customXml: [theirs] });
    const second = await enrichReport([plan]);
    expect(second).toMatchObject({ ok: true });
    expect(parts()).toHaveLength(1);
    expect(parts()[0]).toMatch(/<label>其他<[^]*code="SB/);
    if (second.ok) await second.undo?.();
    expect(parts()).toEqual([theirs]);
  });
});

describe('methods and cut-offs', () => {
  it('stand below a table whose headings are in the first row, and below a list on its own sheet', async () => {
    await office().workbook.type('A1', bulletin.slice(1));
    await enrichReport([await planned()]);
    expect(await office().workbook.value('F7')).toContain('判断方法及阈值');
    await enrichReport([await planned({ placement: 'sheet' })]);
    expect((await office().workbook.values('Sheet1-规划对照!A1:A8')).flat().filter((text) => String(text).startsWith('判断方法及阈值'))).toHaveLength(1);
  });

  it('follow the settings where the verdicts do', async () => {
    await office().workbook.type('A1', bulletin);
    await enrichReport([await planned()]);
    const settings = { ...defaultSettings, levelMethod: '增速法' as const, cutoffs: { ...defaultSettings.cutoffs, ahead: 7 } };
    expect(await saveSettings(settings)).toMatchObject({ ok: true });
    expect(await office().workbook.value('F1')).toContain('≥ +7 个百分点 快于序时');
    expect((await office().workbook.values('J5:K5'))[0]).toEqual(['符合预期', '增速法']);
    await saveSettings(defaultSettings);
  });

  it('an own sheet carries a name of ours and is not read as a report', async () => {
    await office().workbook.type('A1', bulletin);
    await enrichReport([await planned({ placement: 'sheet' })]);
    expect(office().workbook.engine.listNames().map(({ name }) => name)).toContain('GHZB_Report');
    expect(await recogniseReport('workbook')).toMatchObject({ ok: true, value: [{ sheetName: 'Sheet1' }], notes: [{ key: 'reportOurSheets' }] });
  });
});
