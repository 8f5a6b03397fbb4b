import { defaultSettings, type Settings } from '../../src/domain/measures/settings';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { enrichReport } from '../../src/workbook/enrichReport';
import { handOver } from '../../src/workbook/handOver';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { saveSettings } from '../../src/workbook/settings';
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });
const book = () => office().workbook;

const [OURS, PLAIN] = ['季报', '季报二'];
const RESULTS = 'F2:L8';

/** Figures as other bulletins have them: another unit for the rates, sums of several years, people counted by ones. */
const inPersons = [
  ['主要指标', '', '', '', ''],
  ['指标', '单位', '2015年', '2016年', '2017年'],
  ['城镇新增就业', '人', 1400000, 1451000, 1442000],
  ['失业人员再就业', '人', 420000, 431000, 440000],
  ['期末参加失业保险人数', '人', 7300000, 7839000, 8000000],
  ['基本医疗保险参保率', '%', 91, 93, 96],
  ['城镇基本养老保险参保率', '%', 85, 88, 90],
];

/** The same report twice: with our functions, and with native formulas beside. */
const enrichBoth = async (table: readonly (readonly (string | number)[])[]): Promise<void> => {
  book().renameSheet('Sheet1', OURS);
  await book().addSheet(PLAIN);
  for (const name of [OURS, PLAIN]) await book().type(`${name}!A1`, table);
  const found = await recogniseReport('workbook');
  if (!found.ok) throw new Error(found.message.key);
  const plans = found.value.map((report) => previewEnrichment(report, choicesFor(report, { spelling: report.sheetName === OURS ? 'plan' : 'native' })));
  expect(await enrichReport(plans)).toMatchObject({ ok: true });
};

const resultsOf = (name: string): Promise<unknown[][]> => book().values(`${name}!${RESULTS}`);

const expectAlike = (found: readonly unknown[][], wanted: readonly unknown[][]): void =>
  found.flat().forEach((value, at) => {
    const other = wanted.flat()[at];
    if (typeof value === 'number') expect(value).toBeCloseTo(Number(other), 9);
    else expect(value).toEqual(other);
  });

const edits: readonly (readonly [string, string | number])[] = [
  ['E3', 300], ['E5', 8400000], ['E6', '88%'], ['E6', '0.8%'], ['C5', 6000000], ['E3', ''], ['D3', '—'], ['E5', '—'], ['E6', 0.95], ['C5', ''], ['E5', -3], ['E3', '不详'],
];

/** What the functions, or the formulas in their place, show after each edit. */
const afterEach = async (): Promise<{ ours: unknown[][][]; plain: unknown[][][] }> => {
  const ours: unknown[][][] = [];
  const plain: unknown[][][] = [];
  for (const [address, input] of edits) {
    const before = await book().values(`${OURS}!${address}`);
    for (const name of [OURS, PLAIN]) await book().type(`${name}!${address}`, input);
    ours.push(await resultsOf(OURS));
    plain.push(await resultsOf(PLAIN));
    for (const name of [OURS, PLAIN]) await book().type(`${name}!${address}`, before);
  }
  return { ours, plain };
};

const growthFirst: Settings = { ...defaultSettings, levelMethod: '增速法' };

describe.each([
  ['a bulletin', bulletin, defaultSettings],
  ['a bulletin in persons', inPersons, defaultSettings],
  ['a bulletin judged by growth', inPersons, growthFirst],
])('%s that is handed over as plain formulas', (_, table, settings) => {
  it('keeps no value fixed, and goes on as our functions and as native formulas do', async () => {
    await saveSettings(settings);
    await enrichBoth(table);
    const functions = await afterEach();
    const outcome = await handOver({ target: 'here', as: 'native' });
    expect(outcome.notes).toEqual([]);
    expect(outcome).toMatchObject({ ok: true, value: { differences: [] } });
    if (outcome.ok) expect(outcome.value.replaced).toBe(outcome.value.formulas);
    expect(outcome.ok && outcome.value.formulas).toBeGreaterThan(20);
    const plain = await afterEach();
    plain.ours.forEach((results, at) => {
      expectAlike(results, functions.ours[at]!);
      // The method beside a wrong entry is told differently by the two spellings.
      expectAlike(results.map((line) => line.slice(0, 5)), plain.plain[at]!.map((line) => line.slice(0, 5)));
    });
  });
});

it('keeps no value fixed on a sheet of its own', async () => {
  await book().type('A1', bulletin);
  const found = await recogniseReport('sheet');
  if (!found.ok) throw new Error(found.message.key);
  await enrichReport(found.value.map((report) => previewEnrichment(report, choicesFor(report, { placement: 'sheet' }))));
  const before = await book().values('Sheet1-规划对照!A1:L5');
  const outcome = await handOver({ target: 'here', as: 'native' });
  expect(outcome).toMatchObject({ ok: true, notes: [] });
  expectAlike(await book().values('Sheet1-规划对照!A1:L5'), before);
  await book().type('Sheet1!E3', 354.9);
  expect(await book().value('Sheet1-规划对照!G2')).toBeCloseTo(0, 9);
});
