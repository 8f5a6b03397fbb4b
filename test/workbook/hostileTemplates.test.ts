import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { MAX_ROWS } from '../../workbench/engines/cells';
import { saidBy, sortedEnd, templateOperations, usualEnds, type TemplateOperation, type TemplateOperationName } from '../support/templateOperations';
import type { TestWorkbook } from '../support/testWorkbook';
import { hostileTexts } from '../support/hostileTexts';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

type Name = TemplateOperationName;
type Expected = Readonly<Record<Name, string>>;

const names = Object.keys(usualEnds) as Name[];
const all = (wanted: (name: Name) => boolean, key: string): Partial<Expected> => Object.fromEntries(names.filter(wanted).map((name) => [name, key]));
const updates = (key: string): Partial<Expected> => all((name) => name.startsWith('update'), key);
const also = (wanted: (name: Name) => boolean, note: string): Partial<Expected> => Object.fromEntries(names.filter(wanted).map((name) => [name, usualEnds[name].replace(/(?=\+|$)/, `+${note}`)]));

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
const headingsOf = (sheet: string): number => (sheet === '指标目录' ? 2 : sheet.startsWith('分解落实') ? 6 : sheet.startsWith('地区') ? 4 : 5);
const rename = (to: string) => (workbook: TestWorkbook, sheet: string): void => workbook.renameSheet(sheet, to);
/** A breakdown is known by its name: another of the same indicator is inserted beside one that was renamed. */
const renamed: Partial<Expected> = { 'update breakdown': usualEnds['insert breakdown'] };

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

describe.each(names)('%s', (name) => {
  const operation: TemplateOperation = templateOperations[name];

  it.each(cases.map(([about, ...rest]) => ({ about, rest })))('with $about: says what was done or why not, and is taken back without a trace', async ({ rest: [make, expected, undo] }) => {
    const { workbook } = office();
    await workbook.addSheet('别的');
    await operation.prepare?.(workbook);
    await make(workbook, operation.sheet ?? 'Sheet1');
    const before = workbook.contents();
    const outcome = await operation.run();
    expect(sortedEnd(saidBy(outcome))).toEqual(sortedEnd(expected[name] ?? usualEnds[name]));
    if (!outcome.ok) return expect(workbook.contents()).toEqual(before);
    judgeBy(defaultSettings);
    const taken = await outcome.undo!();
    // Whether a sheet that is too large to be read refers to the new one, nobody knows.
    if (undo && name.startsWith('insert')) return expect(taken.message.key).toBe(undo);
    expect(taken).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});

describe.each(['update catalogue', 'update ledger', 'update annual', 'update review', 'update breakdown'] as const)('%s', (name) => {
  const operation: TemplateOperation & { readonly sheet: string } = templateOperations[name];

  it.each(hostileTexts)('leaves a text with %s in a line and a column of the user as it is', async (_, content) => {
    const { workbook } = office();
    await operation.prepare!(workbook);
    const id = workbook.sheetId(operation.sheet);
    const places = [{ row: 75, column: 1, rowCount: 1, columnCount: 1 }, { row: 8, column: 40, rowCount: 1, columnCount: 1 }];
    for (const place of places) workbook.engine.writeCells(id, place, [[{ value: content }]]);
    const before = workbook.contents();
    const outcome = await operation.run();
    expect(outcome).toMatchObject({ ok: true, message: { key: usualEnds[name] } });
    for (const place of places) expect(workbook.engine.readValues(id, place)).toEqual([[content]]);
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});
