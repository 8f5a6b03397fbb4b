import { insertFormula, type FormulaRequest } from '../../src/workbook/insertFormula';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
const C3 = { row: 2, column: 2, rowCount: 1, columnCount: 1 };
const gap: FormulaRequest = { measure: 'gap', code: 'JY01', spelling: 'plan', actual: 'B2' };

describe('inserting a formula into a report', () => {
  beforeEach(async () => {
    await office().workbook.type('B2', [[145.1], [300], ['—']]);
    await office().workbook.select('C2:C4');
  });

  it.each(['plan', 'native'] as const)('fills the selected column row by row (%s)', async (spelling) => {
    expect(await insertFormula({ ...gap, spelling })).toMatchObject({ ok: true, value: { rows: 3 }, message: { params: { count: 3, address: 'Sheet1!C2:C4' } } });
    const values = await office().workbook.values('C2:C4');
    expect(values[0]?.[0]).toBeCloseTo(354.9, 9);
    expect(values[1]?.[0]).toBe(200);
    expect(values[2]?.[0]).toBe('');
  });

  it('keeps the report date in its one cell', async () => {
    await office().workbook.type('E1', '2016-12-31');
    await insertFormula({ ...gap, measure: 'verdict', reportDate: '$E$1' });
    expect((await office().workbook.values('C2:C3')).flat()).toEqual(['快于序时', '快于序时']);
  });

  it.each([
    ['a cell with content', () => office().workbook.select('B2:B3'), 'formulaNotEmpty'],
    ['two columns', () => office().workbook.select('C2:D3'), 'formulaOneColumn'],
    ['several areas', () => office().workbook.select('C2', 'E2'), 'selectionNotCells'],
    ['a protected sheet', async (): Promise<void> => office().workbook.protect('Sheet1'), 'sheetProtected'],
  ] as const)('refuses %s and changes nothing', async (_, prepare, key) => {
    await prepare();
    const before = await office().workbook.snapshot();
    expect(await insertFormula(gap)).toMatchObject({ ok: false, message: { key } });
    expect(await office().workbook.snapshot()).toEqual(before);
  });

  it.each([['a number', 7], ['a text that reads like a number', '007'], ['a formula', '=B2*2']])('keeps %s that a user types just before the cells are written, and says so', async (_, typed) => {
    const { workbook } = office();
    let seen = 0;
    const type = (): void => { if (++seen === 3) workbook.engine.typeCells(workbook.sheetId('Sheet1'), C3, [[typeof typed === 'string' && typed.startsWith('=') ? { formula: typed } : { value: typed }]]); };
    workbook.faults = { beforeBatch: type };
    expect(await insertFormula({ ...gap, measure: 'completion', reportDate: '"2016-12-31"' })).toMatchObject({ ok: false, message: { key: 'cellsChanged', params: { places: ['Sheet1!C3'] } } });
    workbook.faults = {};
    const left = workbook.contents();
    await Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('C2:C4').clear('Contents'); await context.sync(); });
    seen = 2;
    type();
    expect(left).toEqual(workbook.contents());
  });
});
