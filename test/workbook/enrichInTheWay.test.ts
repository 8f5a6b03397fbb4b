import { enrichReport } from '../../src/workbook/enrichReport';
import { useOffice } from '../support/useOffice';
import { bulletin, planned } from './reportCases';

const office = useOffice({ withFunctions: true });

describe('what lies where columns would go', () => {
  beforeEach(() => office().workbook.type('A1', bulletin));

  it('merged cells are refused and left alone', async () => {
    const plan = await planned();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('G4:H5').merge();
      await context.sync();
    });
    const before = await office().workbook.snapshot();
    expect(await enrichReport([plan])).toMatchObject({ ok: false, message: { key: 'enrichMerged' } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it('nothing is added right of a pivot table, which grows; another sheet takes it', async () => {
    office().workbook.addPivotTable('A2:E7');
    expect((await planned()).problem).toBe('pivot-right');
    expect(await enrichReport([await planned({ placement: 'sheet' })])).toMatchObject({ ok: true });
  });

  it('a title that is merged over the new columns sends the cut-offs below the table', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:J1').merge();
      await context.sync();
    });
    const plan = await planned();
    expect(plan.cutoffs).toMatchObject({ row: 7, column: 5 });
    expect(await enrichReport([plan])).toMatchObject({ ok: true, notes: [] });
  });

  it('the long line with the cut-offs does not stretch its column', async () => {
    await enrichReport([await planned()]);
    const { engine } = office().workbook;
    expect(engine.getColumnWidth(office().workbook.sheetId('Sheet1'), 5)).toBeLessThan(150);
  });
});
