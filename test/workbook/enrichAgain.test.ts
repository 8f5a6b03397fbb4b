import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { enrichReport } from '../../src/workbook/enrichReport';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { bulletin, choicesFor, planned, reportOf } from './reportCases';
import { failAt } from '../support/failures';
import { useOffice } from '../support/useOffice';
import { typeInto } from './walk/edits';

const office = useOffice({ withFunctions: true });
const LIST = 'Sheet1-规划对照';
const book = () => office().workbook;

/** The plan of a report of which the first rows only were chosen. */
const some = async (count: number, choices: Parameters<typeof planned>[0] = {}) => {
  const report = await reportOfFirst();
  const all = choicesFor(report, { placement: 'sheet', measures: ['gap', 'verdict'], ...choices });
  return previewEnrichment(report, { ...all, accepted: all.accepted.slice(0, count) });
};

const reportOfFirst = async () => {
  await book().select('Sheet1!A1');
  return reportOf();
};

const formulas = (address: string) => Excel.run(async (context) => {
  const [sheet = '', cells = ''] = address.split('!');
  const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
  range.load('formulas');
  await context.sync();
  return range.formulas as string[][];
});

const names = () => Excel.run(async (context) => {
  const { names: found } = context.workbook;
  found.load('items/name,items/formula');
  await context.sync();
  return found.items.map(({ name, formula }) => `${name} ${formula}`).sort();
});

