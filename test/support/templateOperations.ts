import { henan13 } from '../../src/domain/plan/catalogue';
import { checkForms } from '../../src/domain/regions/checkForms';
import { defaultSettings } from '../../src/domain/measures/settings';
import { insertAnnual } from '../../src/workbook/annual/insertAnnual';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { insertReview } from '../../src/workbook/review/insertReview';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../src/workbook/rollUp';
import { saveSettings } from '../../src/workbook/settings';
import { nativeLedger, typedRegions, withLedger } from './filledLedger';
import type { TestWorkbook } from './testWorkbook';

/** An operation on templates for the tests of hostile workbooks. */
export interface TemplateOperation {
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
export const templateOperations = {
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
} as const satisfies Readonly<Record<string, TemplateOperation>>;

export type TemplateOperationName = keyof typeof templateOperations;

/** As it ends on a harmless workbook: the message, and after a + the notes. */
export const usualEnds: Readonly<Record<TemplateOperationName, string>> = {
  'insert catalogue': 'insertedCatalogue', 'update catalogue': 'updated',
  'insert ledger': 'insertedLedger+nativeSpelling', 'update ledger': 'updated',
  'insert annual': 'insertedAnnual+annualReads', 'update annual': 'updated',
  'insert review': 'insertedReview+reviewNative', 'update review': 'reviewUpdated',
  'insert breakdown': 'insertedRegions+nativeSpelling', 'update breakdown': 'updated',
  'insert form': 'insertedRegionForm', 'roll up': 'insertedRollUp+rollUpMissing',
  settings: 'settingsSaved',
};

/** The message an outcome ends with, and after each + a note. */
export const saidBy = ({ message, notes }: Pick<Outcome<unknown, string>, 'message' | 'notes'>): string => [message, ...notes].map(({ key }) => key).join('+');
/** The order of notes is no matter. */
export const sortedEnd = (said: string): string[] => [said.split('+')[0]!, ...said.split('+').slice(1).sort()];
