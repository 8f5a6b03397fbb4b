import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { updateHighlight } from '../../src/workbook/highlightRules';
import { insertFormula } from '../../src/workbook/insertFormula';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../src/workbook/rollUp';
import { saveSettings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import type { TestWorkbook } from '../support/testWorkbook';
import { useOffice } from '../support/useOffice';
import { prepareUser } from './walk/operations';

const office = useOffice();
afterEach(() => judgeBy(defaultSettings));

const succeeded = async (outcome: Promise<Outcome<unknown, string>>): Promise<() => Promise<Outcome>> => {
  const ended = await outcome;
  if (!ended.ok || !ended.undo) throw new Error(ended.message.key);
  return ended.undo;
};

const ledger = { kind: 'ledger', spelling: 'native' } as const;
const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };

const updated = async (workbook: TestWorkbook): Promise<() => Promise<Outcome>> => {
  await succeeded(insertTemplate(ledger));
  await workbook.type('监测台账!O8', '手工');
  return succeeded(insertTemplate({ ...ledger, existing: 'update' }));
};

const regions = { of: { code: 'JY01' }, method: 'typed', spelling: 'native' } as const;

/** A formula with the spelling of a workbook that was opened without the functions. */
const repaired = async (workbook: TestWorkbook): Promise<() => Promise<Outcome>> => {
  await workbook.type('季报!D2', '=_xldudf_PLAN_COMPLETION(B2,"JY01")');
  const check = await checkWorkbook();
  if (!check.ok) throw new Error(check.message.key);
  return succeeded(repairWorkbook(check.value));
};

type Case = readonly [string, (workbook: TestWorkbook) => Promise<() => Promise<Outcome>>, (workbook: TestWorkbook) => unknown, string];

const cases: readonly Case[] = [
  ['an inserted ledger that was typed into', () => succeeded(insertTemplate(ledger)), (workbook) => workbook.type('监测台账!I7', 5), 'undoTyped'],
  ['an inserted ledger with a line of the user below', () => succeeded(insertTemplate(ledger)), (workbook) => workbook.type('监测台账!A60', '自加'), 'undoTyped'],
  ['an inserted ledger whose formula was replaced', () => succeeded(insertTemplate(ledger)), (workbook) => workbook.type('监测台账!O7', 1), 'undoTyped'],
  ['an inserted ledger that another sheet reads', () => succeeded(insertTemplate(ledger)), (workbook) => workbook.type('季报!F1', '=监测台账!I7'), 'undoReferredTo'],
  ['an inserted ledger whose date another sheet reads', () => succeeded(insertTemplate(ledger)), (workbook) => workbook.type('季报!F1', '=GHZB_ReportDate'), 'undoReferredTo'],
  ['an inserted ledger that is gone', () => succeeded(insertTemplate(ledger)), (workbook) => workbook.deleteSheet('监测台账'), 'sheetGone'],
  ['an update whose cell was changed again', updated, (workbook) => workbook.type('监测台账!O8', '又改'), 'undoChanged'],
  ['an update above which a row was inserted', updated, (workbook) => workbook.insertRows('监测台账', 7), 'undoChanged'],
  ['an update of a sheet that is protected now', updated, (workbook) => workbook.protect('监测台账'), 'undoChanged'],
  ['a highlight that was changed', () => succeeded(highlightSelection({ kind: 'indicator', code: 'SB09' })), async () => {
    const id = office().workbook.engine.listConditionalFormats(office().workbook.sheetId('季报'))[0]!.id;
    await updateHighlight(id, { kind: 'rate', comparator: 'gte', value: 50, scale: 'plain' });
  }, 'undoChanged'],
  ['formulas that were changed', async (workbook) => {
    await workbook.select('季报!D2:D4');
    return succeeded(insertFormula({ measure: 'completion', code: 'JY01', spelling: 'native', actual: 'B2', reportDate: '$C$1' }));
  }, (workbook) => workbook.type('季报!D3', 1), 'undoChanged'],
  ['inserted regions with a share', () => succeeded(insertRegions(regions)), (workbook) => workbook.type('分解落实-城镇新增就业!F9', 3), 'undoTyped'],
  ['inserted regions that another sheet reads', () => succeeded(insertRegions(regions)), (workbook) => workbook.type('季报!F1', "='分解落实-城镇新增就业'!I8"), 'undoReferredTo'],
  ['inserted regions that are gone', () => succeeded(insertRegions(regions)), (workbook) => workbook.deleteSheet('分解落实-城镇新增就业'), 'sheetGone'],
  ['updated regions whose cell was changed again', async (workbook) => {
    await succeeded(insertRegions(regions));
    await workbook.type('分解落实-城镇新增就业!L9', '手工');
    return succeeded(insertRegions({ ...regions, existing: 'update' }));
  }, (workbook) => workbook.type('分解落实-城镇新增就业!L9', '又改'), 'undoChanged'],
  ['an inserted form that was filled in', () => succeeded(insertRegionForm({ domain: '就业' }, 'zh-CN')), (workbook) => workbook.type('地区填报表!B2', '郑州市'), 'undoTyped'],
  ['a roll-up with a remark', async (workbook) => {
    await succeeded(insertRegionForm({ domain: '就业' }, 'zh-CN'));
    await workbook.type('地区填报表!B2', '郑州市');
    await workbook.type('地区填报表!D2', '2018-12-31');
    await workbook.type('地区填报表!E6', [[1], [1], [1], [90]]);
    await workbook.type('地区填报表!F9', 27);
    const forms = await readFormSheets();
    return succeeded(insertRollUp(checkForms(forms.ok ? forms.value : [], henan13)!, 'zh-CN'));
  }, (workbook) => workbook.type('地区汇总!J4', '已核'), 'undoTyped'],
  ['a repair whose formula was changed', repaired, (workbook) => workbook.type('季报!D2', 1), 'undoChanged'],
  ['a repair of a sheet that is protected now', repaired, (workbook) => workbook.protect('季报'), 'undoChanged'],
  ['settings that were saved again', () => succeeded(saveSettings(strict)), () => saveSettings({ ...strict, cutoffs: { ...strict.cutoffs, ahead: 12 } }), 'undoSettingsChanged'],
];

