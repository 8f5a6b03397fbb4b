import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { rememberBindings } from '../../src/workbook/bindings';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { enrichReport } from '../../src/workbook/enrichReport';
import { handOver } from '../../src/workbook/handOver';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { insertFormula } from '../../src/workbook/insertFormula';
import type { Outcome } from '../../src/workbook/outcome';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { countSteps } from '../support/failures';
import { saidBy, templateOperations, type TemplateOperation } from '../support/templateOperations';
import type { TestWorkbook } from '../support/testWorkbook';
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

const onReport = async (workbook: TestWorkbook): Promise<void> => { await workbook.type('Sheet1!A1', bulletin); };
const enrich = (placement: 'right' | 'sheet' | 'notes') => async (): Promise<Outcome<unknown, string>> => {
  const found = await recogniseReport('workbook');
  if (!found.ok) return found;
  const report = found.value.find(({ sheetName }) => sheetName === 'Sheet1')!;
  return enrichReport([previewEnrichment(report, choicesFor(report, { placement, spelling: 'native' }))]);
};
const withCalls = (call: string) => async (workbook: TestWorkbook): Promise<void> => { await workbook.type('Sheet1!A1', [['JY01', 145.1, call]]); };

/** Every operation that writes. */
const operations: Readonly<Record<string, TemplateOperation>> = {
  ...templateOperations,
  highlight: { prepare: async (workbook) => { await workbook.type('Sheet1!B2', [[93], [96], [4]]); await workbook.select('Sheet1!B2:B4'); }, run: () => highlightSelection({ kind: 'rate', comparator: 'gte', value: 95, scale: 'plain' }) },
  'insert formula': { prepare: (workbook) => workbook.select('Sheet1!H2'), run: () => insertFormula({ measure: 'completion', code: 'JY01', spelling: 'native', actual: 'B2', reportDate: '$C$1' }) },
  'columns in a report': { prepare: onReport, run: enrich('right') },
  'a list beside a report': { prepare: onReport, run: enrich('sheet') },
  'comments in a report': { prepare: onReport, run: enrich('notes') },
  'remember bindings': { run: () => rememberBindings([{ label: '参保人数', headings: [], code: 'SB05' }]) },
  repair: { prepare: withCalls('=_xldudf_PLAN_GAP(B1,A1)'), run: async () => { const check = await checkWorkbook(); return check.ok ? repairWorkbook(check.value) : check; } },
  'hand over here': { prepare: withCalls('=PLAN.GAP(B1,A1)'), run: () => handOver({ target: 'here', as: 'native' }) },
  'hand over a copy': { prepare: withCalls('=PLAN.GAP(B1,A1)'), run: () => handOver({ target: 'copy', as: 'native' }) },
};

/** Where a colleague types: a cell that nobody has filled, BI91. */
const FREE = { row: 90, column: 60, rowCount: 1, columnCount: 1 };
const remotely = (workbook: TestWorkbook, sheet: string, value: string): unknown => workbook.engine.typeCells(workbook.sheetId(sheet), FREE, [[{ value }]], 'remote');

const prepared = async (operation: TemplateOperation): Promise<TestWorkbook> => {
  const { workbook } = office();
  await workbook.addSheet('同事');
  await operation.prepare?.(workbook);
  return workbook;
};

/** How the operation ends when nothing happens, and how many batches it takes. */
const undisturbed = async (operation: TemplateOperation): Promise<{ readonly workbook: TestWorkbook; readonly restore: () => void; readonly said: string; readonly batches: number }> => {
  const workbook = await prepared(operation);
  const restore = workbook.checkpoint();
  const steps = countSteps();
  workbook.faults = steps;
  const outcome = await operation.run();
  workbook.faults = {};
  if (!outcome.ok) throw new Error(`It fails undisturbed: ${outcome.message.key}`);
  const said = saidBy(outcome);
  restore();
  judgeBy(defaultSettings);
  return { workbook, restore, said, batches: steps.batches.length };
};

/** Runs it once for each of its batches, with something that happens just before. */
const beforeEachBatch = async (operation: TemplateOperation, happen: (workbook: TestWorkbook) => void, look: (outcome: Outcome<unknown, string>, usual: string, workbook: TestWorkbook, batch: number) => unknown): Promise<void> => {
  const { workbook, restore, said, batches } = await undisturbed(operation);
  expect(batches).toBeGreaterThan(0);
  for (let batch = 1; batch <= batches; batch++) {
    let seen = 0;
    workbook.faults = { beforeBatch: () => { if (++seen === batch) happen(workbook); } };
    const outcome = await operation.run();
    workbook.faults = {};
    await look(outcome, said, workbook, batch);
    restore();
    judgeBy(defaultSettings);
  }
};

describe.each(Object.keys(operations))('%s', (name) => {
  const operation = operations[name]!;
  const sheet = operation.sheet ?? 'Sheet1';

  it.each(['同事', 'the sheet it works on'])('keeps what a colleague types on %s before any of its batches, tells the change, and is done', async (where) => {
    const place = where === '同事' ? where : sheet;
    const told: string[] = [];
    await beforeEachBatch({ ...operation, prepare: async (workbook) => {
      await operation.prepare?.(workbook);
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ source, address }) => { told.push(`${source} ${address}`); return Promise.resolve(); });
        await context.sync();
      });
    } }, (workbook) => remotely(workbook, place, '同事填的'), async (outcome, usual, workbook) => {
      // An update that has read it says that it keeps it.
      expect([usual, `${usual}+updateForeignKept`]).toContain(saidBy(outcome));
      expect(workbook.engine.readValues(workbook.sheetId(place), FREE)).toEqual([['同事填的']]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(told.splice(0)).toContain('Remote BI91');
      if (outcome.ok && outcome.undo) await outcome.undo();
      expect(workbook.engine.readValues(workbook.sheetId(place), FREE)).toEqual([['同事填的']]);
    });
  });

  it('says at the end what it says in a read-only workbook, or as usual, when the workbook becomes read-only meanwhile', async () => {
    await beforeEachBatch(operation, (workbook) => { workbook.records.readOnly = true; }, (outcome, usual) => {
      expect(saidBy(outcome).split('+').filter((key) => key !== 'workbookReadOnly').join('+')).toBe(usual);
    });
  });
});
