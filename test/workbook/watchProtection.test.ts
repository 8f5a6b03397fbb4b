import { watchProtection, type Protection } from '../../src/workbook/watchProtection';
import { HostError } from '../../workbench/protocol/hostError';
import { useOffice } from '../support/useOffice';

const office = useOffice();

const waitFor = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
};

test('hears that the sheet in front is protected, and that it no longer is', async () => {
  const seen: Protection[] = [];
  const stop = await watchProtection((protection) => seen.push(protection));
  const { workbook } = office();
  const front = workbook.sheetNames[0]!;
  workbook.protect(front);
  await waitFor(() => seen.at(-1)?.sheet === true);
  workbook.unprotect(front);
  await waitFor(() => seen.at(-1)?.sheet === false);
  await stop();
  const before = seen.length;
  workbook.protect(front);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toHaveLength(before);
});

test('reports what is protected at once and after a change of sheet, until it is stopped', async () => {
  const seen: Protection[] = [];
  const stop = await watchProtection((protection) => seen.push(protection));
  expect(seen).toEqual([{ structure: false, sheet: false }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('季报');
    await context.sync();
  });
  office().workbook.protect('季报');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('季报').activate();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen.at(-1)).toEqual({ structure: false, sheet: true });
  await stop();
});

test('a report that Excel refuses is left out, and the handlers can still be taken away', async () => {
  const { workbook } = office();
  const seen: Protection[] = [];
  let asked = 0;
  workbook.faults = { beforeBatch: () => { if ((asked += 1) === 2) throw new HostError('GeneralException'); } };
  const stop = await watchProtection((protection) => seen.push(protection));
  expect(seen).toEqual([]);
  workbook.protect(workbook.sheetNames[0]!);
  await waitFor(() => seen.at(-1)?.sheet === true);
  expect(workbook.handlerCount).toBe(2);
  await stop();
  expect(workbook.handlerCount).toBe(0);
});

test('waits while a cell is being edited', async () => {
  const { workbook } = office();
  workbook.setEditing(true);
  const seen: Protection[] = [];
  const watched = watchProtection((protection) => seen.push(protection));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual([]);
  workbook.setEditing(false);
  await (await watched)();
  expect(seen).toEqual([{ structure: false, sheet: false }]);
});
