import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('names', () => {
  test('a name of a cell and a name of a constant', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('GHZB_ReportDate', sheet(context).getRange('B2'), '报告日期');
      context.workbook.names.add('限值', '=0.9');
      sheet(context).getRange('B2').values = [['2016-12-31']];
      sheet(context).getRange('C3').formulas = [['=YEAR(GHZB_ReportDate)*限值']];
      const item = context.workbook.names.getItem('ghzb_reportdate');
      item.load(['name', 'formula', 'type', 'value', 'comment', 'visible']);
      const range = item.getRange();
      range.load('address');
      const result = sheet(context).getRange('C3');
      result.load('values');
      const missing = context.workbook.names.getItemOrNullObject('没有');
      missing.load('name');
      await context.sync();
      expect(item.toJSON()).toMatchObject({ name: 'GHZB_ReportDate', formula: '=Sheet1!$B$2', type: 'Range', value: 'Sheet1!$B$2', comment: '报告日期', visible: true });
      expect(range.address).toBe('Sheet1!B2');
      expect(result.values).toEqual([[2016 * 0.9]]);
      expect(missing.isNullObject).toBe(true);
      item.delete();
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([['#NAME?']]);
    });
  });

  test('names that exist or cannot be are refused', async () => {
    await Excel.run(async (context) => { context.workbook.names.add('x_1', '=1'); await context.sync(); });
    expect((await refusal((context) => context.workbook.names.add('X_1', '=2'))).code).toBe('ItemAlreadyExists');
    expect((await refusal((context) => context.workbook.names.add('A1', '=2'))).code).toBe('InvalidArgument');
    expect((await refusal((context) => context.workbook.names.add('a b', '=2'))).code).toBe('InvalidArgument');
  });
});

describe('tables', () => {
  const add = () => Excel.run(async (context) => {
    sheet(context).getRange('A1:B3').values = [['编码', '值'], ['JY01', 1], ['JY02', 2]];
    const table = context.workbook.tables.add('Sheet1!A1:B3', true);
    table.name = 'GHZB_Ledger';
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    await context.sync();
  });

  test('a table is found by name, and knows its parts', async () => {
    await add();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ghzb_ledger');
      table.load(['name', 'style', 'showBandedRows', 'showFilterButton', 'worksheet/name']);
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('值').getDataBodyRange(), sheet(context).getRange('GHZB_Ledger')];
      for (const part of parts) part.load('address');
      table.columns.load('items/name');
      const rows = table.rows.getCount();
      await context.sync();
      expect(table.toJSON()).toMatchObject({ name: 'GHZB_Ledger', style: 'TableStyleLight9', showBandedRows: false, showFilterButton: true });
      expect(table.worksheet.name).toBe('Sheet1');
      expect(parts.map((part) => part.address.slice(7))).toEqual(['A1:B3', 'A1:B1', 'A2:B3', 'B2:B3', 'A2:B3']);
      expect(table.columns.items.map((column) => column.name)).toEqual(['编码', '值']);
      expect(rows.value).toBe(2);
    });
  });

  test('formulas read columns of a table, and rows are appended', async () => {
    await add();
    await Excel.run(async (context) => {
      sheet(context).getRange('D1:D3').formulas = [['=SUM(GHZB_Ledger[值])'], ['=GHZB_Ledger[@值]'], ['=ROWS(GHZB_Ledger[#All])']];
      context.workbook.tables.getItem('GHZB_Ledger').rows.add(undefined, [['JY03', 3]]);
      await context.sync();
    });
    expect(await office().workbook.values('D1:D3')).toEqual([[6], [1], [4]]);
    expect(await office().workbook.values('A4:B4')).toEqual([['JY03', 3]]);
  });

  test('deleting takes the content along, converting keeps it', async () => {
    await add();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('GHZB_Ledger').convertToRange();
      await context.sync();
      context.workbook.tables.add('Sheet1!A1:B3', true).delete();
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await office().workbook.values('A1:B1')).toEqual([['', '']]);
  });

  test('overlapping tables and taken names are refused', async () => {
    await add();
    expect((await refusal((context) => context.workbook.tables.add('Sheet1!B2:C5', true))).code).toBe('InvalidArgument');
    expect((await refusal((context) => { context.workbook.tables.add('Sheet1!F1:G3', true).name = 'GHZB_LEDGER'; })).code).toBe('ItemAlreadyExists');
    expect((await refusal((context) => context.workbook.tables.getItem('没有').load('name'))).code).toBe('ItemNotFound');
  });

  test('headers become text, distinct and never blank', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:C2').values = [['年', '年', 2016], [1, 2, 3]];
      context.workbook.tables.add('Sheet1!A1:C2', true);
      await context.sync();
    });
    expect(await office().workbook.values('A1:C1')).toEqual([['年', '年2', '2016']]);
  });
});
