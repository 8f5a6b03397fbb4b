import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { insertAnnual } from '../../src/workbook/annual/insertAnnual';
import { checkOnOpening } from '../../src/workbook/checkOnOpening';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { readLedgerNow } from '../../src/workbook/dashboard/readLedgerNow';
import { enrichReport } from '../../src/workbook/enrichReport';
import { findIndicatorPlaces } from '../../src/workbook/findIndicatorPlaces';
import { handOver } from '../../src/workbook/handOver';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { insertRegions } from '../../src/workbook/insertRegions';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import type { Outcome } from '../../src/workbook/outcome';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { insertReview } from '../../src/workbook/review/insertReview';
import { readFormSheets } from '../../src/workbook/rollUp';
import { saveSettings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { MAX_ROWS } from '../../workbench/engines/cells';
import { queueSheets } from '../../src/workbook/readSheets';
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

const LEDGER = '监测台账';

const put = {
  'a value': (sheet: string, row: number) => office().workbook.type(`${sheet}!D${row}`, 1),
  'a format': async (sheet: string, row: number) => {
    const { engine } = office().workbook;
    engine.setStyle(office().workbook.sheetId(sheet), { row: row - 1, column: 3, rowCount: 1, columnCount: 1 }, { fillColor: '#FFFF00' });
  },
} as const;

/** Operations that change the workbook, with what prepares them. */
const writing: Readonly<Record<string, () => Promise<Outcome<unknown, string>>>> = {
  'insert the catalogue': () => insertTemplate({ kind: 'catalogue' }),
  'insert a second ledger': () => insertTemplate({ kind: 'ledger', existing: 'copy' }),
  'insert regions': () => insertRegions({ of: { code: 'JY01' }, method: 'equal' }),
  'insert annual plans': () => insertAnnual({ ledger: LEDGER }),
  'insert a review': () => insertReview({ ledger: LEDGER }),
  'update the ledger': () => insertTemplate({ kind: 'ledger', existing: 'update', spelling: 'native' }),
  'save settings': () => saveSettings({ ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 9 } }),
  'highlight': async () => {
    await office().workbook.select('Sheet1!C3:C7');
    return highlightSelection({ kind: 'rate', comparator: '>=', value: 95, scale: 'plain' } as never);
  },
  'hand over here': () => handOver({ target: 'here', as: 'values' }),
  'hand over copies': () => handOver({ target: 'copy', as: 'values' }),
  'repair': async () => {
    const check = await checkWorkbook();
    return check.ok ? repairWorkbook(check.value) : check;
  },
  'enrich': async () => {
    await office().workbook.select('Sheet1!A1');
    const report = await recogniseReport('sheet');
    if (!report.ok) return report;
    const plan = previewEnrichment(report.value[0]!, choicesFor(report.value[0]!, { spelling: 'native' }));
    return plan.problem ? { ok: false, message: { key: plan.problem as never }, notes: [] } : enrichReport([plan]);
  },
};

const reading: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
  check: () => checkWorkbook(),
  'find places': () => findIndicatorPlaces('SB09'),
  'read the dashboard': () => readLedgerNow(null),
  'read forms': () => readFormSheets(),
};

const prepare = async (sheet: string, kind: keyof typeof put, row = MAX_ROWS): Promise<void> => {
  const { workbook } = office();
  await workbook.type('A1', bulletin);
  await insertTemplate({ kind: 'ledger', spelling: 'plan' });
  await workbook.type(`${LEDGER}!C2`, '2016-12-31');
  await put[kind](sheet, row);
};

/** A refusal that says what is too large. */
const tooLarge: readonly string[] = ['sheetTooLarge', 'reportTooLarge'];

describe.each(['Sheet1', LEDGER])('the last row of %s', (sheet) => {
  describe.each(Object.keys(put) as (keyof typeof put)[])('%s', (kind) => {
    it.each(Object.keys(writing))('%s: carried out or refused by name, and its undo too, with nothing lost', async (name) => {
      // The workbench copies the look of a sheet cell by cell: 20,000 rows are far enough.
      await prepare(sheet, kind, name === 'hand over copies' ? 20_000 : MAX_ROWS);
      const { workbook } = office();
      const before = workbook.contents();
      const outcome = await writing[name]!();
      if (!outcome.ok) {
        expect(kind).toBe('a value');
        expect(tooLarge).toContain(outcome.message.key);
        expect(workbook.contents()).toEqual(before);
        return;
      }
      if (!outcome.undo) return;
      const after = workbook.contents();
      const undone = await outcome.undo();
      if (!undone.ok) {
        expect(kind).toBe('a value');
        expect(tooLarge).toContain(undone.message.key);
      }
      expect(workbook.contents()).toEqual(undone.ok ? before : after);
    });

    it.each(Object.keys(reading))('%s: answers, or says what is too large, and changes nothing', async (name) => {
      await prepare(sheet, kind);
      const before = office().workbook.contents();
      const outcome = await reading[name]!();
      const said = [outcome.message, ...outcome.notes].map(({ key }) => key);
      if (kind === 'a format') expect(outcome.ok).toBe(true);
      else if (!outcome.ok) expect(said[0]).toBe('sheetTooLarge');
      expect(said.includes('sheetsSkipped')).toBe(kind === 'a value' && (name === 'check' || name === 'find places'));
      expect(office().workbook.contents()).toEqual(before);
    });

    it('the look at the opening never fails', async () => {
      await prepare(sheet, kind);
      await expect(checkOnOpening()).resolves.toBeDefined();
    });
  });
});

it('a ledger of 4,200 rows is read whole, in requests below 5 MB', async () => {
  const { workbook } = office();
  const [rowCount, columnCount] = [4_200, 27];
  const cells = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => ({ value: `${row},${column} ${'监测'.repeat(20)}` })));
  workbook.engine.writeCells(workbook.sheetId('Sheet1'), { row: 0, column: 0, rowCount, columnCount }, cells);
  const sent: number[] = [];
  let before = 0;
  office().statistics.reset();
  workbook.faults = { beforeBatch: () => { sent.push(office().statistics.bytesOut - before); before = office().statistics.bytesOut; } };
  const [read] = await Excel.run(async (context) => {
    const reading = queueSheets([context.workbook.worksheets.getItem('Sheet1')], ['formulas']);
    await context.sync();
    return reading.all(context);
  });
  expect(read!.cells.formulas).toEqual(cells.map((line) => line.map(({ value }) => value)));
  sent.push(office().statistics.bytesOut - before);
  expect(Math.max(...sent)).toBeLessThan(5_000_000);
  expect(office().statistics.batches).toBeLessThanOrEqual(1 + Math.ceil(office().statistics.bytesOut / 2_000_000));
});
