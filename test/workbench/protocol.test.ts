import { HostError } from '../../workbench/protocol/hostError';
import { DROP_ANSWER } from '../../workbench/protocol/faults';
import { unknownMembers } from '../../workbench/protocol/members';
import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();
const cell = (context: Excel.RequestContext, address: string) => context.workbook.worksheets.getActiveWorksheet().getRange(address);

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['Workbook.pivotTables', (context) => context.workbook.pivotTables.load('items')],
  ['Worksheet.slicers', (context) => { context.workbook.worksheets.getActiveWorksheet().slicers.load('items'); }],
  ['Range.hyperlink', (context) => cell(context, 'A1').load('hyperlink')],
  ['Range.removeDuplicates', (context) => cell(context, 'A1').removeDuplicates([0], true)],
  ['RangeFormat.textOrientation', (context) => { cell(context, 'A1').format.textOrientation = 45; }],
])('%s is unknown, and says so', async (member, use) => {
  expect(await refusal(use)).toEqual({ code: 'ApiNotFound', location: member });
  expect(unknownMembers.has(member)).toBe(true);
});

test('round trips, actions and bytes are counted', async () => {
  const { statistics } = office();
  await Excel.run(async (context) => {
    cell(context, 'A1').values = [[1]];
    await context.sync();
    cell(context, 'A1').load('values');
    await context.sync();
  });
  expect(statistics.batches).toBe(2);
  expect(statistics.actions).toBeGreaterThan(4);
  expect(statistics.bytesIn).toBeGreaterThan(statistics.bytesOut);
  statistics.reset();
  expect(statistics.batches).toBe(0);
});

test('references office.js keeps are released at the end of a run', async () => {
  for (let run = 0; run < 3; run++) await Excel.run(async (context) => { cell(context, 'A1').load('values'); await context.sync(); });
  await Excel.run(async (context) => { context.workbook.load('name'); await context.sync(); });
  expect(office().workbook.referenceCount).toBeLessThanOrEqual(1);
});

test('a tracked range stays the same in a later batch', async () => {
  await Excel.run(async (context) => {
    await office().workbook.select('B2');
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    await office().workbook.select('C3');
    range.values = [[7]];
    await context.sync();
  });
  expect(await office().workbook.value('B2')).toBe(7);
});

test('batches are answered one after another', async () => {
  const write = (value: number) => Excel.run(async (context) => { cell(context, 'A1').values = [[value]]; await context.sync(); });
  await Promise.all([write(1), write(2), write(3)]);
  expect(await office().workbook.value('A1')).toBe(3);
});

describe('faults', () => {
  test('a failing action leaves what came before it', async () => {
    const { workbook } = office();
    workbook.faults = {
      beforeAction: (_, action) => {
        if (action.Name === 'Values' && JSON.stringify(action.ArgumentInfo).includes('second')) throw new HostError('GeneralException');
      },
    };
    const { code } = await refusal((context) => {
      cell(context, 'A1').values = [['first']];
      cell(context, 'A2').values = [['second']];
      cell(context, 'A3').values = [['third']];
    });
    workbook.faults = {};
    expect(code).toBe('GeneralException');
    expect(await workbook.values('A1:A3')).toEqual([['first'], [''], ['']]);
  });

  test('an answer can be lost', async () => {
    const { workbook } = office();
    workbook.faults = { beforeBatch: () => DROP_ANSWER };
    let answered = false;
    void Excel.run(async (context) => { cell(context, 'A1').values = [[1]]; await context.sync(); answered = true; });
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    expect(answered).toBe(false);
    expect(await workbook.value('A1')).toBe(1);
  });
});

test('settings, locale and requirements reach the common API', async () => {
  const { Office } = office();
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(false);
});
