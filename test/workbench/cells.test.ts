import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test('values, formulas, text, formats and types come back as Excel gives them', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:B2');
    range.values = [[1, 'x'], [true, '=A1*2']];
    range.numberFormat = [['0.0', '@'], ['General', '0%']];
    range.load(['values', 'formulas', 'text', 'address', 'valueTypes', 'numberFormat', 'cellCount']);
    await context.sync();
    expect(range.values).toEqual([[1, 'x'], [true, 2]]);
    expect(range.formulas).toEqual([[1, 'x'], [true, '=A1*2']]);
    expect(range.text).toEqual([['1.0', 'x'], ['TRUE', '200%']]);
    expect(range.valueTypes).toEqual([['Double', 'String'], ['Boolean', 'Double']]);
    expect(range.numberFormat).toEqual([['0.0', '@'], ['General', '0%']]);
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(range.cellCount).toBe(4);
  });
});

test('null leaves a cell, an empty string empties it, one value fills the range', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:C1');
    range.values = 7 as never;
    range.values = [[null, '', 9]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[7, '', 9]]);
  });
});

test.each([
  ['93%', 0.93, '0%'],
  ['2016-12-31', 42735, 'yyyy/m/d'],
  ['2016年12月31日', 42735, 'yyyy"年"m"月"d"日"'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['(5)', -5, 'General'],
  ['TRUE', true, 'General'],
  ["'0012", '0012', 'General'],
  ["'=1+1", '=1+1', 'General'],
  ['15万', '15万', 'General'],
  ['—', '—', 'General'],
  ['2016-02-30', '2016-02-30', 'General'],
  ['+5', 5, 'General'],
  ['#N/A', '#N/A', 'General'],
])('the input %p becomes %p with format %p', async (input, value, format) => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('C3');
    range.values = [[input]];
    range.load(['values', 'numberFormat']);
    await context.sync();
    expect(range.values).toEqual([[value]]);
    expect(range.numberFormat).toEqual([[format]]);
  });
});

test('a text cell keeps whatever is written as text', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['93%', 5]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['93%', '5']]);
  });
});

test('inputs Excel refuses are refused', async () => {
  expect((await refusal((context) => { sheet(context).getRange('A1').values = [['@x']]; })).code).toBe('InvalidArgument');
  expect((await refusal((context) => { sheet(context).getRange('A1').formulas = [['=SUM(1,']]; })).code).toBe('InvalidArgument');
  expect((await refusal((context) => { sheet(context).getRange('A1:B2').values = [[1]]; }))).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  expect((await refusal((context) => { sheet(context).getRange('no such name'); })).code).toBe('InvalidArgument');
  expect((await refusal((context) => { sheet(context).getRange('A1').getOffsetRange(-1, 0); })).code).toBe('InvalidArgument');
  expect((await refusal((context) => { context.workbook.worksheets.getItem('没有').load('name'); })).code).toBe('ItemNotFound');
});

test('a write of many cells goes in pieces and arrives whole', async () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => [index, `第${index}行`]);
  await Excel.run(async (context) => {
    sheet(context).getRangeByIndexes(0, 0, rows.length, 2).values = rows;
    await context.sync();
  });
  expect(await office().workbook.values('A1:B3000')).toEqual(rows);
});

test('ranges find their neighbours', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('B2:D5');
    const found = [
      range.getCell(1, 1), range.getOffsetRange(1, 1), range.getResizedRange(1, 0), range.getAbsoluteResizedRange(1, 2), range.getRow(0), range.getColumn(2),
      range.getLastCell(), range.getEntireRow(), range.getEntireColumn(), range.getIntersectionOrNullObject('C4:F9'), range.getBoundingRect('A1'), range.getLastRow(),
    ];
    for (const each of found) each.load('address');
    const apart = range.getIntersectionOrNullObject('F1');
    apart.load('address');
    await context.sync();
    expect(found.map((each) => each.address.replace('Sheet1!', ''))).toEqual([
      'C3', 'C3:E6', 'B2:D6', 'B2:C2', 'B2:D2', 'D2:D5', 'D5', '2:5', 'B:D', 'C4:D5', 'A1:D5', 'B5:D5',
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});

test('the used range ignores formats when only values are asked for', async () => {
  await Excel.run(async (context) => {
    const blank = sheet(context).getUsedRangeOrNullObject();
    blank.load('address');
    await context.sync();
    expect(blank.isNullObject).toBe(true);
    sheet(context).getRange('B2').values = [[1]];
    sheet(context).getRange('D9').format.fill.color = '#FF0000';
    const [all, values] = [sheet(context).getUsedRange(), sheet(context).getUsedRange(true)];
    all.load('address');
    values.load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
  });
});

test('clear takes contents, formats or both', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:A2');
    range.values = [[1], [2]];
    range.numberFormat = [['0.0'], ['0.0']];
    range.getCell(0, 0).clear('Contents');
    range.getCell(1, 0).clear('Formats');
    range.load(['values', 'numberFormat']);
    await context.sync();
    expect(range.values).toEqual([[''], [2]]);
    expect(range.numberFormat).toEqual([['0.0'], ['General']]);
  });
});

test('formats are kept, and null stands for differing cells', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:B1');
    range.format.fill.color = 'yellow';
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    range.format.columnWidth = 90;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.getCell(0, 1).format.font.bold = false;
    range.load(['format/fill/color', 'format/font/bold', 'format/wrapText', 'format/horizontalAlignment', 'format/columnWidth']);
    const border = range.format.borders.getItem('EdgeBottom');
    border.load('style');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFF00');
    expect(range.format.font.bold).toBeNull();
    expect([range.format.wrapText, range.format.horizontalAlignment, range.format.columnWidth, border.style]).toEqual([true, 'Center', 90, 'Continuous']);
  });
});

test('a merge keeps the first cell', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:B1');
    range.values = [['标题', 'x']];
    range.merge();
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['标题', '']]);
    expect(merged.address).toBe('Sheet1!A1:B1');
  });
});

test('hidden columns and rows read back', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('B:C');
    range.columnHidden = true;
    sheet(context).getRange('A1').load('columnHidden');
    range.load('columnHidden');
    await context.sync();
    expect(range.columnHidden).toBe(true);
  });
});
