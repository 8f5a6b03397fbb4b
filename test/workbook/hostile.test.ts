import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { goTo } from '../../src/workbook/goTo';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { insertFormula } from '../../src/workbook/insertFormula';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { loadSettings, saveSettings } from '../../src/workbook/settings';
import { MAX_ROWS } from '../../workbench/engines/cells';
import type { TestWorkbook } from '../support/testWorkbook';
import { hostileTexts } from '../support/hostileTexts';
import { useOffice } from '../support/useOffice';

const office = useOffice();
afterEach(() => judgeBy(defaultSettings));

type Operate = () => Promise<Outcome<unknown, string>>;
const ledger = { kind: 'ledger', spelling: 'native' } as const;
const insert: Operate = () => insertTemplate(ledger);
const update: Operate = () => insertTemplate({ ...ledger, existing: 'update' });
const highlight: Operate = () => highlightSelection({ kind: 'rate', comparator: 'gte', value: 95, scale: 'plain' });
const formula: Operate = () => insertFormula({ measure: 'completion', code: 'JY01', spelling: 'native', actual: 'B2', reportDate: '$C$1' });
const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };

const numbers = async (workbook: TestWorkbook, sheet = 'Sheet1'): Promise<void> => {
  await workbook.type(`'${sheet.replace(/'/g, "''")}'!B2`, [[93], [96], [4]]);
  await workbook.select(`'${sheet.replace(/'/g, "''")}'!B2:B4`);
};
const withLedger = async (): Promise<void> => { await insert(); };
const lastRow = `B${MAX_ROWS}`;

type Case = readonly [string, (workbook: TestWorkbook) => unknown, Operate, object];

/** Everything that is refused: nothing changes. */
const refused: readonly Case[] = [
  ['a protected sheet, highlighted', async (workbook) => { await numbers(workbook); workbook.protect('Sheet1'); }, highlight, { key: 'sheetProtected', params: { sheet: 'Sheet1' } }],
  ['a protected sheet, given a formula', async (workbook) => { await workbook.select('D2'); workbook.protect('Sheet1'); }, formula, { key: 'sheetProtected' }],
  ['a protected ledger, updated', async (workbook) => { await withLedger(); workbook.protect('监测台账'); }, update, { key: 'sheetProtected', params: { sheet: '监测台账' } }],
  ['a very hidden sheet, gone to', async (workbook) => { await workbook.addSheet('密'); workbook.engine.updateSheet(workbook.sheetId('密'), { visibility: 'VeryHidden' }); }, () => goTo({ sheetName: '密', address: 'A1' }), { key: 'sheetHidden', params: { sheet: '密' } }],
  ['a locked structure, a template inserted', (workbook) => workbook.protectStructure(), insert, { key: 'structureLocked' }],
  ['a full column, given a formula', async (workbook) => { await workbook.type(lastRow, 1); await workbook.select('B1:B1048576'); }, formula, { key: 'formulaOneColumn' }],
  ['the last row, filled, given a formula', async (workbook) => { await workbook.type(lastRow, 1); await workbook.select(lastRow); }, formula, { key: 'formulaNotEmpty' }],
  ['a ledger whose headings are merged away', async (workbook) => { await withLedger(); workbook.engine.merge(workbook.sheetId('监测台账'), { row: 5, column: 0, rowCount: 1, columnCount: 5 }); }, update, { key: 'updateUnrecognised' }],
  ['a ledger without its date’s name', async (workbook) => { await withLedger(); workbook.engine.deleteName('GHZB_ReportDate'); }, update, { key: 'updateUnrecognised', params: { headings: ['报告日期'] } }],
];

it.each(refused)('%s: refused with its reason', async (_, prepare, operate, message) => {
  const { workbook } = office();
  await prepare(workbook);
  const before = workbook.contents();
  expect(await operate()).toMatchObject({ ok: false, message });
  expect(workbook.contents()).toEqual(before);
});

