import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();

const copied = (): Promise<string> =>
  Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem('Sheet1').copy(Excel.WorksheetPositionType.end);
    copy.load('name');
    await context.sync();
    copy.name = '副本';
    await context.sync();
    return copy.name;
  });

describe('Worksheet.copy', () => {
  it('copies content, formats, merged cells, rules and tables, and turns its own references', async () => {
    const { workbook } = office();
    await workbook.type('A1', [['项目', '数'], ['甲', '50%'], ['乙', '=Sheet1!B2*2'], ['丙', '=SEQUENCE(2)']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('D1:E2').merge(false);
      sheet.tables.add('A1:B3', true).name = '明细';
      const rule = sheet.getRange('B2:B3').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=B2>0.7';
      rule.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    await copied();
    expect(workbook.sheetNames).toEqual(['Sheet1', '副本']);
    expect(await workbook.values('副本!A1:B5')).toEqual(await workbook.values('Sheet1!A1:B5'));
    expect(await workbook.text('副本!B2')).toBe('50%');
    expect(await workbook.formula('副本!B3')).toBe('=副本!B2*2');
    expect((await workbook.applied('副本!B3')).fillColor).toBe('#00FF00');
    const { engine } = workbook;
    expect(engine.listMerges(workbook.sheetId('副本'))).toEqual(engine.listMerges(workbook.sheetId('Sheet1')));
    expect(engine.listTables().map(({ name }) => name)).toEqual(['明细', '明细_2']);
    await workbook.type('副本!B2', 1);
    expect(await workbook.value('Sheet1!B3')).toBe(1);
  });

  it('copies protection, and is refused where the structure is protected', async () => {
    office().workbook.protect('Sheet1');
    await copied();
    expect(await office().workbook.type('副本!A1', 1)).toBe(false);
    office().workbook.protectStructure();
    expect(await refusal((context) => { context.workbook.worksheets.getItem('Sheet1').copy(); })).toEqual({ code: 'AccessDenied', location: 'Worksheet.copy' });
  });
});
