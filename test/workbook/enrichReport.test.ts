import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { enrichReport } from '../../src/workbook/enrichReport';
import { LIMIT } from '../../src/workbook/requestSize';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { HostError } from '../../workbench/protocol/hostError';
import { bulletin, choicesFor, planned, reportOf } from './reportCases';
import { failAt } from '../support/failures';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

describe('enriching a province bulletin', () => {
  beforeEach(() => office().workbook.type('A1', bulletin));

  it('adds columns whose numbers agree with the plan', async () => {
    const outcome = await enrichReport([await planned()]);
    expect(outcome).toMatchObject({ ok: true, value: [{ sheetName: 'Sheet1', address: 'F1:L7', rows: 4 }], message: { key: 'enriched', params: { rows: 4, columns: 7 } }, notes: [] });
    const values = await office().workbook.values('F2:L7');
    expect(values[0]).toEqual(['目标值', '目标差距', '完成率', '序时差', '进展判断', '判断方法', '规划原文']);
    // The years since 2016 are added up: 145.1 + 144.2 of 500.
    expect(values[1]?.[0]).toBe(500);
    expect(values[1]?.[1]).toBeCloseTo(210.7, 9);
    expect(values[1]?.[2]).toBeCloseTo(0.5786, 9);
    expect(values[1]?.[3]).toBeCloseTo(17.86, 9);
    expect(values[1]?.[4]).toBe('快于序时');
    expect(values[1]?.[5]).toBe('序时法');
    expect(values[1]?.[6]).toContain('新增就业');
    expect(await office().workbook.value('F1')).toContain('判断方法及阈值：序时法');
    // 其中：农民工 is no indicator.
    expect(values[2]).toEqual(['', '', '', '', '', '', '']);
    // 800 of 830 from 730 in 2015, in the report's own unit.
    expect(values[3]?.slice(0, 2)).toEqual([8300000, 300000]);
    expect(values[3]?.[3]).toBeCloseTo(30, 9);
    expect(values[4]?.slice(0, 5)).toEqual([0.95, -1, '—', '—', '达标']);
    expect(values[5]?.slice(0, 2)).toEqual([8970, -30]);
  });

  it('gives the same results in native formulas', async () => {
    const report = await reportOf();
    await enrichReport([previewEnrichment(report, choicesFor(report))]);
    const ours = await office().workbook.values('F2:L7');
    await office().workbook.type('F1', [['', '', '', '', '', '', ''], ...ours.map((row) => row.map(() => ''))]);
    const outcome = await enrichReport([previewEnrichment(report, choicesFor(report, { spelling: 'native' }))]);
    expect(outcome).toMatchObject({ ok: true });
    const native = await office().workbook.values('F2:L7');
    native.flat().forEach((value, at) => {
      const other = ours.flat()[at];
      if (typeof value === 'number') expect(value).toBeCloseTo(Number(other), 9);
      else expect(value).toBe(other);
    });
    expect(await office().workbook.formula('G3')).not.toContain('PLAN');
  });

  it('follows the cells of the user', async () => {
    await enrichReport([await planned()]);
    await office().workbook.type('E3', 354.9);
    expect(await office().workbook.value('G3')).toBeCloseTo(0, 9);
    expect(await office().workbook.value('J3')).toBe('提前完成');
    await office().workbook.type('E3', '');
    expect(await office().workbook.value('G3')).toBe('');
  });

  it('marks verdicts with native rules of ours', async () => {
    await office().workbook.type('E6', '93%');
    await enrichReport([await planned()]);
    expect((await office().workbook.applied('J6')).fillColor).toBe('#FCE3C8');
    expect((await office().workbook.applied('J3')).fillColor).toBe('#E1F1E4');
  });

  it('lists the rows on a new sheet where asked', async () => {
    const outcome = await enrichReport([await planned({ placement: 'sheet', measures: ['gap', 'verdict'] })]);
    expect(outcome).toMatchObject({ ok: true, value: [{ sheetName: 'Sheet1-规划对照', rows: 4 }] });
    const values = await office().workbook.values('Sheet1-规划对照!A1:H5');
    expect(values[0]).toEqual(['报表中的名称', '指标编码', '规划指标', '单位', '实际值', '目标差距', '进展判断', '判断方法']);
    expect(values[2]).toEqual(['期末参加失业保险人数', 'SB05', '失业保险参保人数', '人', 8000000, 300000, '快于序时', '序时法']);
  });

  it('takes two round trips, one more where the workbook remembers something', async () => {
    const plan = await planned();
    office().statistics.reset();
    await enrichReport([plan]);
    expect(office().statistics.batches).toBe(2);
    const next = await planned({ placement: 'sheet' });
    office().statistics.reset();
    await enrichReport([next]);
    expect(office().statistics.batches).toBe(3);
  });

  it('takes one round trip more for every 5 MB', async () => {
    const [title, head, line] = bulletin;
    await office().workbook.type('A1', [title!, head!, ...Array.from({ length: 2000 }, () => line!)]);
    const plan = await planned({ spelling: 'native' });
    const bytes = Buffer.byteLength(JSON.stringify(plan.writes.map(({ cells }) => cells)));
    expect(bytes).toBeGreaterThan(LIMIT);
    office().statistics.reset();
    const told: (readonly [number, number])[] = [];
    expect(await enrichReport([plan], { signal: new AbortController().signal, report: (...step) => told.push(step) })).toMatchObject({ ok: true });
    const { batches, bytesIn, bytesOut, largestRequest } = office().statistics;
    // Two to look and to end, and one for each 5 MB that is sent or read back.
    expect(batches).toBeLessThanOrEqual(2 + Math.ceil(bytesIn / LIMIT) + Math.ceil(bytesOut / LIMIT));
    expect(largestRequest).toBeGreaterThan(0.9 * LIMIT);
    // Rows are counted once they are sent, headings and the line with the cut-offs not at all.
    expect(told[0]).toEqual([0, 2000]);
    expect(told.some(([done]) => done > 0 && done < 2000)).toBe(true);
    expect(told.at(-1)).toEqual([2000, 2000]);
  });

  it('remembers what was decided and offers it next time', async () => {
    const report = await reportOf();
    const farmers = report.rows.find(({ label }) => label.includes('农民工'));
    await enrichReport([previewEnrichment(report, choicesFor(report, { measures: ['gap'], rejected: [farmers?.id ?? ''] }))]);
    await office().workbook.addSheet('下季');
    await office().workbook.type('下季!A1', bulletin.slice(1));
    await office().workbook.select('下季!A1:E6');
    const next = await recogniseReport('selection');
    expect(next.ok && next.value[0]!.rows.map(({ remembered }) => remembered)).toEqual(['JY01', 'none', 'SB05', 'SB09', 'SB04']);
  });

  it.each([
    ['columns that are not empty', async () => { await office().workbook.type('G9', 1); await office().workbook.type('H5', '备注'); }, 'enrichOccupied'],
    ['a protected sheet', async () => office().workbook.protect('Sheet1'), 'sheetProtected'],
    ['a report that changed', async () => { await office().workbook.type('A5', '工伤保险参保人数'); }, 'reportChanged'],
    ['a report whose columns were exchanged', async () => { await office().workbook.type('D2', [['2017年', '2016年']]); }, 'reportChanged'],
  ] as [string, () => Promise<void>, string][])('refuses %s and changes nothing', async (_, change, key) => {
    const plan = await planned();
    await change();
    const before = await office().workbook.snapshot();
    expect(await enrichReport([plan])).toMatchObject({ ok: false, message: { key } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('refuses a new sheet in a workbook whose structure is protected', async () => {
    const plan = await planned({ placement: 'sheet' });
    office().workbook.protectStructure();
    expect(await enrichReport([plan])).toMatchObject({ ok: false, message: { key: 'structureLocked' } });
  });

  it.each(['right', 'sheet'] as const)('leaves everything as it was when Excel fails anywhere (%s)', async (placement) => {
    const plan = await planned({ placement });
    const before = await office().workbook.snapshot();
    for (const [batch, action] of [[1, 4], [2, 3], [2, 30], [2, 55], [2, 90]]) {
      const fault = failAt({ batch: batch!, action }, 'GeneralException');
      office().workbook.faults = fault;
      const outcome = await enrichReport([plan]);
      office().workbook.faults = {};
      if (!fault.hasFailed) continue;
      expect(outcome).toMatchObject({ ok: false, message: { key: 'failedOther' } });
      expect(await office().workbook.snapshot()).toEqual(before);
    }
  });
});

describe('a sheet with rules of others', () => {
  it('keeps them whole when Excel fails half-way', async () => {
    await office().workbook.type('A1', bulletin);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z20');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=ISERROR(A1)';
      await context.sync();
    });
    const rules = async (): Promise<unknown> => ((await office().workbook.snapshot()) as { sheets: { rules: unknown }[] }).sheets[0]?.rules;
    const before = await rules();
    const plan = await planned();
    let batches = 0;
    office().workbook.faults = { beforeBatch: () => { batches += 1; if (batches === 2) throw new HostError('GeneralException'); } };
    expect(await enrichReport([plan])).toMatchObject({ ok: false, message: { key: 'failedOther' } });
    expect(await rules()).toEqual(before);
    expect((await office().workbook.values('F1:L7')).flat().every((value) => value === '')).toBe(true);
  });
});
