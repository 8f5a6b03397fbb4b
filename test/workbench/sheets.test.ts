import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();
const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;

test('sheets are added, renamed, moved, coloured, hidden, activated and deleted', async () => {
  await Excel.run(async (context) => {
    const added = sheets(context).add('监测台账');
    added.tabColor = '#00AA00';
    added.position = 0;
    added.showGridlines = false;
    added.activate();
    sheets(context).getItem('Sheet1').name = '目录';
    sheets(context).load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
    const active = sheets(context).getActiveWorksheet();
    active.load('name,id');
    await context.sync();
    expect(sheets(context).items.map((sheet) => [sheet.name, sheet.tabColor, sheet.showGridlines])).toEqual([['监测台账', '#00AA00', false], ['目录', '', true]]);
    expect(active.name).toBe('监测台账');
    sheets(context).getItem('目录').visibility = 'Hidden';
    const [all, visible] = [sheets(context).getCount(), sheets(context).getCount(true)];
    await context.sync();
    expect([all.value, visible.value]).toEqual([2, 1]);
    sheets(context).getItem('目录').delete();
    await context.sync();
  });
  expect(office().workbook.sheetNames).toEqual(['监测台账']);
});

test.each([
  ['a name of more than 31 signs', '一'.repeat(32), 'InvalidArgument'],
  ['forbidden signs', '2016/2017', 'InvalidArgument'],
  ['a name in use, in another case', 'SHEET1', 'ItemAlreadyExists'],
])('%s is refused', async (_, name, code) => {
  expect((await refusal((context) => sheets(context).add(name))).code).toBe(code);
});

test('what an earlier action of a failed batch did stays', async () => {
  await refusal((context) => {
    sheets(context).add('先');
    sheets(context).getItem('没有').getRange('A1').values = [[1]];
    sheets(context).add('后');
  });
  expect(office().workbook.sheetNames).toEqual(['Sheet1', '先']);
});

test('panes freeze and let go', async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = sheets(context).getActiveWorksheet();
    freezePanes.freezeAt('A1:B3');
    const location = freezePanes.getLocationOrNullObject();
    location.load('address');
    await context.sync();
    expect(location.address).toBe('Sheet1!A1:B3');
    freezePanes.freezeRows(1);
    await context.sync();
    expect(office().workbook.engine.getFreeze(office().workbook.sheetId('Sheet1'))).toEqual({ rows: 1, columns: 0 });
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

describe('protection', () => {
  const protect = () => Excel.run(async (context) => {
    const sheet = sheets(context).getActiveWorksheet();
    sheet.getRange('B2:C3').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, '密码');
    await context.sync();
  });
  const on = (context: Excel.RequestContext, address: string) => sheets(context).getActiveWorksheet().getRange(address);

  test('locked cells refuse content, unlocked ones take it', async () => {
    await protect();
    expect(await refusal((context) => { on(context, 'A1').values = [[1]]; })).toEqual({ code: 'AccessDenied', location: 'Range.values' });
    expect((await refusal((context) => { on(context, 'B2:D2').values = [[1, 2, 3]]; })).code).toBe('AccessDenied');
    expect((await refusal((context) => on(context, 'A1').clear())).code).toBe('AccessDenied');
    await Excel.run(async (context) => { on(context, 'B2:C3').values = [[1, 2], [3, 4]]; await context.sync(); });
    expect(await office().workbook.values('B2:C3')).toEqual([[1, 2], [3, 4]]);
  });

  test('formats, rules and tables are refused, what the options allow is not', async () => {
    await protect();
    expect((await refusal((context) => { on(context, 'B2').format.fill.color = 'red'; })).code).toBe('AccessDenied');
    expect((await refusal((context) => on(context, 'B2').conditionalFormats.add('Custom'))).code).toBe('AccessDenied');
    expect((await refusal((context) => { on(context, 'B2').dataValidation.rule = { custom: { formula: '=TRUE' } }; })).code).toBe('AccessDenied');
    expect((await refusal((context) => context.workbook.tables.add('Sheet1!B2:C3', true))).code).toBe('AccessDenied');
    await Excel.run(async (context) => { on(context, 'A1').format.columnWidth = 90; await context.sync(); });
  });

  test('the user is refused too, and the password counts', async () => {
    await protect();
    expect(await office().workbook.type('A1', 1)).toBe(false);
    expect(await office().workbook.type('B2', 1)).toBe(true);
    expect((await refusal((context) => sheets(context).getActiveWorksheet().protection.unprotect())).code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      const { protection } = sheets(context).getActiveWorksheet();
      protection.unprotect('密码');
      protection.load(['protected', 'options']);
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test('a protected structure keeps its sheets', async () => {
    office().workbook.protectStructure();
    expect((await refusal((context) => sheets(context).add('新'))).code).toBe('AccessDenied');
    expect((await refusal((context) => { sheets(context).getActiveWorksheet().name = '新'; })).code).toBe('AccessDenied');
    expect((await refusal((context) => sheets(context).getActiveWorksheet().delete())).code).toBe('AccessDenied');
  });
});

test('what no grid shows is kept: properties, settings, XML parts, page', async () => {
  await Excel.run(async (context) => {
    const sheet = sheets(context).getActiveWorksheet();
    sheet.customProperties.add('GHZB_Kind', 'ledger');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    context.workbook.settings.add('k', { a: [1] });
    context.workbook.customXmlParts.add('<plan xmlns="urn:x"><a/></plan>');
    await context.sync();
    const [property, missing] = [sheet.customProperties.getItemOrNullObject('ghzb_kind'), sheet.customProperties.getItemOrNullObject('x')];
    property.load('value');
    missing.load('value');
    const setting = context.workbook.settings.getItem('k');
    setting.load('value');
    const parts = context.workbook.customXmlParts.getByNamespace('urn:x');
    parts.load('items/id');
    sheet.pageLayout.load('orientation');
    await context.sync();
    const xml = parts.items[0]!.getXml();
    await context.sync();
    expect([property.value, missing.isNullObject, setting.value, xml.value, sheet.pageLayout.orientation]).toEqual(['ledger', true, { a: [1] }, '<plan xmlns="urn:x"><a/></plan>', 'Landscape']);
    parts.items[0]!.setXml('<plan xmlns="urn:x"/>');
    const again = parts.items[0]!.getXml();
    await context.sync();
    expect(again.value).toBe('<plan xmlns="urn:x"/>');
    parts.items[0]!.delete();
    const count = parts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect((await refusal((context) => context.workbook.customXmlParts.add('no xml'))).code).toBe('InvalidArgument');
});
