import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { insertAnnual } from '../../src/workbook/annual/insertAnnual';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { insertReview } from '../../src/workbook/review/insertReview';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../src/workbook/rollUp';
import { saveSettings } from '../../src/workbook/settings';
import { MAX_ROWS } from '../../workbench/engines/cells';
import { nativeLedger, typedRegions, withLedger } from '../support/filledLedger';
import type { TestWorkbook } from '../support/testWorkbook';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

interface Operation {
  readonly prepare?: (workbook: TestWorkbook) => Promise<unknown>;
  /** The sheet it reads or brings up to date; without one, the sheet that the user has in front. */
  readonly sheet?: string;
  readonly run: () => Promise<Outcome<unknown, string>>;
}

const rollUp = async (): Promise<Outcome<unknown, string>> => {
  const forms = await readFormSheets();
  if (!forms.ok) return forms;
  const check = checkForms(forms.value, henan13);
  // The pane offers no roll-up then, and says that there is no form.
  return check ? insertRollUp(check, 'zh-CN') : { ok: false, message: { key: 'rollUpNothing' }, notes: [] };
};

/** Every operation on templates; each update has one lost formula to bring back. */
const operations = {
  'insert catalogue': { run: () => insertTemplate({ kind: 'catalogue' }) },
  'update catalogue': { sheet: '指标目录', prepare: async (workbook) => { await insertTemplate({ kind: 'catalogue' }); await workbook.type('指标目录!C5', '改过'); }, run: () => insertTemplate({ kind: 'catalogue', existing: 'update' }) },
  'insert ledger': { run: () => insertTemplate(nativeLedger) },
  'update ledger': { sheet: '监测台账', prepare: async (workbook) => { await withLedger(workbook); await workbook.type('监测台账!O8', '手工'); }, run: () => insertTemplate({ ...nativeLedger, existing: 'update' }) },
  'insert annual': { sheet: '监测台账', prepare: withLedger, run: () => insertAnnual({ quarterly: true }) },
  'update annual': { sheet: '年度计划', prepare: async (workbook) => { await withLedger(workbook); await insertAnnual({}); await workbook.type('年度计划!N9', '手工'); }, run: () => insertAnnual({ existing: 'update' }) },
  'insert review': { sheet: '监测台账', prepare: withLedger, run: () => insertReview({ spelling: 'native' }) },
  'update review': { sheet: '中期评估', prepare: async (workbook) => { await withLedger(workbook); await insertReview({ spelling: 'native' }); await workbook.type('中期评估!C8', '手工'); }, run: () => insertReview({ spelling: 'native', existing: 'update' }) },
  'insert breakdown': { run: () => insertRegions(typedRegions) },
  'update breakdown': { sheet: '分解落实-城镇新增就业', prepare: async (workbook) => { await insertRegions(typedRegions); await workbook.type('分解落实-城镇新增就业!L12', '手工'); }, run: () => insertRegions({ ...typedRegions, existing: 'update' }) },
  'insert form': { run: () => insertRegionForm({ domain: '就业' }, 'zh-CN') },
  'roll up': { sheet: '地区填报表', prepare: async (workbook) => {
    await insertRegionForm({ domain: '就业' }, 'zh-CN');
    await workbook.type('地区填报表!B2', '郑州市');
    await workbook.type('地区填报表!D2', '2018-12-31');
    await workbook.type('地区填报表!E6', [[1], [1], [1], [90]]);
    await workbook.type('地区填报表!F9', 27);
  }, run: rollUp },
  settings: { sheet: '监测台账', prepare: withLedger, run: () => saveSettings({ ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } }) },
} as const satisfies Readonly<Record<string, Operation>>;

type Name = keyof typeof operations;
type Expected = Readonly<Record<Name, string>>;

/** As it ends on a harmless workbook: the message, and after a + the notes. */
const usual: Expected = {
  'insert catalogue': 'insertedCatalogue', 'update catalogue': 'updated',
  'insert ledger': 'insertedLedger+nativeSpelling', 'update ledger': 'updated',
  'insert annual': 'insertedAnnual+annualReads', 'update annual': 'updated',
  'insert review': 'insertedReview+reviewNative', 'update review': 'reviewUpdated',
  'insert breakdown': 'insertedRegions+nativeSpelling', 'update breakdown': 'updated',
  'insert form': 'insertedRegionForm', 'roll up': 'insertedRollUp+rollUpMissing',
  settings: 'settingsSaved',
};
const names = Object.keys(usual) as Name[];
const all = (wanted: (name: Name) => boolean, key: string): Partial<Expected> => Object.fromEntries(names.filter(wanted).map((name) => [name, key]));
const updates = (key: string): Partial<Expected> => all((name) => name.startsWith('update'), key);
const also = (wanted: (name: Name) => boolean, note: string): Partial<Expected> => Object.fromEntries(names.filter(wanted).map((name) => [name, usual[name].replace(/(?=\+|$)/, `+${note}`)]));

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
const headingsOf = (sheet: string): number => (sheet === '指标目录' ? 2 : sheet.startsWith('分解落实') ? 6 : sheet.startsWith('地区') ? 4 : 5);
const rename = (to: string) => (workbook: TestWorkbook, sheet: string): void => workbook.renameSheet(sheet, to);
/** A breakdown is known by its name: another of the same indicator is inserted beside one that was renamed. */
const renamed: Partial<Expected> = { 'update breakdown': usual['insert breakdown'] };

type Case = readonly [name: string, make: (workbook: TestWorkbook, sheet: string) => unknown, expected: Partial<Expected>, undo?: string];

