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
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));

const LAST = `D${MAX_ROWS}`;
const LEDGER = '监测台账';

const put = {
  'a value': (sheet: string) => office().workbook.type(`${sheet}!${LAST}`, 1),
  'a format': async (sheet: string) => {
    const { engine } = office().workbook;
    engine.setStyle(office().workbook.sheetId(sheet), { row: MAX_ROWS - 1, column: 3, rowCount: 1, columnCount: 1 }, { fillColor: '#FFFF00' });
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

const prepare = async (sheet: string, kind: keyof typeof put): Promise<void> => {
  const { workbook } = office();
  await workbook.type('A1', bulletin);
  await insertTemplate({ kind: 'ledger', spelling: 'plan' });
  await workbook.type(`${LEDGER}!C2`, '2016-12-31');
  await put[kind](sheet);
};

/** A refusal that says what is too large. */
const tooLarge: readonly string[] = ['sheetTooLarge', 'reportTooLarge'];

describe.each(['Sheet1', LEDGER])('the last row of %s', (sheet) => {
  describe.each(Object.keys(put) as (keyof typeof put)[])('%s', (kind) => {
    beforeEach(() => prepare(sheet, kind));

    it.each(Object.keys(writing))('%s: carried out or refused by name, and its undo too, with nothing lost', async (name) => {
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
      const before = office().workbook.contents();
      const outcome = await reading[name]!();
      const said = [outcome.message, ...outcome.notes].map(({ key }) => key);
      if (kind === 'a format') expect(outcome.ok).toBe(true);
      else if (!outcome.ok) expect(said[0]).toBe('sheetTooLarge');
      expect(said.includes('sheetsSkipped')).toBe(kind === 'a value' && (name === 'check' || name === 'find places'));
      expect(office().workbook.contents()).toEqual(before);
    });

    it('the look at the opening never fails', async () => {
      await expect(checkOnOpening()).resolves.toBeDefined();
    });
  });
});
