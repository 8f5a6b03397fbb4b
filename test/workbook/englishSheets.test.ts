import { assess, readEntries } from '../../src/domain/review';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { defaultSettings } from '../../src/domain/measures/settings';
import { henan13 } from '../../src/domain/plan/catalogue';
import type { Contents } from '../../src/domain/sheets/existingSheet';
import { ledgerRows } from '../../src/domain/sheets/ledgerRows';
import { checkWorkbook } from '../../src/workbook/checkWorkbook';
import { explainHighlight } from '../../src/workbook/explainHighlight';
import { findIndicatorPlaces } from '../../src/workbook/findIndicatorPlaces';
import { handOver } from '../../src/workbook/handOver';
import { identifyRow } from '../../src/workbook/identifyRow';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { recogniseReport } from '../../src/workbook/recogniseReport';
import { repairWorkbook } from '../../src/workbook/repairWorkbook';
import { ledgerPlace } from '../../src/workbook/review/readLedger';
import { insertReview } from '../../src/workbook/review/insertReview';
import { saveSettings } from '../../src/workbook/settings';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });
afterEach(() => judgeBy(defaultSettings));
const SHEET = 'Monitoring ledger';
const at = (address: string): string => `'${SHEET}'!${address}`;
const rowOf = (code: string): number => 7 + ledgerRows(henan13).findIndex(({ key }) => key === code);

const insertLedger = async (existing?: 'update' | 'copy', language: 'zh-CN' | 'en-US' = 'en-US') => {
  const outcome = await insertTemplate({ kind: 'ledger', existing, language });
  if (!outcome.ok) throw new Error(outcome.message.key);
  return outcome;
};

/** A ledger in the middle of the period, with 基本医疗保险参保率 below its floor. */
const fillLedger = async (): Promise<void> => {
  const { workbook } = office();
  await insertLedger();
  await workbook.type(at('C2'), '2018-06-30');
  await workbook.type(at('I7'), [[145.1, 140, 70]]);
  await workbook.type(at(`I${rowOf('SB09')}`), [[93, 94, 96]]);
  await workbook.type(at(`H${rowOf('SB05')}`), [[730, 745, 760, 770]]);
  for (const [part, count] of [48, 152, 200].entries()) await workbook.type(at(`K${rowOf(`RC02-${part + 1}`)}`), count);
};

