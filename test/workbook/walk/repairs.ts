import { checkWorkbook, type WorkbookCheck } from '../../../src/workbook/checkWorkbook';
import { highlightSelection } from '../../../src/workbook/highlightSelection';
import { repairWorkbook } from '../../../src/workbook/repairWorkbook';
import { planFunctions } from '../../support/planFunctions';
import type { TestWorkbook } from '../../support/testWorkbook';
import { typeOver } from './edits';
import { prepareUser, type WalkedOperation } from './operations';

const SHEET = '测算';

/** Formulas from before the functions were loaded, a rule that stands twice, one that lost its cells, a name that lost its sheet, one with a function as Excel writes it without the add-in. */
async function prepareBroken(workbook: TestWorkbook): Promise<void> {
  await prepareUser(workbook);
  await highlightSelection({ kind: 'rate', comparator: 'gte', value: 90, scale: 'plain' });
  await workbook.addSheet(SHEET);
  await workbook.type(`${SHEET}!A1`, [
    ['编码', '实际', '差距', '完成率'],
    ['JY01', 145.1, '=PLAN.GAP(B2,A2)', '=_xldudf_PLAN_COMPLETION(B2,A2)'],
    ['JY01', 300, '=PLAN.GAP(B3,A3)', 0.6],
  ]);
  await Excel.run(async (context) => {
    const user = context.workbook.worksheets.getItem('季报');
    const rules = user.getRange().conditionalFormats;
    rules.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    const ours = rules.items.map((rule) => rule.customOrNullObject.rule.formula).find((formula) => formula.includes('GHZB|'))!;
    user.getRange('B2:B4').conditionalFormats.add('Custom').custom.rule.formula = ours;
    const broken = context.workbook.worksheets.getItem(SHEET).getRange('B2:B3').conditionalFormats.add('Custom');
    broken.custom.rule.formula = '=AND(N("GHZB|indicator|JY01")=0,#REF!<500)';
    context.workbook.names.add('GHZB_Elapsed', '=#REF!$E$2');
    context.workbook.names.add('就业差距', `=_xldudf_PLAN_GAP(${SHEET}!$B$2,"JY01")`);
    await context.sync();
  });
  const { set, invoke } = await planFunctions();
  workbook.engine.registerFunctions(set, invoke);
}

let check: WorkbookCheck = { findings: [] };

/** What 检查修复 writes. */
export const repairOperations: readonly WalkedOperation[] = [
  {
    name: 'repair',
    sheet: SHEET,
    prepare: prepareBroken,
    refresh: async () => {
      const outcome = await checkWorkbook();
      if (!outcome.ok) throw new Error(outcome.message.key);
      check = outcome.value;
    },
    run: () => repairWorkbook(check),
    edits: [typeOver('C2'), typeOver('D2')],
  },
];