/** What a workbook can be like, done to the sheet an operation reads or updates. */
const cases: readonly Case[] = [
  ['a protected sheet', (workbook, sheet) => workbook.protect(sheet), { ...updates('sheetProtected'), settings: 'settingsSaved+sheetProtected' }],
  ['a locked structure', (workbook) => workbook.protectStructure(), { ...all((name) => name.startsWith('insert'), 'structureLocked'), 'roll up': 'structureLocked' }],
  ['a very hidden sheet', (workbook, sheet) => workbook.engine.updateSheet(workbook.sheetId(sheet), { visibility: 'VeryHidden' }), also((name) => name.startsWith('update'), 'updatedHidden')],
  ['a hidden sheet', (workbook, sheet) => workbook.engine.updateSheet(workbook.sheetId(sheet), { visibility: 'Hidden' }), also((name) => name.startsWith('update'), 'updatedHidden')],
  ['filtered rows', (workbook, sheet) => {
    workbook.engine.setRowHidden(workbook.sheetId(sheet), 7, 20, true);
    workbook.records.sheet(workbook.sheetId(sheet)).filteredAddress = 'A6:E60';
  }, {}],
  ['merged headings', (workbook, sheet) => workbook.engine.merge(workbook.sheetId(sheet), { row: headingsOf(sheet), column: 0, rowCount: 1, columnCount: 5 }), {
    ...updates('updateUnrecognised'), 'insert annual': 'reviewLedgerUnrecognised', 'insert review': 'reviewLedgerUnrecognised', 'roll up': 'rollUpNothing', settings: 'settingsSaved+updateUnrecognised',
  }],
  ['merged cells beside', (workbook, sheet) => workbook.engine.merge(workbook.sheetId(sheet), { row: 8, column: 60, rowCount: 2, columnCount: 2 }), {}],
  ['a name of 31 characters', rename('指'.repeat(31)), renamed],
  ["a name with ' and spaces", rename("局's 表 1"), renamed],
  ['a name with a bidi mark and an emoji', rename('表\u200f📊'), renamed],
  ["another add-in's names", (workbook) => {
    for (const name of ['GHZB_Elapsed', 'GHZB_AnnualDate', 'GHZB_Regions', 'GHZB_RegionsDate', 'GHZB_ReviewDate', 'GHZB_Form', 'GHZB_RollUp'].filter((each) => workbook.engine.listNames().every((own) => own.name !== each))) {
      workbook.engine.putName({ name, formula: '=1', visible: true, comment: '' });
    }
  }, {}],
  ['a read-only workbook', (workbook) => { workbook.records.readOnly = true; }, also(() => true, 'workbookReadOnly')],
  ['a value in the last row', (workbook, sheet) => workbook.type(`${quoted(sheet)}!B${MAX_ROWS}`, 1), {
    ...updates('sheetTooLarge'), 'insert annual': 'sheetTooLarge', 'insert review': 'sheetTooLarge', 'roll up': 'sheetTooLarge', settings: 'settingsSaved+sheetTooLarge',
  }, 'sheetTooLarge'],
];

const saidBy = ({ message, notes }: { readonly message: { readonly key: string }; readonly notes: readonly { readonly key: string }[] }): string => [message, ...notes].map(({ key }) => key).join('+');
/** The order of notes is no matter. */
const sorted = (said: string): string[] => [said.split('+')[0]!, ...said.split('+').slice(1).sort()];

describe.each(names)('%s', (name) => {
  const operation: Operation = operations[name];

  it.each(cases.map(([about, ...rest]) => ({ about, rest })))('with $about: says what was done or why not, and is taken back without a trace', async ({ rest: [make, expected, undo] }) => {
    const { workbook } = office();
    await workbook.addSheet('别的');
    await operation.prepare?.(workbook);
    await make(workbook, operation.sheet ?? 'Sheet1');
    const before = workbook.contents();
    const outcome = await operation.run();
    expect(sorted(saidBy(outcome))).toEqual(sorted(expected[name] ?? usual[name]));
    if (!outcome.ok) return expect(workbook.contents()).toEqual(before);
    judgeBy(defaultSettings);
    const taken = await outcome.undo!();
    // Whether a sheet that is too large to be read refers to the new one, nobody knows.
    if (undo && name.startsWith('insert')) return expect(taken.message.key).toBe(undo);
    expect(taken).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});

const texts: readonly (readonly [string, string])[] = [
  ['a leading =', '=1+1 是公式'], ['a leading +', '+5 个百分点'], ['a leading -', '-无-'], ['a leading @', '@处室'], ['HTML', '<img src=x onerror=alert(1)>&amp;'],
  ['bidi marks', '\u202e目标\u2066值\u2069'], ['NUL', '前\u0000后'], ['a lone surrogate', '\ud83d 目标'], ['32,767 characters', '长'.repeat(32_767)],
];

describe.each(['update catalogue', 'update ledger', 'update annual', 'update review', 'update breakdown'] as const)('%s', (name) => {
  const operation: Operation & { readonly sheet: string } = operations[name];

  it.each(texts)('leaves a text with %s in a line and a column of the user as it is', async (_, content) => {
    const { workbook } = office();
    await operation.prepare!(workbook);
    const id = workbook.sheetId(operation.sheet);
    const places = [{ row: 75, column: 1, rowCount: 1, columnCount: 1 }, { row: 8, column: 40, rowCount: 1, columnCount: 1 }];
    for (const place of places) workbook.engine.writeCells(id, place, [[{ value: content }]]);
    const before = workbook.contents();
    const outcome = await operation.run();
    expect(outcome).toMatchObject({ ok: true, message: { key: usual[name] } });
    for (const place of places) expect(workbook.engine.readValues(id, place)).toEqual([[content]]);
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});
