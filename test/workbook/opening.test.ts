import { defaultSettings } from '../../src/domain/measures/settings';
import { currentSettings, judgeBy } from '../../src/domain/settings/currentSettings';
import { loadSettings, saveSettings } from '../../src/workbook/settings';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

const FORMULAS = 5_000;
const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };

/** How often the add-in asks Excel to calculate while it opens the workbook. */
const calculations = async (): Promise<number> => {
  let count = 0;
  office().workbook.faults = { beforeAction: (_, { Name }) => { if (Name === 'Calculate') count++; } };
  await loadSettings();
  return count;
};

it('opening a workbook with 5,000 of our formulas calculates nothing that Excel has not calculated itself', async () => {
  const { workbook } = office();
  const sheetId = workbook.sheetId('Sheet1');
  const formulas = Array.from({ length: FORMULAS }, (_, row) => [{ formula: `=PLAN.GAP(B${row + 1},"JY01")` }]);
  workbook.engine.writeCells(sheetId, { row: 0, column: 0, rowCount: FORMULAS, columnCount: 1 }, formulas);
  expect(await calculations()).toBe(0);
});

it('asks once where the workbook judges by other settings', async () => {
  await saveSettings(strict);
  judgeBy(defaultSettings);
  expect(await calculations()).toBe(1);
  expect(currentSettings()).toEqual(strict);
});
