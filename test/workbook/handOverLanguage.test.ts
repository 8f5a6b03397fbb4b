import { handOver } from '../../src/workbook/handOver';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
const copyOver = () => handOver({ target: 'copy', as: 'native' });

it('names every copy in the language that most of it is written in, and undoes it like any other', async () => {
  await insertTemplate({ kind: 'ledger' });
  await insertTemplate({ kind: 'ledger', language: 'en-US', existing: 'copy' });
  await insertTemplate({ kind: 'ledger', language: 'en-US', existing: 'copy' });
  const { workbook } = office();
  const before = workbook.sheetNames;
  const outcome = await copyOver();
  const copies = workbook.sheetNames.slice(before.length);
  expect(copies[0]).toBe('监测台账 (handover)');
  expect(copies.map((name) => / \(.*\)$/.exec(name)?.[0])).toEqual([' (handover)', ' (handover)', ' (handover)']);
  const undone = outcome.ok ? await outcome.undo?.() : undefined;
  expect(undone).toMatchObject({ ok: true, message: { key: 'handOverCopiesUndone' } });
  expect(workbook.sheetNames).toEqual(before);
});

it('names them in the language of the first sheet where there is as much in both', async () => {
  await insertTemplate({ kind: 'ledger' });
  const inserted = await insertTemplate({ kind: 'ledger', language: 'en-US', existing: 'copy' });
  const { workbook } = office();
  const before = workbook.sheetNames;
  await copyOver();
  expect(workbook.sheetNames).toEqual([...before, '监测台账 (交付)', `${inserted.ok ? inserted.value.sheetName : ''} (交付)`]);
});

it('a table with a formula or two does not decide for a whole ledger', async () => {
  const { workbook } = office();
  await workbook.type('Sheet1!A1', '指标');
  await workbook.type('Sheet1!B1', '=PLAN.GAP(145,"JY01")');
  await insertTemplate({ kind: 'ledger', language: 'en-US' });
  const before = workbook.sheetNames;
  await copyOver();
  expect(workbook.sheetNames.slice(before.length)).toEqual(['Sheet1 (handover)', 'Monitoring ledger (handover)']);
});
