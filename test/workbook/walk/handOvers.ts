import { defaultSettings } from '../../../src/domain/measures/settings';
import { judgeBy } from '../../../src/domain/settings/currentSettings';
import { rememberBindings } from '../../../src/workbook/bindings';
import { handOver, type HandOverRequest } from '../../../src/workbook/handOver';
import { saveSettings } from '../../../src/workbook/settings';
import { planFunctions } from '../../support/planFunctions';
import type { TestWorkbook } from '../../support/testWorkbook';
import { prepareUser, type WalkedOperation } from './operations';
import { addSheet, typeInto } from './edits';

const SHEET = '测算';

/** Calls of our functions between a user's own cells, some of which have no native twin, or one that shows something else. */
async function prepareCalls(workbook: TestWorkbook): Promise<void> {
  const { set, invoke } = await planFunctions();
  workbook.engine.registerFunctions(set, invoke);
  await prepareUser(workbook);
  await workbook.addSheet(SHEET);
  await workbook.type(`${SHEET}!A1`, [
    ['编码', '实际', '差距', '判断', '备注'],
    ['JY01', 145.1, '=PLAN.GAP(B2,A2)', '=PLAN.STATUS(B2,A2,"2016-12-31")', '处室意见'],
    ['JY01', '15万', '=PLAN.GAP(B3,A3)', '=PLAN.SENTENCE(B2,A2,"2016-12-31")', ''],
    ['', '', '=SUM(C2:C3)', '', '合计'],
  ]);
  await workbook.addSheet('引用');
  await workbook.type('引用!A1', [[`=${SHEET}!C2+PLAN.TARGET("JY01")`, `=${SHEET}!C4`]]);
}

async function prepareMarked(workbook: TestWorkbook): Promise<void> {
  await prepareCalls(workbook);
  await saveSettings({ ...defaultSettings, tolerance: 0.1 });
  judgeBy(defaultSettings);
  await rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]);
  workbook.engine.putName({ name: 'GHZB_Report', formula: `=${SHEET}!$A$1`, visible: true, comment: '' });
}

const handing = (name: string, request: HandOverRequest, more: Partial<WalkedOperation> = {}): WalkedOperation => ({
  name, sheet: SHEET, prepare: prepareCalls, run: () => handOver(request), ...more,
});

const typed = { name: 'a number typed', make: (workbook: TestWorkbook, sheet: string) => typeInto(workbook, sheet, 'B2', 300) };

const over = { name: 'a number typed over a formula of ours', make: (workbook: TestWorkbook, sheet: string) => typeInto(workbook, sheet, 'C2', 7) };

/** Everything that 交付 writes. */
export const handOverOperations: readonly WalkedOperation[] = [
  handing('hand over in place', { target: 'here', as: 'native' }, { edits: [typed, over] }),
  handing('hand over in place as values', { target: 'here', as: 'values' }, { edits: [typed, over] }),
  handing('hand over in place and leave no marks', { target: 'here', as: 'native', settings: 'remove' }, { prepare: prepareMarked, edits: [typed, over] }),
  handing('hand over copies', { target: 'copy', as: 'native' }, {
    edits: [typed, over, { name: 'a sheet of the copy’s name added', make: (workbook) => addSheet(workbook, `${SHEET} (交付)`) }],
  }),
];
