import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { enrichReport } from '../../src/workbook/enrichReport';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { loadSettings, saveSettings } from '../../src/workbook/settings';
import { bulletin, planned } from './reportCases';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
const stricter = { ...defaultSettings, tolerance: 0.02 };

const found = async () => {
  const outcome = await checkWorkbook();
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value;
};

beforeEach(async () => {
  await office().workbook.type('A1', bulletin);
  await loadSettings();
});
afterEach(() => judgeBy(defaultSettings));

test('native formulas say that they keep their cut-offs, and are found once the settings differ', async () => {
  await enrichReport([await planned({ spelling: 'native' })]);
  expect(await office().workbook.value('F1')).toMatch(/±5%.*以后改设置，这里不会跟着变。$/);
  expect((await found()).findings).toEqual([]);
  expect(await saveSettings(stricter)).toMatchObject({ ok: true });
  expect(await office().workbook.value('F1')).toMatch(/±5%/);
  expect((await found()).findings).toEqual([{ kind: 'outdated-cutoffs', sheetName: 'Sheet1', address: 'F1', detail: '', repairable: false }]);
});

test('listed anew on their sheet they have the settings of now, and nothing is found any more', async () => {
  await enrichReport([await planned({ spelling: 'native', placement: 'sheet' })]);
  await saveSettings(stricter);
  expect((await found()).findings).toHaveLength(1);
  await office().workbook.select('Sheet1!A1');
  expect(await enrichReport([await planned({ spelling: 'native', placement: 'sheet' })])).toMatchObject({ ok: true, message: { key: 'enrichUpdated' } });
  expect((await found()).findings).toEqual([]);
});

test('a line that could not follow because its sheet was protected is printed again by a repair', async () => {
  await enrichReport([await planned()]);
  office().workbook.protect('Sheet1');
  await saveSettings(stricter);
  expect((await found()).findings).toEqual([{ kind: 'outdated-cutoffs', sheetName: 'Sheet1', address: 'F1', detail: '', repairable: false, blockedBy: 'protected' }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.unprotect();
    await context.sync();
  });
  expect(await repairWorkbook(await found())).toMatchObject({ ok: true, value: { repaired: 1, left: 0 } });
  expect(await office().workbook.value('F1')).toMatch(/±2%/);
  expect((await found()).findings).toEqual([]);
});

test.each([['zh-CN', '监测台账'], ['en-US', 'Monitoring ledger']] as const)('a protected ledger in %s that could not follow is found', async (language, sheetName) => {
  await insertTemplate({ kind: 'ledger', spelling: 'native', language });
  expect((await found()).findings).toEqual([]);
  office().workbook.protect(sheetName);
  await saveSettings(stricter);
  expect((await found()).findings).toEqual([{ kind: 'outdated-cutoffs', sheetName, address: 'A3', detail: '', repairable: false }]);
});
