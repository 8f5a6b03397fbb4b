import { henan13 } from '../../../src/domain/plan/catalogue';
import { checkForms } from '../../../src/domain/regions/checkForms';
import { previewEnrichment } from '../../../src/domain/reports/previewEnrichment';
import { insertAnnual } from '../../../src/workbook/annual/insertAnnual';
import { rememberBindings } from '../../../src/workbook/bindings';
import { checkWorkbook } from '../../../src/workbook/checkWorkbook';
import { enrichReport } from '../../../src/workbook/enrichReport';
import { handOver } from '../../../src/workbook/handOver';
import { insertRegions } from '../../../src/workbook/insertRegions';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import type { Outcome } from '../../../src/workbook/outcome';
import { recogniseReport } from '../../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../../src/workbook/repairWorkbook';
import { insertReview } from '../../../src/workbook/review/insertReview';
import { listLedgers } from '../../../src/workbook/review/listLedgers';
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

/** Where there are several ledgers, the user chooses one. */
const chosenLedger = async (one: One): Promise<{ readonly ledger?: string }> => {
  const ledgers = await listLedgers();
  return ledgers.ok && ledgers.value.length > 0 ? { ledger: one(ledgers.value) } : {};
};

const annual = async (one: One, existing: 'copy' | 'update'): Promise<Operate> => {
  const request = { ...(await chosenLedger(one)), quarterly: one([true, false]), existing };
  return () => insertAnnual(request);
};

const review = async (one: One, existing: 'copy' | 'update'): Promise<Operate> => {
  const chosen = await chosenLedger(one);
  // The pane offers it.
  if (chosen.ledger === undefined) return () => insertTemplate({ kind: 'ledger', spelling: 'native', existing: 'copy' });
  const request = { ...chosen, spelling: one(['native', 'plan'] as const), ...one([{}, { reportDate: '2018-06-30' }]), existing };
  return () => insertReview(request);
};

/** Operations of the soak on annual plans, reviews, reports, regions and hand-over. */
export const cycleKinds = (workbook: TestWorkbook, one: One): Readonly<Record<string, () => Promise<Operate>>> => ({
  annual: () => annual(one, 'copy'),
  'update annual': () => annual(one, 'update'),
  review: () => review(one, 'copy'),
  'update review': () => review(one, 'update'),
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

/** A user fills cells of a sheet of ours in. */
export type Enter = (sheet: string, address: string, input: unknown) => Promise<void>;

/** What the user does on these sheets in between. */
export const cycleEdits = (workbook: TestWorkbook, below: (limit: number) => number, enter: Enter): readonly (() => Promise<unknown>)[] => [
  () => workbook.type(`公报!${['C', 'D', 'E'][below(3)]}${3 + below(2)}`, below(500)),
  () => workbook.type(`公报!G${3 + below(5)}`, `附注 ${below(9)}`),
  async () => workbook.insertRows('公报', 8 + below(20)),
  () => workbook.type(`测算!C${2 + below(2)}`, `=PLAN.GAP(B${2 + below(2)},"JY01")`),
  async () => {
    await enter('地区填报表', 'B2', '郑州市');
    await enter('地区填报表', 'D2', '2018-12-31');
    await enter('地区填报表', 'E6', [[below(9)], [1], [1], [90]]);
    await enter('地区填报表', 'F9', 27);
  },
  () => enter('分解落实-城镇新增就业', `F${9 + below(20)}`, below(9)),
  () => enter('监测台账', 'C2', ['2016-12-31', '2018-06-30'][below(2)]),
  () => enter('年度计划', `H${7 + below(20)}`, '自定'),
  // A remark in a line and a column of the user's own.
  () => enter('年度计划', `${['BE6', 'BE7', 'B70'][below(3)]}`, `备注 ${below(9)}`),
  () => enter('中期评估', `P${7 + below(9)}`, `意见 ${below(9)}`),
];
