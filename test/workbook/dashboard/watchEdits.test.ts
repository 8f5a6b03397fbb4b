import { watchEdits } from '../../../src/workbook/dashboard/watchEdits';
import { openOffice } from '../../support/openOffice';
import { useOffice } from '../../support/useOffice';

const office = useOffice();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

it('tells of edits on every sheet with one handler, and leaves none behind', async () => {
  await office().workbook.addSheet('别的');
  let edits = 0;
  const stop = await watchEdits(() => { edits += 1; });
  expect(office().workbook.handlerCount).toBe(1);
  await office().workbook.type('Sheet1!A1', 1);
  await office().workbook.type('别的!B2', 2);
  await settled();
  expect(edits).toBe(2);
  await stop?.();
  expect(office().workbook.handlerCount).toBe(0);
  await office().workbook.type('Sheet1!A1', 3);
  await settled();
  expect(edits).toBe(2);
});

it('is removed although a cell editor was open when the view was left', async () => {
  const stop = await watchEdits(() => undefined);
  office().workbook.setEditing(true);
  const stopped = stop?.();
  await settled();
  expect(office().workbook.handlerCount).toBe(1);
  office().workbook.setEditing(false);
  await stopped;
  expect(office().workbook.handlerCount).toBe(0);
});

it('is not there in an Excel without the event', async () => {
  const old = await openOffice({ requirements: { ExcelApi: 1.8, SharedRuntime: 1.1 } });
  try {
    expect(await watchEdits(() => undefined)).toBeNull();
    expect(old.workbook.handlerCount).toBe(0);
  } finally {
    old.close();
  }
});
