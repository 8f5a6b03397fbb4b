import { handOver } from '../../src/workbook/handOver';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

it('names every copy in the language of its sheet, and undoes it like any other', async () => {
  await insertTemplate({ kind: 'ledger' });
  const inserted = await insertTemplate({ kind: 'ledger', language: 'en-US', existing: 'copy' });
  const name = inserted.ok ? inserted.value.sheetName : '';
  const { workbook } = office();
  const before = workbook.sheetNames;
  const outcome = await handOver({ target: 'copy', as: 'native' });
  expect(workbook.sheetNames).toEqual([...before, '监测台账 (交付)', `${name} (handover)`]);
  const undone = outcome.ok ? await outcome.undo?.() : undefined;
  expect(undone).toMatchObject({ ok: true, message: { key: 'handOverCopiesUndone' } });
  expect(workbook.sheetNames).toEqual(before);
});
