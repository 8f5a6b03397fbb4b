import { handOver, type HandOverRequest } from '../../src/workbook/handOver';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { previewHandOver } from '../../src/workbook/previewHandOver';
import { HostError } from '../../workbench/protocol/hostError';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
const book = () => office().workbook;
const COPY: HandOverRequest = { target: 'copy', as: 'native' };

const notesOf = async (request: HandOverRequest): Promise<readonly { key: string }[]> => {
  const outcome = await handOver(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome.notes;
};

beforeEach(async () => {
  await book().addSheet('明细');
  await book().type('明细!A1', [['县', '实际'], ['甲', 60], ['乙', 80]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('明细').tables.add('A1:B3', true);
    await context.sync();
  });
  await book().type('明细!D2', '=SUM(表1[实际])');
  await book().type('Sheet1!A1', [['=PLAN.GAP(SUM(表1[实际]),"JY01")', '=明细!D2']]);
});

const addChart = (values: string, categories?: string, name = '各县'): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const rangeAt = (address: string) => worksheets.getItem(address.split('!')[0]!).getRange(address.split('!')[1]);
    const chart = worksheets.getItem('Sheet1').charts.add('ColumnClustered', rangeAt(values), 'Columns');
    chart.name = name;
    chart.series.getItemAt(0).name = '实际';
    if (categories !== undefined) chart.series.getItemAt(0).setXAxisValues(rangeAt(categories));
    await context.sync();
  });

/** What the chart on the copy of Sheet1 reads. */
const copiedChart = () => {
  const [series] = book().records.sheet(book().sheetId('Sheet1 (交付)')).charts[0]!.series;
  const nameOf = (id: string | undefined) => book().engine.listSheets().find((sheet) => sheet.id === id)?.name;
  return [nameOf(series!.values.sheetId), nameOf(series!.categories?.sheetId)];
};

describe('copies of sheets with tables', () => {
  it('read the copied table, which has a name of its own', async () => {
    expect(await notesOf(COPY)).toEqual([{ key: 'handOverCopies', params: { sheets: ['Sheet1 (交付)', '明细 (交付)'] } }]);
    expect(await book().formula('Sheet1 (交付)!A1')).toContain('表1_2[实际]');
    expect(await book().formula('Sheet1 (交付)!B1')).toBe("='明细 (交付)'!D2");
    expect(await book().formula('明细 (交付)!D2')).toBe('=SUM(表1_2[实际])');
    await book().type('明细 (交付)!B2', 460);
    expect([await book().value('Sheet1 (交付)!A1'), await book().value('Sheet1!A1')]).toEqual([-40, 360]);
  });
});

it('tells cell by cell which formulas may still read an original', async () => {
  await book().type('Sheet1!C1', '=INDIRECT("明细!B2")');
  await book().type('Sheet1!C2', '=INDIRECT("B1")');
  expect(await notesOf(COPY)).toContainEqual({ key: 'handOverStillReads', params: { count: 1, places: ['Sheet1 (交付)!C1'] } });
});

it('an indicator that stands on another copied sheet is found there', async () => {
  await book().type('明细!F1', 'JY01');
  await book().type('Sheet1!A1', '=PLAN.GAP(B1,明细!F1)');
  expect(await handOver(COPY)).toMatchObject({ ok: true, value: { formulas: 1, replaced: 1, differences: [] } });
});

