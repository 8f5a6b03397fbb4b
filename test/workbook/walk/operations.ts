import { defaultSettings } from '../../../src/domain/measures/settings';
import { judgeBy } from '../../../src/domain/settings/currentSettings';
import { insertAnnual } from '../../../src/workbook/annual/insertAnnual';
import { listHighlights, removeHighlights, updateHighlight } from '../../../src/workbook/highlightRules';
import { highlightSelection } from '../../../src/workbook/highlightSelection';
import { insertFormula } from '../../../src/workbook/insertFormula';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import type { Outcome } from '../../../src/workbook/outcome';
import { insertReview } from '../../../src/workbook/review/insertReview';
import { saveSettings } from '../../../src/workbook/settings';
import { placeSheet, storedSheet } from '../../support/storedSheet';
import type { TestWorkbook } from '../../support/testWorkbook';
import { typeOver } from './edits';
import type { Edit } from './walker';

/** One operation of ours for the walk and the soak: what it needs, and the call. */
export interface WalkedOperation {
  readonly name: string;
  /** Brings a workbook with a user's own data into the state the operation needs. */
  prepare(workbook: TestWorkbook): Promise<void>;
  run(): Promise<Outcome<unknown, string>>;
  /** The sheet that a user works on between the operation's reading and writing. */
  readonly sheet: string;
  /** Walked in part unless `WALK=long` or `WALK=full` asks for all: every attempt writes or compares seven sheets. */
  readonly long?: true;
  /** What the pane reads again before each attempt. */
  refresh?(): Promise<void>;
  /** What can come in between in this operation besides what can in all. */
  readonly edits?: readonly Edit[];
}

const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 10 } };

/** What a user could lose: numbers, notes, formats, a rule, a validation, a chart and a name of their own. */
export async function prepareUser(workbook: TestWorkbook): Promise<void> {
  judgeBy(defaultSettings);
  await workbook.addSheet('季报');
  await workbook.type('季报!A1', [['指标', '实际'], ['医保参保率', 93], ['养老参保率', 96], ['失业率', 4]]);
  workbook.comment('季报', 'B2', '请核对');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('季报');
    const cells = sheet.getRange('B2:B4');
    cells.format.fill.color = '#FFFF00';
    cells.format.columnWidth = 90;
    const rule = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=B2>95';
    rule.custom.format.font.color = '#00AA00';
    sheet.getRange('B5:B9').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    const chart = sheet.charts.add('ColumnClustered', cells, 'Columns');
    chart.name = '用户的图表';
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
    chart.setPosition('D6', 'H14');
    context.workbook.names.add('用户的名称', sheet.getRange('B2'));
    context.workbook.names.add('GHZB_他人', sheet.getRange('B3'));
    sheet.activate();
    await context.sync();
  });
  await workbook.select('季报!B2:B4');
}

export const done = async (outcome: Promise<Outcome<unknown, string>>): Promise<void> => {
  const ended = await outcome;
  if (!ended.ok) throw new Error(`prepare: ${ended.message.key}`);
};

/** A ledger that has been worked on: entries, a lost formula, a line, a column and a note of the user. */
async function prepareLedger(workbook: TestWorkbook): Promise<void> {
  await prepareUser(workbook);
  await done(insertTemplate({ kind: 'ledger', spelling: 'native' }));
  await workbook.type('监测台账!C2', '2016-12-31');
  await workbook.type('监测台账!I7', 145.1);
  await workbook.type('监测台账!O7', '手工');
  await workbook.type('监测台账!O9', '手工二');
  await workbook.type('监测台账!V6', '处室意见');
  await workbook.type('监测台账!V7', '我的备注');
  await workbook.type('监测台账!A56', '自加行');
  workbook.comment('监测台账', 'I7', '快报数');
}

/** Annual plans by quarters with lost formulas, a typed path, a line and a column of the user. */
async function prepareAnnual(workbook: TestWorkbook): Promise<void> {
  await prepareLedger(workbook);
  await done(insertAnnual({ quarterly: true }));
  await workbook.type('年度计划!H7', '自定');
  await workbook.type('年度计划!Z7', [[120, 110, 100, 90, 80]]);
  await workbook.type('年度计划!S8', '手工');
  await workbook.type('年度计划!N9', '手工二');
  await workbook.type('年度计划!AG7', [[20, 40, 40, 20]]);
  await workbook.type('年度计划!BB6', [['处室意见'], ['已核']]);
  await workbook.type('年度计划!A60', '自加行');
  workbook.comment('年度计划', 'I7', '快报数');
}

/** Annual plans as the first version wrote them, worked on. */
async function prepareFirstAnnual(workbook: TestWorkbook): Promise<void> {
  await prepareLedger(workbook);
  placeSheet(workbook, storedSheet('annual-1'));
  await workbook.type('年度计划!H7', '自定');
  await workbook.type('年度计划!Y7', [[120, 110, 100, 90, 80]]);
  await workbook.type('年度计划!AF6', [['处室意见'], ['已核']]);
  await workbook.type('年度计划!A60', '自加行');
  await workbook.select('年度计划!A1');
}