/** Everything that is odd but no reason to refuse. */
const taken: readonly Case[] = [
  ['a read-only workbook', (workbook) => { workbook.records.readOnly = true; }, () => insertTemplate({ kind: 'catalogue' }), { ok: true, notes: [{ key: 'workbookReadOnly' }] }],
  ['hidden and filtered rows', async (workbook) => { await numbers(workbook); workbook.engine.setRowHidden(workbook.sheetId('Sheet1'), 2, 1, true); }, highlight, { ok: true, message: { params: { below: 2, numbers: 3 } } }],
  ['merged cells', async (workbook) => { await numbers(workbook); workbook.engine.merge(workbook.sheetId('Sheet1'), { row: 1, column: 1, rowCount: 1, columnCount: 2 }); }, highlight, { ok: true }],
  ['a whole column with one value in the last row', async (workbook) => { await workbook.type(lastRow, 93); await workbook.select('B:B'); }, highlight, { ok: true, message: { params: { below: 1, numbers: 1 } } }],
  ['a name of 31 characters', async (workbook) => { const name = '指'.repeat(31); await workbook.addSheet(name); await numbers(workbook, name); }, highlight, { ok: true }],
  ["a name with ' and spaces", async (workbook) => { await workbook.addSheet("局's 表 1"); await numbers(workbook, "局's 表 1"); }, highlight, { ok: true, place: { sheetName: "局's 表 1" } }],
  ['a ledger renamed with quotes', async (workbook) => { await withLedger(); workbook.renameSheet('监测台账', "台账'16 年"); }, update, { ok: true, value: { sheetName: "台账'16 年" } }],
  ['names of another add-in with our prefix', (workbook) => workbook.engine.putName({ name: 'GHZB_Elapsed', formula: '=1', visible: true, comment: '' }), insert, { ok: true, message: { key: 'insertedLedger' } }],
];

it.each(taken)('%s: met as a user would expect', async (_, prepare, operate, outcome) => {
  await prepare(office().workbook);
  expect(await operate()).toMatchObject(outcome);
});

it.each(hostileTexts)('text with %s in a user’s line survives an update as it is', async (_, content) => {
  const { workbook } = office();
  await withLedger();
  const id = workbook.sheetId('监测台账');
  workbook.engine.writeCells(id, { row: 58, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: content }]]);
  await workbook.type('监测台账!O8', '手工');
  expect(await update()).toMatchObject({ ok: true, message: { key: 'updated' } });
  expect(workbook.engine.readValues(id, { row: 58, column: 1, rowCount: 1, columnCount: 1 })).toEqual([[content]]);
});

describe('a settings part', () => {
  /** As a program leaves it that loses the end but still writes XML, which is all that Excel keeps. */
  const half = (xml: string): string => `${xml.slice(0, xml.indexOf('"', xml.length / 2) + 1).replace(/\s\S*$/, '')}/>`;

  it.each([
    ['cut in half', half, 'settingsDamaged'],
    ['of 1 MB of text', (xml: string) => `${xml}<!--${'长'.repeat(350_000)}-->`, 'settingsDamaged'],
  ])('%s is not used, and saving replaces it', async (_, spoil, key) => {
    await saveSettings(strict);
    const { customXml } = office().workbook.records;
    for (const [id, xml] of customXml) customXml.set(id, spoil(xml));
    judgeBy(defaultSettings);
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: defaultSettings }, notes: [{ key }] });
    expect(await saveSettings(strict)).toMatchObject({ ok: true });
    judgeBy(defaultSettings);
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: strict }, notes: [] });
  });

  it('of a later release is neither used nor replaced', async () => {
    await saveSettings(strict);
    const { customXml } = office().workbook.records;
    for (const [id, xml] of customXml) customXml.set(id, xml.replace('version="1"', 'version="9"'));
    const stored = [...customXml.values()];
    judgeBy(defaultSettings);
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: defaultSettings }, notes: [{ key: 'settingsNewer' }] });
    expect(await saveSettings(strict)).toMatchObject({ ok: false, message: { key: 'settingsNewerKept' } });
    expect([...customXml.values()]).toEqual(stored);
  });
});
