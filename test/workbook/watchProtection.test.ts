import { watchProtection, type Protection } from '../../src/workbook/watchProtection';
import { useOffice } from '../support/useOffice';

const office = useOffice();

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
