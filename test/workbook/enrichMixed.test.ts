import type { EnrichmentChoices, EnrichmentPlan } from '../../src/domain/reports/enrichmentPlan';
import { previewEnrichment } from '../../src/domain/reports/previewEnrichment';
import { enrichReport } from '../../src/workbook/enrichReport';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { failAt } from '../support/failures';
import { useOffice } from '../support/useOffice';
import { bulletin, choicesFor } from './reportCases';

const office = useOffice({ withFunctions: true });
const book = () => office().workbook;
const LISTED = '一季度-规划对照';
const NEW = ['二季度-规划对照', '三季度-规划对照'];

const plans = async (choices: Partial<EnrichmentChoices> = {}): Promise<readonly EnrichmentPlan[]> => {
  const outcome = await recogniseReport('workbook');
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome.value.map((report) => previewEnrichment(report, choicesFor(report, { placement: 'sheet', measures: ['gap', 'verdict'], ...choices })));
};

/** Three reports, of which the first is listed already. */
beforeEach(async () => {
  book().renameSheet('Sheet1', '一季度');
  for (const name of ['二季度', '三季度']) await book().addSheet(name);
  for (const name of ['一季度', '二季度', '三季度']) await book().type(`${name}!A1`, bulletin);
  const [first] = await plans();
  expect(await enrichReport([first!])).toMatchObject({ ok: true, value: [{ sheetName: LISTED }] });
});

describe('several reports of which one is listed already', () => {
  it('each decides for itself, and one message says both', async () => {
    const outcome = await enrichReport(await plans({ reportDate: '2018-06-30' }));
    expect(outcome).toMatchObject({
      ok: true,
      value: [{ sheetName: LISTED, rows: 4 }, ...NEW.map((sheetName) => ({ sheetName, rows: 4 }))],
      message: { key: 'enrichedBoth', params: { updated: 4, added: 0, lists: [LISTED], rows: 8, sheets: NEW } },
      notes: [],
      place: { sheetName: LISTED, address: 'A1' },
    });
    expect(book().sheetNames.filter((name) => name.includes('规划对照'))).toEqual([LISTED, ...NEW]);
    expect(await book().formula(`${LISTED}!G2`)).toContain('DATE(2018,6,30)');
    expect(await book().value(`${NEW[1]}!B2`)).toBe('JY01');
  });

  it('updates all of them once all are listed', async () => {
    await enrichReport(await plans());
    expect(await enrichReport(await plans())).toMatchObject({ ok: true, message: { key: 'enrichUpdated', params: { rows: 12, place: [LISTED, ...NEW] } } });
  });

  it('takes three round trips', async () => {
    const all = await plans();
    office().statistics.reset();
    await enrichReport(all);
    expect(office().statistics.batches).toBe(3);
  });

  it('is taken back as one', async () => {
    const before = await book().snapshot();
    const outcome = await enrichReport(await plans({ measures: ['gap', 'completion', 'verdict'], reportDate: '2018-06-30' }));
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true, message: { key: 'enrichUndone' } });
    expect(await book().snapshot()).toEqual(before);
  });

  it.each([`${LISTED}!F2`, `${NEW[0]}!F2`])('is not taken back once %s was changed', async (cell) => {
    const outcome = await enrichReport(await plans());
    await book().type(cell, 1);
    const before = await book().snapshot();
    expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: false, message: { key: 'enrichChanged' } });
    expect(await book().snapshot()).toEqual(before);
  });

  it.each([
    ['the list is protected', () => book().protect(LISTED), { key: 'sheetProtected', params: { sheet: LISTED } }],
    ['no sheet can be added', () => book().protectStructure(), { key: 'structureLocked' }],
  ] as [string, () => void, object][])('nothing is written where %s', async (_, prepare, message) => {
    const all = await plans();
    prepare();
    const before = await book().snapshot();
    expect(await enrichReport(all)).toMatchObject({ ok: false, message });
    expect(await book().snapshot()).toEqual(before);
  });

  it('a list is updated though no sheet can be added', async () => {
    const [first] = await plans();
    book().protectStructure();
    expect(await enrichReport([first!])).toMatchObject({ ok: true, message: { key: 'enrichUpdated' } });
  });

  it('stays as it was when Excel fails anywhere', async () => {
    const all = await plans({ measures: ['gap', 'completion', 'verdict'], reportDate: '2018-06-30' });
    const before = await book().snapshot();
    for (const action of [2, 10, 40, 80, 120, 160, 200]) {
      const fault = failAt({ batch: 3, action }, 'GeneralException');
      book().faults = fault;
      const outcome = await enrichReport(all);
      book().faults = {};
      expect([action, fault.hasFailed, outcome.ok]).toEqual([action, true, false]);
      expect(await book().snapshot()).toEqual(before);
    }
  });

  it('a stop leaves everything as it was', async () => {
    const all = await plans();
    const before = await book().snapshot();
    const controller = new AbortController();
    const outcome = await enrichReport(all, { signal: controller.signal, report: (rows) => { if (rows > 0) controller.abort(); } });
    expect(outcome).toEqual({ ok: false, message: { key: 'stopped' }, notes: [] });
    expect(await book().snapshot()).toEqual(before);
  });
});
