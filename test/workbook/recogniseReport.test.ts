import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { enrichReport } from '../../src/workbook/enrichReport';
import { recogniseReport, type ReportScope } from '../../src/workbook/recogniseReport';
import type { RecognisedReport } from '../../src/domain/reports/report';
import { useOffice } from '../support/useOffice';

const office = useOffice();

const bulletin = [
  ['河南省主要指标完成情况', '', '', ''],
  ['指标', '单位', '2016年', '2017年'],
  ['城镇新增就业', '万人', 145.1, 144.2],
  ['其中：农民工', '万人', 60, 61],
  ['期末参加失业保险人数', '人', 7839000, '15万'],
  ['城乡居民医保参保人数', '万人', '—', 8900],
];

const recognised = async (scope: ReportScope = 'sheet'): Promise<RecognisedReport> => {
  const outcome = await recogniseReport(scope);
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value[0]!;
};

describe('reading a report', () => {
  it('says of every row which indicator it is and where its numbers stand', async () => {
    await office().workbook.type('B3', bulletin);
    const report = await recognised();
    expect(report).toMatchObject({ sheetName: 'Sheet1', area: 'B3:E8', layout: 'down' });
    expect(report.series).toEqual([{ key: 'D', header: '2016年', count: 3 }, { key: 'E', header: '2017年', count: 3 }]);
    expect(report.rows.map(({ id, result }) => [id, result.kind === 'bound' ? result.code : result.kind])).toEqual([['B5', 'JY01'], ['B6', 'none'], ['B7', 'SB05'], ['B8', 'SB04']]);
    expect(report.rows[2]?.data).toEqual([
      { address: 'D7', period: '2016年', series: 'D', value: 7839000, unit: '人', isText: false },
      { address: 'E7', period: '2017年', series: 'E', value: 150000, unit: '人', isText: true },
    ]);
  });

  it.each<[string, boolean, (sheet: Excel.Worksheet) => unknown]>([
    ['in a table', true, (sheet) => sheet.tables.add('B4:E8', true)],
    ['under filter buttons', true, (sheet) => sheet.autoFilter.apply('B4:E8')],
    ['beside filter buttons', false, (sheet) => sheet.autoFilter.apply('H4:I8')],
    ['without buttons', false, () => undefined],
  ])('knows whether its rows can be sorted by a button: %s', async (_, isSortable, prepare) => {
    await office().workbook.type('B3', bulletin);
    await Excel.run(async (context) => {
      prepare(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    const outcome = await recogniseReport('sheet');
    expect(outcome).toMatchObject({ ok: true, value: [{ isSortable }] });
  });

  it('changes nothing', async () => {
    await office().workbook.type('A1', bulletin);
    const before = await office().workbook.snapshot();
    await recognised();
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('takes only the used part of columns that are selected whole', async () => {
    await office().workbook.type('A1', bulletin);
    await office().workbook.select('A1:D1048576');
    const outcome = await recogniseReport('selection');
    expect(outcome).toMatchObject({ ok: true, value: [{ area: 'A1:D6' }], notes: [{ key: 'reportCut', params: { count: 4 * 1048576 - 24 } }] });
  });

  it('reads no row below the last used one of a column selected whole', async () => {
    const { workbook } = office();
    await workbook.type('A1', bulletin);
    await workbook.select('A1:A1048576');
    const read = jest.spyOn(workbook.engine, 'readValues');
    const formats = jest.spyOn(workbook.engine, 'readNumberFormats');
    await recogniseReport('selection');
    const rects = [...read.mock.calls, ...formats.mock.calls].map(([, rect]) => rect);
    expect(rects.length).toBeGreaterThan(1);
    expect(Math.max(...rects.map(({ row, rowCount }) => row + rowCount))).toBe(bulletin.length);
  });

  it('takes no column of ours for the report\'s, when it is read again next quarter', async () => {
    const { workbook } = office();
    await workbook.type('A1', bulletin);
    const before = await recognised();
    const plan = previewEnrichment(before, { accepted: before.rows.flatMap(({ id, result }) => (result.kind === 'bound' ? [{ rowId: id, code: result.code }] : [])), dataColumn: before.series.at(-1)!.key, measures: ['target', 'gap', 'completion', 'pace', 'verdict'], placement: 'right', spelling: 'native', reportDate: '2017-12-31' });
    expect(await enrichReport([plan])).toMatchObject({ ok: true });
    const again = await recognised();
    expect(again.series.map(({ key }) => key)).toEqual(before.series.map(({ key }) => key));
    expect(again.rows.map(({ result }) => result)).toEqual(before.rows.map(({ result }) => result));
    expect(again.leftOut).toEqual(before.leftOut);
  });

  it('knows the scheme from a merged heading', async () => {
    await office().workbook.type('A1', [['指标', '单位', '2016年'], ['失业保险', '', ''], ['参保人数', '万人', 783.9]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2:C2').merge();
      await context.sync();
    });
    expect((await recognised()).rows).toMatchObject([{ headings: ['失业保险'], result: { kind: 'bound', code: 'SB05' } }]);
  });

  it('lists hidden rows, marked, and says how many', async () => {
    await office().workbook.type('A1', bulletin);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('5:5').rowHidden = true;
      await context.sync();
    });
    const outcome = await recogniseReport('sheet');
    expect(outcome).toMatchObject({ ok: true, notes: [{ key: 'reportHiddenRows', params: { count: 1 } }] });
    expect(outcome.ok && outcome.value[0]!.rows.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['A5']);
  });

  it('reads a city table with the indicators side by side', async () => {
    await office().workbook.type('A1', [['年份', '城镇新增就业（万人）', '失业保险参保人数（万人）'], ['2016年', 12.3, 80], ['2017年', 12.5, 83]]);
    const report = await recognised();
    expect(report).toMatchObject({ layout: 'across', series: [{ key: '2', header: '2016年' }, { key: '3', header: '2017年' }] });
    expect(report.rows.map(({ id, data }) => [id, data.map(({ address }) => address)])).toEqual([['B1', ['B2', 'B3']], ['C1', ['C2', 'C3']]]);
  });

  it('counts errors and overlong texts and leaves them out', async () => {
    await office().workbook.type('A1', [...bulletin, ['工伤保险参保人数', '万人', '=1/0', '字'.repeat(32_767)]]);
    const outcome = await recogniseReport('sheet');
    expect(outcome).toMatchObject({ ok: true, notes: [{ key: 'reportErrors', params: { count: 1 } }, { key: 'reportLongText', params: { count: 1 } }] });
    expect(outcome.ok && outcome.value[0]!.rows.find(({ id }) => id === 'A7')?.data).toEqual([]);
  });

  it.each([
    ['an empty sheet', 'sheet', async () => undefined, 'reportEmpty'],
    ['a picture of a report', 'sheet', async () => office().workbook.addPicture('Sheet1'), 'reportPicture'],
    ['one cell', 'selection', async () => { await office().workbook.type('A1', bulletin); await office().workbook.select('A3'); }, 'reportOneCell'],
    ['an empty part of a sheet', 'selection', async () => { await office().workbook.type('A1', bulletin); await office().workbook.select('H1:J9'); }, 'reportEmpty'],
    ['several areas', 'selection', async () => { await office().workbook.type('A1', bulletin); await office().workbook.select('A1:B2', 'A4:B5'); }, 'reportSeveralAreas'],
    ['a chart', 'selection', async () => office().workbook.selectChart(), 'selectionNotCells'],
    ['a report in English', 'sheet', async () => { await office().workbook.type('A1', [['Item', '2016'], ['New jobs', 145.1]]); }, 'reportNotChinese'],
    ['text without numbers', 'sheet', async () => { await office().workbook.type('A1', [['指标', '说明'], ['城镇新增就业', '良好']]); }, 'reportNoTable'],
    ['more than five million cells', 'sheet', async () => { await office().workbook.type('A1', 1); await office().workbook.type('Z200000', 1); }, 'reportTooLarge'],
  ] as [string, 'selection' | 'sheet', () => Promise<void>, string][])('refuses %s with what to do instead', async (_, scope, prepare, key) => {
    await prepare();
    expect(await recogniseReport(scope)).toMatchObject({ ok: false, message: { key } });
  });
});

describe('a whole workbook', () => {
  beforeEach(async () => {
    const { workbook } = office();
    await workbook.type('A1', bulletin);
    for (const name of ['下季', '隐藏', '说明', '照片', '空表']) await workbook.addSheet(name);
    await workbook.type('下季!B2', bulletin);
    await workbook.type('隐藏!A1', bulletin);
    await workbook.type('说明!A1', '填报说明');
    workbook.addPicture('照片');
    await workbook.engine.updateSheet(workbook.sheetId('隐藏'), { visibility: 'Hidden' });
  });

  it('gives a report a sheet and says what was left out', async () => {
    expect(await recogniseReport('workbook')).toMatchObject({
      ok: true,
      value: [{ sheetName: 'Sheet1', area: 'A1:D6' }, { sheetName: '下季', area: 'B2:E7' }],
      message: { key: 'reportsRecognised', params: { sheets: 2 } },
      notes: [{ key: 'reportHiddenSheets', params: { sheets: ['隐藏'] } }, { key: 'reportPictureSheets', params: { sheets: ['照片'] } }, { key: 'reportSheetsWithout', params: { sheets: ['说明'] } }],
    });
  });

  it('takes the same few round trips however many sheets there are', async () => {
    for (let at = 0; at < 20; at += 1) {
      await office().workbook.addSheet(`表${at}`);
      await office().workbook.type(`表${at}!A1`, bulletin);
    }
    office().statistics.reset();
    await recogniseReport('workbook');
    expect(office().statistics.batches).toBe(3);
  });
});

describe('a long report', () => {
  const long = [bulletin[1]!, ...Array.from({ length: 3000 }, (_, at) => [`${at + 1}、城镇新增就业${at}`, '万人', at, at + 1])];

  it('is recognised in slices between which the pane can stop it', async () => {
    await office().workbook.type('A1', long);
    const done: number[] = [];
    const controller = new AbortController();
    const outcome = await recogniseReport('sheet', { signal: controller.signal, report: (rows) => { done.push(rows); if (rows > 0) controller.abort(); } });
    expect(outcome).toEqual({ ok: false, message: { key: 'stopped' }, notes: [] });
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBeLessThan(3000);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['a pivot table', async () => office().workbook.addPivotTable('A1:D6'), { key: 'reportPivot', params: { sheets: ['Sheet1'] } }],
    ['filtered rows', async () => { await office().workbook.engine.setRowHidden(office().workbook.sheetId('Sheet1'), 2, 2, true); }, { key: 'reportHiddenRows', params: { count: 2 } }],
    ['cells with errors', async () => { await office().workbook.type('D3', '=1/0'); }, { key: 'reportErrors', params: { count: 1 } }],
    ['a cell of 32,767 characters', async () => { await office().workbook.type('A9', '字'.repeat(32_767)); }, { key: 'reportLongText', params: { count: 1 } }],
  ] as [string, () => Promise<void>, object][])('%s is said, and nothing is changed', async (_, prepare, note) => {
    await office().workbook.type('A1', bulletin);
    await prepare();
    const before = await office().workbook.snapshot();
    expect(await recogniseReport('sheet')).toMatchObject({ ok: true, notes: expect.arrayContaining([note]) });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('a protected sheet can be read', async () => {
    await office().workbook.type('A1', bulletin);
    office().workbook.protect('Sheet1');
    expect(await recogniseReport('sheet')).toMatchObject({ ok: true });
  });
});