/** A review with lost formulas and a remark of the user. */
async function prepareReview(workbook: TestWorkbook): Promise<void> {
  await prepareLedger(workbook);
  await done(insertReview({ spelling: 'native' }));
  await workbook.type('中期评估!C8', '手工');
  await workbook.type('中期评估-底稿!H9', '手工二');
  await workbook.type('中期评估!P7', '处长意见');
}

/** Two rules of ours, the second in a colour of the user's. */
async function prepareHighlights(workbook: TestWorkbook): Promise<void> {
  await prepareUser(workbook);
  await done(highlightSelection({ kind: 'indicator', code: 'SB09' }));
  await done(highlightSelection({ kind: 'rate', comparator: 'gte', value: 90, scale: 'plain' }));
}

const ourIds = async (): Promise<string[]> => {
  const listed = await listHighlights();
  return listed.ok ? listed.value.map(({ id }) => id) : [];
};

/** The ids are looked up first, as the pane does; only what follows is the operation. */
const withIds = (use: (ids: readonly string[]) => Promise<Outcome<unknown, string>>): Pick<WalkedOperation, 'prepare' | 'run' | 'refresh'> => {
  let ids: readonly string[] = [];
  return {
    prepare: prepareHighlights,
    refresh: async () => { ids = await ourIds(); },
    run: () => use(ids),
  };
};

/** Every operation that writes, one entry each. */
export const operations: readonly WalkedOperation[] = [
  { name: 'insert catalogue', sheet: '季报', prepare: prepareUser, run: () => insertTemplate({ kind: 'catalogue', existing: 'copy' }) },
  { name: 'insert ledger', sheet: '季报', prepare: prepareUser, run: () => insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'copy' }) },
  {
    name: 'update catalogue',
    sheet: '指标目录',
    prepare: async (workbook) => {
      await prepareUser(workbook);
      await done(insertTemplate({ kind: 'catalogue' }));
      await workbook.type('指标目录!C5', '改过的名称');
      await workbook.type('指标目录!C9', '又一个');
    },
    run: () => insertTemplate({ kind: 'catalogue', existing: 'update' }),
    edits: [typeOver('C9')],
  },
  { name: 'update ledger', sheet: '监测台账', prepare: prepareLedger, run: () => insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'update' }), edits: [typeOver('O7')] },
  {
    name: 'update ledger without its rules',
    sheet: '监测台账',
    prepare: async (workbook) => {
      await prepareLedger(workbook);
      await Excel.run(async (context) => {
        const rules = context.workbook.worksheets.getItem('监测台账').getRange().conditionalFormats;
        rules.load('items/customOrNullObject/rule/formula');
        await context.sync();
        rules.items[0]!.custom.rule.formula = rules.items[0]!.customOrNullObject.rule.formula.replace(')=0,', ')=0,TRUE,');
        rules.items[1]!.delete();
        await context.sync();
      });
    },
    run: () => insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'update' }),
  },
  { name: 'insert annual plan', long: true, sheet: '季报', prepare: prepareUser, run: () => insertAnnual({ quarterly: true, existing: 'copy' }) },
  { name: 'insert annual plan while its ledger is edited', long: true, sheet: '监测台账', prepare: prepareLedger, run: () => insertAnnual({ existing: 'copy' }) },
  { name: 'update annual plan', long: true, sheet: '年度计划', prepare: prepareAnnual, run: () => insertAnnual({ existing: 'update' }) },
  { name: 'update annual plan of version 1', long: true, sheet: '年度计划', prepare: prepareFirstAnnual, run: () => insertAnnual({ existing: 'update' }) },
  { name: 'update annual plan while its ledger is edited', long: true, sheet: '监测台账', prepare: prepareAnnual, run: () => insertAnnual({ existing: 'update' }) },
  { name: 'insert review', long: true, sheet: '监测台账', prepare: prepareLedger, run: () => insertReview({ spelling: 'native', existing: 'copy' }) },
  { name: 'update review while its ledger is edited', sheet: '监测台账', long: true, prepare: prepareReview, run: () => insertReview({ spelling: 'native', existing: 'update' }) },
  {
    name: 'update review',
    sheet: '中期评估',
    prepare: prepareReview,
    run: () => insertReview({ spelling: 'native', existing: 'update' }),
    edits: [typeOver('C8')],
  },
  { name: 'add highlight', sheet: '季报', prepare: prepareUser, run: () => highlightSelection({ kind: 'indicator', code: 'SB09' }) },
  { name: 'update highlight', sheet: '季报', ...withIds((ids) => updateHighlight(ids[0]!, { kind: 'rate', comparator: 'gte', value: 97, scale: 'plain' })) },
  { name: 'remove highlights', sheet: '季报', ...withIds((ids) => removeHighlights(ids)) },
  {
    name: 'insert formula',
    sheet: '季报',
    prepare: async (workbook) => {
      await prepareUser(workbook);
      await workbook.select('季报!D2:D4');
    },
    run: () => insertFormula({ measure: 'completion', code: 'JY01', spelling: 'native', actual: 'B2', reportDate: '$C$1' }),
    edits: [typeOver('D3')],
  },
  { name: 'save settings', sheet: '季报', prepare: prepareUser, run: () => saveSettings(strict) },
  { name: 'save settings with a ledger', sheet: '监测台账', prepare: prepareLedger, run: () => saveSettings(strict), edits: [typeOver('O7')] },
];
