import { refusal, useOffice } from '../support/useOffice';

const office = useOffice();

/** office.js delivers events after a turn of the event loop or two. */
const delivered = () => new Promise((resolve) => { setTimeout(resolve, 30); });

describe('selection', () => {
  test('one area is a range', async () => {
    await office().workbook.select('B2:C3');
    await Excel.run(async (context) => {
      const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      range.load('address');
      cell.load('address');
      await context.sync();
      expect([range.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
  });

  test('several areas are refused as one range and given as areas', async () => {
    await office().workbook.select('B2:C3', 'E5');
    expect((await refusal((context) => context.workbook.getSelectedRange().load('address'))).code).toBe('InvalidSelection');
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load(['address', 'areaCount', 'cellCount', 'areas/items/address']);
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!B2:C3,Sheet1!E5', 2, 5]);
      expect(areas.areas.items.map((area) => area.address)).toEqual(['Sheet1!B2:C3', 'Sheet1!E5']);
    });
  });

  test('a selected chart is no range', async () => {
    office().workbook.selectChart();
    expect((await refusal((context) => context.workbook.getSelectedRange().load('address'))).code).toBe('InvalidSelection');
    expect((await refusal((context) => context.workbook.getSelectedRanges().load('address'))).code).toBe('InvalidSelection');
  });

  test('select moves the selection', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新');
      sheet.getRange('D4').select();
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('新!D4');
    });
  });
});

describe('events', () => {
  test('changes of user and add-in arrive, and stop when the handler is removed', async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => { seen.push(`${event.address} ${event.triggerSource}`); });
      await context.sync();
      return added;
    });
    await office().workbook.type('B2', 5);
    await Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('C3:C4').values = [[1], [2]]; await context.sync(); });
    await delivered();
    expect(seen).toEqual(['B2 Unknown', 'C3:C4 ThisLocalAddin']);
    await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
    expect(office().workbook.handlerCount).toBe(0);
    await office().workbook.type('B2', 6);
    await delivered();
    expect(seen).toHaveLength(2);
  });

  test('selection, activation, addition and deletion are told', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async (event) => { seen.push(`selected ${event.address}`); });
      worksheets.onActivated.add(async () => { seen.push('activated'); });
      worksheets.onAdded.add(async () => { seen.push('added'); });
      worksheets.onDeleted.add(async () => { seen.push('deleted'); });
      await context.sync();
      await office().workbook.select('A1:B2');
      worksheets.add('新').activate();
      await context.sync();
      worksheets.getItem('新').delete();
      await context.sync();
    });
    await delivered();
    expect(seen).toEqual(['selected A1:B2', 'added', 'activated', 'activated', 'deleted']);
  });

  test('handlers of one sheet hear only that sheet, and nothing while events are off', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('新').onChanged.add(async (event) => { seen.push(event.address); });
      await context.sync();
      await office().workbook.type('A1', 1);
      await office().workbook.type('新!A2', 1);
      context.runtime.enableEvents = false;
      await context.sync();
      await office().workbook.type('新!A3', 1);
    });
    await delivered();
    expect(seen).toEqual(['A2']);
  });
});

test('an open cell editor refuses requests, or holds them where the add-in asks for it', async () => {
  const { workbook } = office();
  workbook.setEditing(true);
  expect((await refusal((context) => context.workbook.load('name'))).code).toBe('InvalidOperationInCellEditMode');
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => { context.workbook.load('name'); await context.sync(); done = true; });
  await delivered();
  expect(done).toBe(false);
  workbook.setEditing(false);
  await waiting;
  expect(done).toBe(true);
});