describe('a report that is listed a second time', () => {
  beforeEach(async () => {
    await book().type('A1', bulletin);
    expect(await enrichReport([await some(2)])).toMatchObject({ ok: true });
  });

  it('is brought up to date on the sheet that lists it, new rows and columns with it', async () => {
    const outcome = await enrichReport([await some(4, { measures: ['gap', 'completion', 'verdict'], reportDate: '2018-06-30' })]);
    expect(outcome).toMatchObject({ ok: true, message: { key: 'enrichUpdated', params: { rows: 4, added: 2, place: [LIST] } }, notes: [] });
    const values = await book().values(`${LIST}!A1:I7`);
    expect(values[0]).toEqual(['报表中的名称', '指标编码', '规划指标', '单位', '实际值', '目标差距', '进展判断', '判断方法', '完成率']);
    expect(values.slice(1, 5).map(([, code]) => code)).toEqual(['JY01', 'SB05', 'SB09', 'SB04']);
    expect(values[1]?.[8]).toBeCloseTo(0.5786, 9);
    expect(values[5]).toEqual(['', '', '', '', '', '', '', '', '']);
    expect(String(values[6]?.[0])).toContain('判断方法及阈值：');
    expect((await names()).filter((name) => name.startsWith('GHZB_'))).toEqual([`GHZB_Cutoffs ='${LIST}'!$A$7`, `GHZB_Report ='${LIST}'!$A$1`]);
    expect((await book().applied(`${LIST}!G4`)).fillColor).not.toBe('');
  });

  it('is brought up to date where the list is hidden, which is said', async () => {
    await book().select('Sheet1!A1');
    await Excel.run((context) => {
      context.workbook.worksheets.getItem(LIST).visibility = 'Hidden';
      return context.sync();
    });
    expect(await enrichReport([await some(3)])).toMatchObject({ ok: true, message: { key: 'enrichUpdated' }, notes: [{ key: 'updatedHidden', params: { sheet: LIST } }] });
  });

  it('keeps columns, rows, an order and formats of the user', async () => {
    // A column in front of ours, a remark beside a row, a row of their own below, a format.
    await book().type(`${LIST}!J1`, [['责任单位'], ['就业处'], ['失业处']]);
    await book().type(`${LIST}!A6`, '以上由规划处汇总');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).getRange('F2').format.fill.color = '#FFEE00';
      await context.sync();
    });
    const outcome = await enrichReport([await some(3, { reportDate: '2018-06-30' })]);
    expect(outcome).toMatchObject({ ok: true, message: { key: 'enrichUpdated', params: { rows: 3, added: 1 } } });
    const values = await book().values(`${LIST}!A1:J9`);
    expect(values.slice(0, 3).map((row) => row[9])).toEqual(['责任单位', '就业处', '失业处']);
    // Something stands where the new row would go: it comes below everything.
    expect(values[5]?.[0]).toBe('以上由规划处汇总');
    expect(values[7]?.[1]).toBe('SB09');
    const color = await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem(LIST).getRange('F2').format;
      fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(color).toBe('#FFEE00');
    expect(await book().formula(`${LIST}!G2`)).toContain('DATE(2018,6,30)');
  });

  it('finds its columns and rows where the user has moved them', async () => {
    const rows = await formulas(`${LIST}!A1:H3`);
    await book().type(`${LIST}!A1`, rows.map((row) => row.map(() => '')));
    await book().type(`${LIST}!C3`, [rows[0]!, rows[2]!, rows[1]!]);
    expect(await enrichReport([await some(2, { reportDate: '2018-06-30' })])).toMatchObject({ ok: true, message: { key: 'enrichUpdated', params: { rows: 2, added: 0 } } });
    expect((await book().values(`${LIST}!D4:D5`)).flat()).toEqual(['SB05', 'JY01']);
    expect(await book().formula(`${LIST}!I4`)).toContain('DATE(2018,6,30)');
  });

  it('says how many rows were not chosen, and leaves them', async () => {
    const before = await formulas(`${LIST}!A3:H3`);
    expect(await enrichReport([await some(1, { reportDate: '2018-06-30' })])).toMatchObject({ ok: true, notes: [{ key: 'enrichLeftRows', params: { count: 1 } }] });
    expect(await formulas(`${LIST}!A3:H3`)).toEqual(before);
  });

  it.each([['rows and columns', { measures: ['gap', 'completion', 'verdict'] }], ['native formulas', { spelling: 'native' }]] as const)('is taken back: %s', async (_, choices) => {
    await book().type(`${LIST}!J1`, [['责任单位'], ['就业处']]);
    const before = await book().snapshot();
    const outcome = await enrichReport([await some(4, { ...choices, measures: [...('measures' in choices ? choices.measures : (['gap', 'verdict'] as const))] })]);
    expect(outcome).toMatchObject({ ok: true });
    const undone = outcome.ok ? await outcome.undo!() : outcome;
    expect(undone).toMatchObject({ ok: true, message: { key: 'enrichUndone' } });
    expect(await book().snapshot()).toEqual(before);
  });

  it('is taken back though the user wrote beside it, and refused where our cells were changed', async () => {
    const outcome = await enrichReport([await some(4)]);
    await book().type(`${LIST}!J2`, '已核');
    await book().type(`${LIST}!F2`, 1);
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: false, message: { key: 'enrichChanged' } });
  });

  it('native formulas no longer follow the settings, and the cut-offs neither', async () => {
    await enrichReport([await some(2, { spelling: 'native' })]);
    expect((await names()).filter((name) => name.startsWith('GHZB_Cutoffs'))).toEqual([]);
    await enrichReport([await some(2)]);
    expect((await names()).filter((name) => name.startsWith('GHZB_Cutoffs'))).toEqual([`GHZB_Cutoffs ='${LIST}'!$A$5`]);
  });

  it('is refused while the list is protected', async () => {
    book().protect(LIST);
    const before = await book().snapshot();
    expect(await enrichReport([await some(3)])).toMatchObject({ ok: false, message: { key: 'sheetProtected', params: { sheet: LIST } } });
    expect(await book().snapshot()).toEqual(before);
  });

  it('keeps what the user types while it is written, below the list too, and says where', async () => {
    const plan = await some(4, { measures: ['gap', 'completion', 'verdict'] });
    const whileWriting = async (address: string) => {
      let seen = 0;
      book().faults = { beforeBatch: () => { if (++seen === 3) typeInto(book(), LIST, address, '我的备注'); } };
      const outcome = await enrichReport([plan]);
      book().faults = {};
      return outcome;
    };
    for (const address of ['F2', 'A5']) {
      const restore = book().checkpoint();
      typeInto(book(), LIST, address, '我的备注');
      const edited = book().contents();
      restore();
      expect(await whileWriting(address)).toMatchObject({ ok: false, message: { key: 'cellsChanged', params: { places: [`${LIST}!${address}`] } } });
      expect(book().contents()).toEqual(edited);
      restore();
    }
  });

  it('lists another report on a sheet of its own', async () => {
    await book().addSheet('下季');
    await book().type('下季!A1', bulletin);
    await book().select('下季!A1:E7');
    const next = await recogniseReport('selection');
    if (!next.ok) throw new Error(next.message.key);
    const outcome = await enrichReport([previewEnrichment(next.value[0]!, choicesFor(next.value[0]!, { placement: 'sheet', measures: ['gap'] }))]);
    expect(outcome).toMatchObject({ ok: true, value: [{ sheetName: '下季-规划对照' }] });
  });

  it('stays as it was when Excel fails anywhere', async () => {
    const plan = await some(4, { measures: ['gap', 'completion', 'verdict'], reportDate: '2018-06-30' });
    const before = await book().snapshot();
    for (const batch of [1, 2, 3, 4]) {
      for (const action of [1, 3, 8, 15, 25, 40]) {
        const fault = failAt({ batch, action }, 'GeneralException');
        book().faults = fault;
        const outcome = await enrichReport([plan]);
        book().faults = {};
        if (!fault.hasFailed) {
          expect(outcome).toMatchObject({ ok: true });
          expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
        } else expect(outcome).toMatchObject({ ok: false });
        expect(await book().snapshot()).toEqual(before);
      }
    }
  });

  it.each([
    ['the report', 'Sheet1', 2], ['the report', 'Sheet1', 3], ['the list', LIST, 3],
  ] as const)('is refused when lines of %s move meanwhile (%s, before request %i)', async (_, sheet, at) => {
    const plan = await some(2, { reportDate: '2018-06-30' });
    const list = await formulas(`${LIST}!A1:H5`);
    let batches = 0;
    book().faults = { beforeBatch: async () => { if (++batches === at) await book().insertRows(sheet, 1, 1); } };
    expect(await enrichReport([plan])).toMatchObject({ ok: false });
    book().faults = {};
    const now = await formulas(`${LIST}!A1:H6`);
    const written = now.filter((line) => line.some((cell) => cell.includes('DATE(2018,6,30)')));
    expect(written).toEqual([]);
    expect(now.flat().filter((cell) => cell !== '')).toHaveLength(list.flat().filter((cell) => cell !== '').length);
  });

  it('is taken back without cutting rules and looks of the user that reach into the new rows', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(LIST).getRange('A1:Z40');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=ISERROR(A1)';
      context.workbook.worksheets.getItem(LIST).getRange('C5').format.fill.color = '#FFEE00';
      await context.sync();
    });
    const before = await book().contents();
    const outcome = await enrichReport([await some(4, { measures: ['gap', 'completion', 'verdict'] })]);
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
    const rules = (state: object): unknown => (state as { sheets: { rules: unknown }[] }).sheets.map((sheet) => sheet.rules);
    expect(rules(book().contents())).toEqual(rules(before));
    expect(book().engine.listConditionalFormats(book().sheetId(LIST)).flatMap(({ ranges }) => ranges)).toContainEqual({ row: 0, column: 0, rowCount: 40, columnCount: 26 });
    const look = (cell: string) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(LIST).getRange(cell);
      range.load('numberFormat,format/fill/color,format/font/bold');
      await context.sync();
      return [range.numberFormat[0]![0], range.format.fill.color, range.format.font.bold];
    });
    expect([await look('C5'), await look('I1'), await look('G4')]).toEqual([['General', '#FFEE00', false], ['General', '#FFFFFF', false], ['General', '#FFFFFF', false]]);
  });

  it('takes three round trips, one more where the list has grown beyond forty columns', async () => {
    const trips = async (plan: Parameters<typeof enrichReport>[0][number]): Promise<number> => {
      office().statistics.reset();
      expect(await enrichReport([plan])).toMatchObject({ ok: true });
      return office().statistics.batches;
    };
    expect(await trips(await some(4))).toBe(3);
    expect(await trips(await some(4, { measures: ['gap', 'completion', 'verdict'] }))).toBe(3);
    await book().type(`${LIST}!AZ1`, '备注');
    expect(await trips(await some(4, { measures: ['gap', 'completion', 'verdict', 'pace'] }))).toBe(4);
  });
});
