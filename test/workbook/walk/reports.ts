import type { EnrichmentChoices, EnrichmentPlan } from '../../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../../src/domain/reports/previewEnrichment';
import { rememberBindings } from '../../../src/workbook/bindings';
import { enrichReport } from '../../../src/workbook/enrichReport';
import { recogniseReport } from '../../../src/workbook/recogniseReport';
import type { TestWorkbook } from '../../support/testWorkbook';
import { bulletin, choicesFor } from '../reportCases';
import { prepareUser, type WalkedOperation } from './operations';
import { addSheet, forgetElsewhere, rememberElsewhere, takeName, typeInto } from './edits';

const SHEET = '公报';

/** A report of the user with a title merged over it, a comment, a rule of their own and a second report. */
async function prepareReports(workbook: TestWorkbook): Promise<void> {
  await prepareUser(workbook);
  for (const sheet of [SHEET, '下季']) {
    await workbook.addSheet(sheet);
    await workbook.type(`${sheet}!A1`, bulletin);
  }
  workbook.comment(SHEET, 'C3', '上年快报');
  await workbook.select(`${SHEET}!A1:E7`);
}

/** The preview is made first, as in the pane; only what follows is the operation. */
const enriching = (name: string, choices: Partial<EnrichmentChoices>, scope: 'sheet' | 'workbook', more: Partial<WalkedOperation> = {}): WalkedOperation => {
  let plans: readonly EnrichmentPlan[] = [];
  return {
    name,
    sheet: SHEET,
    prepare: prepareReports,
    refresh: async () => {
      const outcome = await recogniseReport('workbook');
      if (!outcome.ok) throw new Error(outcome.message.key);
      const reports = outcome.value.filter(({ sheetName }) => (scope === 'sheet' ? sheetName === SHEET : sheetName !== '季报'));
      plans = reports.map((report) => previewEnrichment(report, choicesFor(report, { spelling: 'native', ...choices })));
    },
    run: () => enrichReport(plans),
    ...more,
    edits: [rememberElsewhere, ...(more.edits ?? [])],
  };
};

const decided = [{ label: '参保人数', headings: [], code: 'SB05' }, { label: '其中：农民工', headings: [], code: 'none' }] as const;

/** Everything that 补充报表 writes. */
export const reportOperations: readonly WalkedOperation[] = [
  enriching('enrich right of the table', { placement: 'right' }, 'sheet', {
    edits: [
      { name: 'a note typed where columns go', make: (workbook, sheet) => typeInto(workbook, sheet, 'H4', '我的备注') },
      { name: 'a note typed below', make: (workbook, sheet) => typeInto(workbook, sheet, 'H40', '我的备注') },
    ],
  }),
  enriching('enrich right of the table beside a rule of the user', { placement: 'right' }, 'sheet', {
    prepare: async (workbook) => {
      await prepareReports(workbook);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('A1:Z20').conditionalFormats.add('Custom').custom.rule.formula = '=ISERROR(A1)';
        await context.sync();
      });
    },
  }),
  enriching('enrich on an own sheet', { placement: 'sheet' }, 'sheet', {
    edits: [
      { name: 'a sheet of that name added', make: (workbook) => addSheet(workbook, `${SHEET}-规划对照`) },
      { name: 'the mark’s name taken', make: (workbook) => takeName(workbook, 'GHZB_Report') },
    ],
  }),
  enriching('enrich by comments', { placement: 'notes' }, 'sheet', {
    edits: [{ name: 'a comment of the user added', make: (workbook, sheet) => workbook.comment(sheet, 'D4', '请核对') }],
  }),
  enriching('enrich two reports', { placement: 'right' }, 'workbook'),
  enriching('enrich beside older matches', { placement: 'right' }, 'sheet', {
    prepare: async (workbook) => {
      await prepareReports(workbook);
      await rememberBindings([{ label: '参保人数', headings: [], code: 'SB04' }]);
    },
    edits: [forgetElsewhere],
  }),
  { name: 'remember bindings', sheet: '季报', prepare: prepareUser, run: () => rememberBindings(decided), edits: [rememberElsewhere] },
  {
    name: 'remember bindings beside older ones',
    sheet: '季报',
    prepare: async (workbook) => {
      await prepareUser(workbook);
      await rememberBindings([{ label: '参保人数', headings: [], code: 'SB04' }]);
    },
    run: () => rememberBindings(decided),
    edits: [rememberElsewhere, forgetElsewhere],
  },
];