describe('charts of copies', () => {
  it('that read another copied sheet read its copy', async () => {
    await addChart('明细!B2:B3', '明细!A2:A3');
    expect(await notesOf(COPY)).toContainEqual({ key: 'handOverChartsTurned', params: { count: 1 } });
    expect(copiedChart()).toEqual(['明细 (交付)', '明细 (交付)']);
  });

  it('that read their own sheet are no news', async () => {
    await addChart('Sheet1!A1:A1');
    expect(await notesOf(COPY)).toHaveLength(1);
    expect(copiedChart()).toEqual(['Sheet1 (交付)', undefined]);
  });

  it('that read a sheet without a copy too are left whole, and named', async () => {
    await book().addSheet('别的');
    await addChart('明细!B2:B3', '别的!A2:A3');
    expect(await notesOf(COPY)).toContainEqual({ key: 'handOverChartsLeft', params: { charts: ['Sheet1 (交付) › 各县'] } });
    expect(copiedChart()).toEqual(['明细', '别的']);
  });

  it('that Excel does not tell about are named, and stop nothing', async () => {
    await addChart('明细!B2:B3');
    book().faults = { beforeAction: (_, { Name }) => { if (Name === 'GetDimensionDataSourceType') throw new HostError('GeneralException'); } };
    expect(await notesOf(COPY)).toContainEqual({ key: 'handOverChartsUnknown', params: { charts: ['Sheet1 (交付) › 各县'] } });
  });

  it('of a kind that Excel cannot tell about are named, and the others turned', async () => {
    await addChart('明细!B2:B3');
    await addChart('明细!B2:B3', undefined, '分布');
    book().records.sheet(book().sheetId('Sheet1')).charts[1]!.chartType = 'Histogram' as never;
    const notes = await notesOf(COPY);
    expect(notes).toContainEqual({ key: 'handOverChartsTurned', params: { count: 1 } });
    expect(notes).toContainEqual({ key: 'handOverChartsUnknown', params: { charts: ['Sheet1 (交付) › 分布'] } });
    expect(copiedChart()[0]).toBe('明细 (交付)');
  });

  it('that Excel stops turning half-way are told as they are', async () => {
    await addChart('明细!B2:B3', '明细!A2:A3');
    await addChart('明细!B2:B3', undefined, '合计');
    let turned = 0;
    book().faults = { beforeAction: (_, { Name }) => { if (Name === 'SetValues' && (turned += 1) === 2) throw new HostError('GeneralException'); } };
    const notes = await notesOf(COPY);
    expect(notes).toContainEqual({ key: 'handOverChartsTurned', params: { count: 1 } });
    expect(notes).toContainEqual({ key: 'handOverChartsLeft', params: { charts: ['Sheet1 (交付) › 合计'] } });
    expect(copiedChart()).toEqual(['明细 (交付)', '明细 (交付)']);
  });

  it('keep a name of a series as long as Excel takes', async () => {
    await addChart('明细!B2:B3');
    book().records.sheet(book().sheetId('Sheet1')).charts[0]!.series[0]!.name = '名'.repeat(300);
    await notesOf(COPY);
    expect(book().records.sheet(book().sheetId('Sheet1 (交付)')).charts[0]!.series[0]!.name).toHaveLength(255);
  });
});

describe('marks that Excel copies with a sheet', () => {
  const marks = () => [...book().records.sheet(book().sheetId('监测台账 (交付)')).names.keys()].filter((name) => name === 'ghzb_ledger');

  it.each([['keep', 1], ['remove', 0]] as const)('stay or go as is wished: %s', async (settings, left) => {
    await insertTemplate({ kind: 'ledger' });
    const notes = await notesOf({ ...COPY, settings });
    expect(marks()).toHaveLength(left);
    expect(notes.some(({ key }) => key === 'handOverMarksRemoved')).toBe(settings === 'remove');
    expect(book().engine.listNames().map(({ name }) => name)).toContain('GHZB_Ledger');
  });
});

describe('a preview', () => {
  it('lists the sheets with why, and what becomes of the formulas, and changes nothing', async () => {
    await book().type('Sheet1!A3', '=PLAN.SENTENCE(145.1,"JY01","2016-12-31")');
    const before = await book().snapshot();
    expect(await previewHandOver(COPY)).toEqual({
      ok: true, notes: [], message: { key: 'handOverPreviewed', params: { count: 2, formulas: 2 } },
      value: {
        sheets: [
          { sheetName: 'Sheet1', copyName: 'Sheet1 (交付)', because: { kind: 'functions' }, formulas: 2 },
          { sheetName: '明细', copyName: '明细 (交付)', because: { kind: 'read', by: 'Sheet1' }, formulas: 0 },
        ],
        formulas: 2, native: 1, values: [{ reason: 'words', count: 1 }], names: [],
      },
    });
    expect(await book().snapshot()).toEqual(before);
  });

  it('of the sheets themselves lists those that use our functions', async () => {
    expect(await previewHandOver({ target: 'here', as: 'values' })).toMatchObject({ ok: true, value: { sheets: [{ sheetName: 'Sheet1' }], formulas: 1, native: 0, values: [] } });
  });

  it('is refused where the hand-over would be', async () => {
    book().protect('明细');
    expect(await previewHandOver(COPY)).toMatchObject({ ok: false, message: { key: 'handOverProtected', params: { sheets: ['明细'] } } });
    expect(await previewHandOver({ target: 'here', as: 'native' })).toMatchObject({ ok: true });
  });
});

it.each([['copy', '=PLAN.GAP(Sheet1!$E$1,"JY01")'], ['here', '=PLAN.GAP(Sheet1!E1,"JY01")']] as const)('refuses where a name of the user’s stands for one of our functions (%s)', async (target, formula) => {
  await book().type('Sheet1!E1', [[145.1, '=差距*2']]);
  book().engine.putName({ name: '差距', formula, visible: true, comment: '' });
  const before = book().contents();
  expect(await handOver({ target, as: 'native' })).toMatchObject({ ok: false, message: { key: 'handOverNames', params: { names: ['差距'] } } });
  expect(await previewHandOver({ target, as: 'native' })).toMatchObject({ ok: false, message: { key: 'handOverNames' } });
  expect(book().contents()).toEqual(before);
});
