import { henan13 } from '../../../src/domain/plan/catalogue';
import { checkForms } from '../../../src/domain/regions/checkForms';
import { previewEnrichment } from '../../../src/domain/reports/previewEnrichment';
import { rememberBindings } from '../../../src/workbook/bindings';
import { checkWorkbook } from '../../../src/workbook/checkWorkbook';
import { enrichReport } from '../../../src/workbook/enrichReport';
import { handOver } from '../../../src/workbook/handOver';
import { insertRegions } from '../../../src/workbook/insertRegions';
import type { Outcome } from '../../../src/workbook/outcome';
import { recogniseReport } from '../../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../../src/workbook/repairWorkbook';
import { insertRegionForm, insertRollUp, readFormSheets } from '../../../src/workbook/rollUp';
import { planFunctions } from '../../support/planFunctions';
import type { TestWorkbook } from '../../support/testWorkbook';
import { bulletin, choicesFor } from '../reportCases';

type Operate = () => Promise<Outcome<unknown, string>>;
type One = <T>(items: readonly T[]) => T;

/** What the rest of the year needs: a report of the user, and calls of our functions, one of them spelt as in a workbook from elsewhere. */
export async function prepareCycle(workbook: TestWorkbook): Promise<void> {
  const { set, invoke } = await planFunctions();
  workbook.engine.registerFunctions(set, invoke);
  await workbook.addSheet('公报');
  await workbook.type('公报!A1', bulletin);
  await workbook.addSheet('测算');
  await workbook.type('测算!A1', [
    ['编码', '实际', '差距', '完成率', '合计'],
    ['JY01', 145.1, '=PLAN.GAP(B2,A2)', '=_xldudf_PLAN_COMPLETION(B2,A2)', '=SUM(C2:C3)'],
    ['JY01', '15万', '=PLAN.GAP(B3,A3)', '=PLAN.SENTENCE(B2,A2,"2016-12-31")', '备注'],
  ]);
}

/** What could not be planned is no operation: the workbook is only looked at. */
const look: Operate = () => checkWorkbook();

const enrich = async (one: One): Promise<Operate> => {
  const placement = one(['right', 'sheet', 'notes'] as const);
  const outcome = await recogniseReport('workbook');
  if (!outcome.ok) return look;
  const plans = outcome.value.filter(({ sheetName }) => sheetName === '公报').map((report) => previewEnrichment(report, choicesFor(report, { placement, spelling: one(['native', 'plan'] as const) })));
  return plans.length > 0 && plans.every(({ problem }) => problem === undefined) ? () => enrichReport(plans) : look;
};

const repair = async (): Promise<Operate> => {
  const check = await checkWorkbook();
  return check.ok ? () => repairWorkbook(check.value) : look;
};

const rollUp = async (): Promise<Operate> => {
  const forms = await readFormSheets();
  const check = checkForms(forms.ok ? forms.value : [], henan13);
  return check ? () => insertRollUp(check, 'zh-CN') : look;
};

/** Operations of the soak on reports, regions and hand-over. */
export const cycleKinds = (workbook: TestWorkbook, one: One): Readonly<Record<string, () => Promise<Operate>>> => ({
  regions: async () => { const existing = one(['copy', 'update'] as const); return () => insertRegions({ of: { code: 'JY01' }, method: 'typed', spelling: 'native', existing }); },
  form: async () => () => insertRegionForm({ domain: '就业' }, 'zh-CN'),
  'roll up': rollUp,
  enrich: () => enrich(one),
  remember: async () => { const code = one(['SB05', 'JY01', 'none'] as const); return () => rememberBindings([{ label: one(['参保人数', '新增就业']), headings: [], code }]); },
  'hand over': async () => {
    const target = one(['copy', 'here'] as const);
    const as = one(['native', 'values'] as const);
    const settings = one(['keep', 'remove'] as const);
    return () => handOver({ target, as, settings });
  },
  repair,
});

/** What the user does on these sheets in between. */
export const cycleEdits = (workbook: TestWorkbook, below: (limit: number) => number): readonly (() => Promise<unknown>)[] => [
  () => workbook.type(`公报!${['C', 'D', 'E'][below(3)]}${3 + below(2)}`, below(500)),
  async () => workbook.insertRows('公报', 8 + below(20)),
  () => workbook.type(`测算!C${2 + below(2)}`, `=PLAN.GAP(B${2 + below(2)},"JY01")`),
  async () => {
    if (!workbook.sheetNames.includes('地区填报表')) return;
    await workbook.type('地区填报表!B2', '郑州市');
    await workbook.type('地区填报表!D2', '2018-12-31');
    await workbook.type('地区填报表!E6', [[below(9)], [1], [1], [90]]);
    await workbook.type('地区填报表!F9', 27);
  },
  async () => { if (workbook.sheetNames.includes('分解落实-城镇新增就业')) await workbook.type(`分解落实-城镇新增就业!F${9 + below(20)}`, below(9)); },
];
