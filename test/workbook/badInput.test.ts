import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { enrichReport } from '../../src/workbook/enrichReport';
import { handOver } from '../../src/workbook/handOver';
import type { Outcome } from '../../src/workbook/outcome';
import { recogniseReport, type ReportScope } from '../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { MAX_ROWS } from '../../workbench/engines/cells';
import { parseAddress } from '../../workbench/model/address';
import type { TestWorkbook } from '../support/testWorkbook';
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });

type Operation = keyof typeof operations;
type Prepare = (workbook: TestWorkbook, operation: Operation) => unknown;
type Said = { readonly key: string };
type Heard = { readonly ok: boolean; readonly message: Said; readonly notes: readonly Said[] };

/** A report with a call of ours below it; what is to be repaired is one as an Excel without the add-in has left it. */
const withCall = (prepare: Prepare): Prepare => async (workbook, operation) => {
  await workbook.type('A1', bulletin);
  await workbook.type('A20', [['测算', '', '', '', `=${operation === 'repair' ? '_xldudf_PLAN_GAP' : 'PLAN.GAP'}(E3,"JY01")`]]);
  await prepare(workbook, operation);
};
const at = (address: string) => parseAddress(address)!.rect;

const enrich = async (scope: ReportScope): Promise<Outcome<unknown>> => {
  const outcome = await recogniseReport(scope);
  if (!outcome.ok) return outcome;
  const plan = previewEnrichment(outcome.value[0]!, choicesFor(outcome.value[0]!, { spelling: 'native' }));
  // The pane offers no button then, and says why: `enrich.problem.<problem>`.
  return plan.problem ? { ok: false, message: { key: plan.problem as never }, notes: [] } : enrichReport([plan]);
};

const operations = {
  recognise: (scope: ReportScope) => recogniseReport(scope),
  enrich,
  handOver: () => handOver({ target: 'here', as: 'native' }),
  repair: async (): Promise<Outcome<unknown>> => {
    const check = await checkWorkbook();
    const outcome = check.ok ? await repairWorkbook(check.value) : check;
    return { ...outcome, notes: [...check.notes, ...outcome.notes] };
  },
} as const;

type Expected = Readonly<Record<Operation, string>>;
const sound: Expected = { recognise: 'reportRecognised', enrich: 'enriched', handOver: 'handedOver', repair: 'repaired' };
/** Nothing of ours is there. */
const none = { handOver: 'handOverNothing', repair: 'repairNothing' } as const;

/** What each noun of bad input makes of each operation: the message, and after a + the notes. */
const cases: readonly (readonly [string, ReportScope, Prepare, Expected])[] = [
  ['an empty selection', 'selection', withCall((workbook) => workbook.select('H30:J40')), { ...sound, recognise: 'reportEmpty', enrich: 'reportEmpty' }],
  ['an empty sheet', 'sheet', () => undefined, { recognise: 'reportEmpty', enrich: 'reportEmpty', ...none }],
  ['columns of a million rows selected whole', 'selection', withCall((workbook) => workbook.select(`A1:E${MAX_ROWS}`)), { ...sound, recognise: 'reportRecognised+reportCut' }],
  ['merged cells in the report', 'sheet', withCall((workbook) => workbook.engine.merge(workbook.sheetId('Sheet1'), at('A1:E1'))), sound],
  ['merged cells beside the report', 'sheet', withCall((workbook) => workbook.engine.merge(workbook.sheetId('Sheet1'), at('G4:H5'))), { ...sound, enrich: 'enrichMerged' }],
  ['hidden rows', 'sheet', withCall((workbook) => workbook.engine.setRowHidden(workbook.sheetId('Sheet1'), 2, 1, true)), { ...sound, recognise: 'reportRecognised+reportHiddenRows', enrich: 'enriched+enrichRefusedRows' }],
  ['a filtered table', 'sheet', withCall((workbook) => {
    workbook.engine.setRowHidden(workbook.sheetId('Sheet1'), 4, 2, true);
    workbook.records.sheet(workbook.sheetId('Sheet1')).filteredAddress = 'A2:E7';
  }), { ...sound, recognise: 'reportRecognised+reportHiddenRows', enrich: 'enriched+enrichRefusedRows' }],
  ['a protected sheet', 'sheet', withCall((workbook) => workbook.protect('Sheet1')), { recognise: 'reportRecognised', enrich: 'sheetProtected', handOver: 'handOverProtected', repair: 'repairNothing+checkBlocked+repairLeft' }],
  ['a merged, filtered and protected sheet with hidden rows', 'selection', withCall(async (workbook) => {
    workbook.engine.merge(workbook.sheetId('Sheet1'), at('A1:E1'));
    workbook.engine.setRowHidden(workbook.sheetId('Sheet1'), 4, 2, true);
    workbook.records.sheet(workbook.sheetId('Sheet1')).filteredAddress = 'A2:E7';
    await workbook.select(`A1:E${MAX_ROWS}`);
    await workbook.protect('Sheet1');
  }), { recognise: 'reportRecognised+reportHiddenRows+reportCut', enrich: 'sheetProtected', handOver: 'handOverProtected', repair: 'repairNothing+checkBlocked+repairLeft' }],
  ['a pivot table', 'sheet', withCall((workbook) => workbook.addPivotTable('A2:E7')), { ...sound, recognise: 'reportRecognised+reportPivot', enrich: 'pivot-right' }],
  ['formulas with errors', 'sheet', withCall((workbook) => workbook.type('E3', '=1/0')), { ...sound, recognise: 'reportRecognised+reportErrors', enrich: 'enriched+enrichRefusedRows' }],
  ['a cell of 32,767 characters', 'sheet', withCall((workbook) => workbook.type('A5', '字'.repeat(32_767))), { ...sound, recognise: 'reportRecognised+reportLongText' }],
  ['a report in English', 'sheet', (workbook) => workbook.type('A1', [['Item', 'Unit', '2016'], ['New jobs', '10,000', 145.1]]), { recognise: 'reportNotChinese', enrich: 'reportNotChinese', ...none }],
  ['a picture of a report', 'sheet', (workbook) => workbook.addPicture('Sheet1'), { recognise: 'reportPicture', enrich: 'reportPicture', ...none }],
];

const saidBy = ({ message, notes }: Heard): string => [message, ...notes].map(({ key }) => key).join('+');

describe.each(Object.keys(operations) as Operation[])('%s', (operation) => {
  it.each(cases)('%s: says what was done and loses nothing', async (_, scope, prepare, expected) => {
    const { workbook } = office();
    await prepare(workbook, operation);
    const values = await workbook.values('A1:E19');
    const before = workbook.contents();
    const outcome = await operations[operation](scope);
    expect(saidBy(outcome)).toBe(expected[operation]);
    // Whatever was done, the user's cells show what they showed, and taking it back leaves no trace.
    expect(await workbook.values('A1:E19')).toEqual(values);
    if (outcome.ok && 'undo' in outcome && outcome.undo) expect(await outcome.undo()).toMatchObject({ ok: true });
    expect(workbook.contents()).toEqual(before);
  });
});