describe('an English ledger', () => {
  beforeEach(fillLedger);

  it('judges as the Chinese one does, with the official words', async () => {
    const { workbook } = office();
    expect((await workbook.values(at('A7:G7')))[0]).toEqual(['JY01', 'Employment', '城镇新增就业人数 New urban employment', '万人', 'Cumulative', 'New in the year', 500]);
    expect([await workbook.text(at('Q7')), await workbook.value(at('R7')), await workbook.value(at('S7'))]).toEqual(['+21.0 pp', '快于序时', '序时法']);
    expect([await workbook.text(at('I5')), await workbook.text(at('L5'))]).toEqual(['counted', 'not yet']);
    await workbook.type(at('J7'), '');
    expect(await workbook.value(at('N7'))).toBe('Incomplete');
    await workbook.type(at('C2'), '');
    expect(await workbook.value(at('F2'))).toBe('← Enter the report date first, e.g. 2016-12-31; gaps and progress are calculated only then');
  });

  it('marks a year below its floor, and says why', async () => {
    const { workbook } = office();
    const cell = at(`I${rowOf('SB09')}`);
    expect(await workbook.applied(cell)).toMatchObject({ fillColor: '#FCE3C8', bold: true });
    await workbook.select(cell);
    expect(await explainHighlight()).toMatchObject({ ok: true, value: { marked: true, code: 'SB09' }, message: { key: 'whyBelow', params: { requirement: '≥ 95%' } } });
  });

  it.each(['zh-CN', 'en-US'] as const)('keeps its language, and what was typed, through an update from a pane in %s', async (language) => {
    const { workbook } = office();
    const before = workbook.contents();
    await workbook.type(at('O7'), 'lost');
    await workbook.type(at('A3'), 'lost');
    await workbook.type(at('E7'), 'lost');
    const outcome = await insertLedger('update', language);
    expect(outcome.message).toMatchObject({ key: 'updated', params: { sheet: SHEET, count: 3, entries: 13 } });
    expect(workbook.contents()).toEqual(before);
    expect((await insertLedger('update', language)).message).toMatchObject({ key: 'updatedNothing' });
  });

  it('is updated where the user inserted rows and columns of their own', async () => {
    const { workbook } = office();
    workbook.insertRows(SHEET, 8, 2);
    await workbook.type(at('V6'), [['Remarks'], ['seen']]);
    await workbook.type(at('O7'), 'lost');
    const outcome = await insertLedger('update');
    expect(outcome.message).toMatchObject({ key: 'updated', params: { count: 1 } });
    expect(await workbook.value(at('V7'))).toBe('seen');
  });

  it('refuses an update once a heading is gone, and names it in English', async () => {
    const { workbook } = office();
    await workbook.type(at('R6'), 'Judgement');
    const before = await workbook.snapshot();
    expect(await insertTemplate({ kind: 'ledger', existing: 'update' })).toMatchObject({ ok: false, message: { key: 'updateUnrecognised', params: { headings: ['Verdict'] } } });
    expect(await workbook.snapshot()).toEqual(before);
  });

  it('stands beside a Chinese one', async () => {
    const outcome = await insertLedger('copy', 'zh-CN');
    expect(outcome.value.sheetName).toBe('监测台账');
    const { workbook } = office();
    expect(await workbook.value('监测台账!R6')).toBe('进展判断');
    await workbook.type('监测台账!C2', '2016-12-31');
    expect(await workbook.value(at('R7'))).toBe('快于序时');
  });

  it('follows stored settings: formulas, printed cut-offs, both in English', async () => {
    const { workbook } = office();
    const outcome = await saveSettings({ ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 30 } });
    expect(outcome).toMatchObject({ ok: true, value: { sheets: [SHEET] } });
    expect(await workbook.value(at('A3'))).toMatch(/^Methods and cut-offs: .*≥ \+30 pp 快于序时/);
    expect(await workbook.value(at('R7'))).toBe('基本符合');
  });

  it.each(['zh-CN', 'en-US'] as const)('is read by a review (%s)', async (language) => {
    const { workbook } = office();
    const outcome = await insertReview({ language });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
    const { sheetName } = outcome.value;
    const [headings, counts] = await workbook.values(`'${sheetName}'!A6:N7`);
    // In English the meaning stands below the word.
    const heads = headings!.map((heading) => String(heading).split('\n')[0]!);
    const count = Object.fromEntries(heads.map((head, index) => [head, counts![index]]));
    expect(count).toMatchObject({ 快于序时: 1, 达标: 1, 符合: 1 });
    await workbook.type(at(`K${rowOf('SB09')}`), 94);
    expect((await workbook.values(`'${sheetName}'!A7:N7`))[0]![heads.indexOf('未达标')]).toBe(1);
  });

  it('gives its entries to the domain', async () => {
    const contents = (await office().workbook.values(at('A1:U60'))) as Contents;
    const place = ledgerPlace(henan13, SHEET, contents, `'${SHEET}'!$C$2`);
    if ('missing' in place) throw new Error(place.missing.join());
    const lines = assess(henan13, readEntries(henan13, contents, place), '2018-06-30').lines;
    expect(lines.find(({ indicator }) => indicator.code === 'JY01')).toMatchObject({ current: 355.1, word: '快于序时' });
    expect(lines.find(({ indicator }) => indicator.code === 'RC02')).toMatchObject({ word: '符合' });
    expect(lines.find(({ indicator }) => indicator.code === 'SB05')).toMatchObject({ base: 730, current: 770 });
  });

  it('says which figure its report date lacks, by name', async () => {
    const contents = (await office().workbook.values(at('A1:U60'))) as Contents;
    expect(ledgerPlace(henan13, SHEET, contents, null)).toEqual({ missing: ['Report date'] });
  });

  it('is checked: figures without a report date are found', async () => {
    const { workbook } = office();
    expect(await checkWorkbook()).toMatchObject({ ok: true, message: { key: 'checkedClean' } });
    await workbook.type(at('C2'), '');
    expect(await checkWorkbook()).toMatchObject({ ok: true, value: { findings: [{ kind: 'no-report-date', sheetName: SHEET, address: 'C2' }] } });
  });

  it('is repaired: a highlight that is there twice goes', async () => {
    const { workbook } = office();
    const id = workbook.sheetId(SHEET);
    const rules = workbook.engine.listConditionalFormats(id);
    workbook.engine.putConditionalFormat(id, { ...rules[0]!, id: 'again', priority: 99 });
    const checked = await checkWorkbook();
    expect(checked).toMatchObject({ ok: true, value: { findings: [{ kind: 'duplicate-rule', sheetName: SHEET }] } });
    if (checked.ok) await repairWorkbook(checked.value);
    expect(workbook.engine.listConditionalFormats(id)).toHaveLength(rules.length);
  });

  it('is handed over with every value in place', async () => {
    const { workbook } = office();
    const before = await workbook.values(at('A1:U54'));
    const outcome = await handOver({ target: 'here', as: 'native' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
    expect(outcome.value.differences).toEqual([]);
    expect(outcome.value.replaced).toBe(outcome.value.formulas);
    const after = await workbook.values(at('A1:U54'));
    before.forEach((line, row) => line.forEach((value, column) => (typeof value === 'number' ? expect(after[row]![column]).toBeCloseTo(value, 9) : expect(after[row]![column]).toBe(value))));
  });

  it('tells where an indicator stands', async () => {
    const outcome = await findIndicatorPlaces('SB09');
    expect(outcome.ok && outcome.value).toEqual([{ kind: 'row', sheetName: SHEET, address: `A${rowOf('SB09')}` }]);
  });

  it('is recognised as a report: every indicator, its unit and its years', async () => {
    await office().workbook.select(at('I7'));
    const outcome = await recogniseReport('sheet');
    if (!outcome.ok) throw new Error(outcome.message.key);
    const [report] = outcome.value;
    const bound = new Map(report!.rows.flatMap(({ result, address }) => (result.kind === 'bound' ? [[address, result.code]] : [])));
    for (const { code, parts } of henan13.indicators) if (!parts) expect([code, bound.get(`C${rowOf(code)}`)]).toEqual([code, code]);
    expect(report!.series.map(({ header }) => header)).toEqual(['2015 base', '2016 actual', '2017 actual', '2018 actual', 'Current']);
    expect(report!.rows.find(({ address }) => address === 'C7')?.data.find(({ series }) => series === 'I')).toMatchObject({ value: 145.1, unit: '万人', period: '2016 actual' });
  });

  it('names the row of the active cell', async () => {
    const { workbook } = office();
    await workbook.select(at('I7'));
    expect(await identifyRow()).toMatchObject({ ok: true, value: { code: 'JY01', address: 'I7' } });
  });
});

describe('an English catalogue', () => {
  it('keeps its language through an update, whatever the pane speaks', async () => {
    const { workbook } = office();
    const outcome = await insertTemplate({ kind: 'catalogue', language: 'en-US' });
    expect(outcome).toMatchObject({ ok: true, value: { sheetName: 'Indicator catalogue' }, message: { key: 'insertedCatalogue' }, notes: [] });
    expect((await workbook.values(`'Indicator catalogue'!A4:F4`))[0]).toEqual(['JY01', 'Employment', '城镇新增就业人数 New urban employment', '城镇新增就业', 'Cumulative', 'at least']);
    const before = workbook.contents();
    await workbook.type(`'Indicator catalogue'!C4`, 'lost');
    expect(await insertTemplate({ kind: 'catalogue', existing: 'update', language: 'zh-CN' })).toMatchObject({ ok: true, message: { key: 'updated', params: { count: 1 } } });
    expect(workbook.contents()).toEqual(before);
  });
});
