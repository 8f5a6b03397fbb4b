import { defaultSettings } from '../../src/domain/measures/settings';
import { currentSettings, judgeBy } from '../../src/domain/settings/currentSettings';
import { loadSettings, saveSettings } from '../../src/workbook/settings';
import { henan13 } from '../../src/domain/plan/catalogue';
import { annualSheet } from '../../src/domain/sheets/annual/sheet';
import { regionFormSheet } from '../../src/domain/sheets/regionForm/sheet';
import { regionsSheet } from '../../src/domain/sheets/regions/sheet';
import type { SheetPlan } from '../../src/domain/sheets/sheetPlan';
import { templateSheet } from '../../src/domain/sheets/templateSheet';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { planFunctions } from '../support/planFunctions';
import { useOffice } from '../support/useOffice';

/** How often our functions were called. */
let calls = 0;
const office = useOffice({ withFunctions: true });
beforeEach(async () => {
  const { set, invoke } = await planFunctions();
  office().workbook.engine.registerFunctions(set, (id, args) => {
    calls += 1;
    return invoke(id, args);
  });
});
afterEach(() => judgeBy(defaultSettings));

const counted = async (change: () => Promise<unknown>): Promise<number> => {
  const { workbook } = office();
  await workbook.value('A1');
  calls = 0;
  await change();
  await workbook.value('A1');
  return calls;
};

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

describe('one edited cell', () => {
  it('among 5,000 of our formulas calls those that read it', async () => {
    const { workbook } = office();
    await workbook.type('A1', Array.from({ length: 1_000 }, (_, row) => ['JY01', row, ...['GAP(B#,A#)', 'COMPLETION(B#,A#)', 'PACE(B#,A#,"2016-12-31")', 'STATUS(B#,A#,"2016-12-31")', 'TARGET(A#)'].map((call) => `=PLAN.${call.replaceAll('#', String(row + 1))}`)]));
    expect(await counted(() => workbook.type('B500', 300))).toBe(4);
    expect(await counted(() => workbook.type('J500', 300))).toBe(0);
  });

  it('of 监测台账 calls the formulas of its line, and the report date those of lines with a figure', async () => {
    const { workbook } = office();
    expect(await insertTemplate({ kind: 'ledger', spelling: 'plan' })).toMatchObject({ ok: true });
    await workbook.type('监测台账!C2', '2016-12-31');
    // Gap, completion, pace and verdict of the line; those without a figure call nothing.
    expect(await counted(() => workbook.type('监测台账!I7', 145.1))).toBe(4);
    expect(await counted(() => workbook.type('监测台账!I7', 150))).toBe(4);
    expect(await counted(() => workbook.type('监测台账!V7', '我的备注'))).toBe(0);
    // The current value of a line, which all four read, is the one at the report date.
    expect(await counted(() => workbook.type('监测台账!C2', '2016-09-30'))).toBe(4);
  });
});

describe('what makes Excel calculate more than has changed', () => {
  it.each<[string, SheetPlan]>([
    ['监测台账', templateSheet(henan13, 'ledger', 'plan')],
    ['监测台账 in native formulas', templateSheet(henan13, 'ledger', 'native')],
    ['年度计划', annualSheet(henan13, { quarterly: true })],
    ['分解落实', regionsSheet(henan13, { of: { domain: '就业' }, method: 'equal' }, 'plan', defaultSettings)],
    ['地区填报表', regionFormSheet(henan13, { domain: '就业' })],
  ])('is not in %s: no volatile function, no whole column or row', (_, { cells }) => {
    const formulas = cells.flat().flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula.replace(/"[^"]*"/g, '""')] : []));
    expect(formulas.filter((formula) => /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/i.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => /\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\b\d+:\$?\d+\b/.test(formula))).toEqual([]);
  });

  it('is not in our functions: none is volatile, streams, or asks where it stands', async () => {
    const { set } = await planFunctions();
    expect(set.functions.filter((metadata) => JSON.stringify(metadata).match(/volatile|stream|requiresAddress|cancelable/))).toEqual([]);
  });
});