describe('undo is refused, and nothing changes', () => {
  it.each(cases)('for %s', async (_, operate, change, key) => {
    const { workbook } = office();
    await prepareUser(workbook);
    const undo = await operate(workbook);
    await change(workbook);
    const before = workbook.contents();
    expect(await undo()).toMatchObject({ ok: false, message: { key } });
    expect(workbook.contents()).toEqual(before);
  });
});

it('an inserted sheet that was only renamed and formatted is still removed, with its names', async () => {
  const { workbook } = office();
  await prepareUser(workbook);
  const names = workbook.engine.listNames();
  const undo = await succeeded(insertTemplate(ledger));
  workbook.renameSheet('监测台账', '我的 台账');
  expect(await undo()).toMatchObject({ ok: true, message: { key: 'undoneInsert', params: { sheet: '我的 台账' } } });
  expect(workbook.engine.listNames()).toEqual(names);
});

it('a highlight that was made since stays where an update or a repair is taken back', async () => {
  const { workbook } = office();
  await prepareUser(workbook);
  const rules = (sheet: string): number => workbook.engine.listConditionalFormats(workbook.sheetId(sheet)).length;
  const update = await updated(workbook);
  await workbook.type('监测台账!I7', [[1], [2], [3]]);
  await workbook.select('监测台账!I7:I9');
  await succeeded(highlightSelection({ kind: 'rate', comparator: 'gte', value: 90, scale: 'plain' }));
  const onLedger = rules('监测台账');
  expect(await update()).toMatchObject({ ok: true });
  expect(rules('监测台账')).toBe(onLedger);
  const repair = await repaired(workbook);
  await workbook.select('季报!B2:B4');
  await succeeded(highlightSelection({ kind: 'rate', comparator: 'gte', value: 90, scale: 'plain' }));
  const onReport = rules('季报');
  expect(await repair()).toMatchObject({ ok: true });
  expect(rules('季报')).toBe(onReport);
});
