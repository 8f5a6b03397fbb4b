import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../src/domain/measures/settings';
import { judgeBy } from '../../src/domain/settings/currentSettings';
import { templateVersion, VERSION_PROPERTY, versionMark } from '../../src/domain/sheets/templateVersion';
import { insertAnnual } from '../../src/workbook/annual/insertAnnual';
import { insertTemplate } from '../../src/workbook/insertTemplate';
import { loadSettings, saveSettings } from '../../src/workbook/settings';
import { insertReview } from '../../src/workbook/review/insertReview';
import { placeSheet, storedSheet, storedSheets } from '../support/storedSheet';
import { useOffice } from '../support/useOffice';

const office = useOffice({ withFunctions: true });

const markOf = (sheet: string): string | undefined => office().workbook.records.sheet(office().workbook.sheetId(sheet)).customProperties.get(VERSION_PROPERTY.toLowerCase())?.value;

describe('the version of a template', () => {
  it.each(['catalogue', 'ledger'] as const)('stands on the sheet of a %s', async (kind) => {
    const outcome = await insertTemplate({ kind });
    expect(outcome.ok && markOf(outcome.value.sheetName)).toBe(versionMark(kind, templateVersion[kind]));
  });

  it('of a later release is left alone, with the reason', async () => {
    await insertTemplate({ kind: 'ledger' });
    const { workbook } = office();
    workbook.records.sheet(workbook.sheetId('监测台账')).customProperties.set(VERSION_PROPERTY.toLowerCase(), { key: VERSION_PROPERTY, value: 'ledger/99' });
    await workbook.type('监测台账!O8', '手工');
    const before = workbook.contents();
    // Said when the workbook is opened, not only once an update is refused.
    expect((await loadSettings()).notes).toEqual([{ key: 'sheetsNewer', params: { sheets: ['监测台账'] } }]);
    const outcome = await insertTemplate({ kind: 'ledger', existing: 'update' });
    expect(outcome).toMatchObject({ ok: false, message: { key: 'templateNewer', params: { sheet: '监测台账', version: 99 } } });
    expect(workbook.contents()).toEqual(before);
  });
});

describe('a workbook opened by another release than the one that made it', () => {
  const part = (file: string) => readFileSync(join(__dirname, '../support/stored', file), 'utf8');
  const keep = (xml: string) => office().workbook.records.customXml.set('{stored}', xml);
  afterEach(() => judgeBy(defaultSettings));

  it('made by the release before: everything is taken over and nothing is said', async () => {
    keep(part('settings-1.xml'));
    placeSheet(office().workbook, storedSheet('ledger-1'));
    expect(await loadSettings()).toMatchObject({ ok: true, value: { settings: { tolerance: 0.03 } }, notes: [] });
  });

  it('made by the release after: judged by the defaults, which is said, as are the sheets it knows nothing of', async () => {
    keep(part('settings-2.xml'));
    await insertTemplate({ kind: 'catalogue' });
    const { workbook } = office();
    workbook.records.sheet(workbook.sheetId('指标目录')).customProperties.set(VERSION_PROPERTY.toLowerCase(), { key: VERSION_PROPERTY, value: 'futureBoard/1' });
    const outcome = await loadSettings();
    expect(outcome).toMatchObject({ ok: true, value: { settings: defaultSettings, problem: 'newer' } });
    expect(outcome.notes).toEqual([{ key: 'settingsNewer' }, { key: 'sheetsNewer', params: { sheets: ['指标目录'] } }]);
    // What the later release wrote stays: nothing of it may be lost.
    expect(await saveSettings(defaultSettings)).toMatchObject({ ok: false, message: { key: 'settingsNewerKept' } });
    expect(workbook.records.customXml.get('{stored}')).toBe(part('settings-2.xml'));
  });
});

/** The chart of pace as the first release drew it: bars that lie over fifteen lines, moved by the user. */
const drawFirstPaceChart = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Review - Charts');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('P5:Q19'), 'Columns');
    chart.name = 'GHZB_PaceChart';
    chart.setPosition('B6', 'H30');
    await context.sync();
  });

describe('a sheet that the first release wrote', () => {
  it('is a ledger that an update brings to this release: entries, lines, columns, formats and comments of the user stay', async () => {
    const { workbook } = office();
    placeSheet(workbook, storedSheet('ledger-1'));
    await workbook.type('监测台账!C2', '2016-12-31');
    await workbook.type('监测台账!I7', 145.1);
    await workbook.type('监测台账!V6', [['处室意见'], ['已核']]);
    await workbook.type('监测台账!A60', [['自加行', '', '科室指标', 7]]);
    await workbook.type('监测台账!O7', '手工');
    workbook.comment('监测台账', 'I7', '快报数');
    workbook.engine.setStyle(workbook.sheetId('监测台账'), { row: 6, column: 8, rowCount: 1, columnCount: 1 }, { fillColor: '#00FF00', bold: true });
    const outcome = await insertTemplate({ kind: 'ledger', existing: 'update' });
    expect(outcome).toMatchObject({ ok: true, message: { key: 'updated' } });
    expect(await workbook.values('监测台账!V6:V7')).toEqual([['处室意见'], ['已核']]);
    expect(await workbook.values('监测台账!A60:D60')).toEqual([['自加行', '', '科室指标', 7]]);
    expect(await workbook.value('监测台账!I7')).toBe(145.1);
    expect(await workbook.value('监测台账!O7')).toBeCloseTo(354.9, 9);
    expect(workbook.engine.commonStyle(workbook.sheetId('监测台账'), { row: 6, column: 8, rowCount: 1, columnCount: 1 })).toMatchObject({ fillColor: '#00FF00', bold: true });
    expect(workbook.comments('监测台账')).toEqual({ I7: '快报数' });
    expect(markOf('监测台账')).toBe(versionMark('ledger', templateVersion.ledger));
    expect(await insertTemplate({ kind: 'ledger', existing: 'update' })).toMatchObject({ message: { key: 'updatedNothing' } });
  });

  it('is an annual plan that an update brings to this release: paths, numbers, shares, lines, columns, formats and comments of the user stay', async () => {
    const { workbook } = office();
    placeSheet(workbook, storedSheet('ledger-1'));
    placeSheet(workbook, storedSheet('annual-1'));
    await workbook.type('监测台账!C2', '2016-09-30');
    await workbook.type('监测台账!I7', 112);
    await workbook.type('年度计划!H8', '自定');
    await workbook.type('年度计划!Y8', [[40, 35, 35, 35, 30]]);
    await workbook.type('年度计划!R8', 28);
    await workbook.type('年度计划!U5', [[20, 30, 30, 20]]);
    await workbook.type('年度计划!AF6', [['处室意见'], ['已核']]);
    await workbook.type('年度计划!A60', [['自加行', '', '科室指标', 7]]);
    await workbook.type('年度计划!S7', '手工');
    workbook.comment('年度计划', 'R8', '快报数');
    workbook.engine.setStyle(workbook.sheetId('年度计划'), { row: 7, column: 17, rowCount: 1, columnCount: 1 }, { fillColor: '#00FF00', bold: true });
    expect(await insertAnnual({ existing: 'update' })).toMatchObject({ ok: true, message: { key: 'updated' } });
    expect(await workbook.values('年度计划!H8:M8')).toEqual([['自定', 40, 35, 35, 35, 30]]);
    expect(await workbook.values('年度计划!Y8:AC8')).toEqual([[40, 35, 35, 35, 30]]);
    expect(await workbook.values('年度计划!U7:X7')).toEqual([[20, 30, 30, 20]]);
    expect(await workbook.values('年度计划!AF6:AF7')).toEqual([['处室意见'], ['已核']]);
    expect(await workbook.values('年度计划!A60:D60')).toEqual([['自加行', '', '科室指标', 7]]);
    expect([await workbook.value('年度计划!R7'), await workbook.value('年度计划!R8')]).toEqual([112, 28]);
    expect(await workbook.value('年度计划!S7')).toBeCloseTo(1.12, 12);
    expect(workbook.engine.commonStyle(workbook.sheetId('年度计划'), { row: 7, column: 17, rowCount: 1, columnCount: 1 })).toMatchObject({ fillColor: '#00FF00', bold: true });
    expect(workbook.comments('年度计划')).toEqual({ R8: '快报数' });
    expect(markOf('年度计划')).toBe(versionMark('annual', templateVersion.annual));
    expect(await insertAnnual({ existing: 'update' })).toMatchObject({ message: { key: 'updatedNothing' } });
  });

  describe('is an annual plan that gets the columns of this release', () => {
    const layoutOf = async () => (await office().workbook.values('年度计划!A6:BC6'))[0]!.map(String);
    const prepare = async () => {
      placeSheet(office().workbook, storedSheet('annual-1'));
      await office().workbook.type('年度计划!AF6', [['处室意见'], ['已核']]);
      await office().workbook.type('年度计划!B2', '2016-09-30');
      await office().workbook.select('年度计划!A1');
    };

    it('right of everything else: quarters can be typed, and nothing has moved', async () => {
      const { workbook } = office();
      await prepare();
      const before = await layoutOf();
      const outcome = await insertAnnual({ existing: 'update' });
      expect(outcome).toMatchObject({ ok: true, notes: expect.arrayContaining([{ key: 'updateColumnsAdded', params: { columns: 21, column: 'AG' } }]) });
      const after = await layoutOf();
      expect(after.slice(0, 32)).toEqual(before.slice(0, 32));
      expect([after[32], after[33], after[52]]).toEqual(['各季与\n全年相差', '2016年\n1季度自定', '2020年\n4季度自定']);
      await workbook.type('年度计划!AH7', [[10, 30, 40, 25]]);
      expect([await workbook.values('年度计划!U7:X7'), await workbook.value('年度计划!AG7')]).toEqual([[[10, 30, 40, 25]], 5]);
      expect(await workbook.applied('年度计划!AG7')).toMatchObject({ fillColor: '#F6C7C3' });
      // The new columns lie behind what is printed: the remark, which is printed, tells the difference too.
      expect(await workbook.value('年度计划!P7')).toBe('各季与全年相差：5');
      expect(await workbook.value('年度计划!P8')).toBe('');
      expect(await workbook.applied('年度计划!AH8')).toMatchObject({ fillColor: '#FFF9E3' });
      expect(await workbook.type('年度计划!AH8', -1)).toBe(false);
      // Typed over the heading's place, the numbers would be lost with the columns.
      expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: false, message: { key: 'undoChanged' } });
      expect(await insertAnnual({ existing: 'update' })).toMatchObject({ message: { key: 'updatedNothing' } });
    });

    it('and an undo takes them away without a trace', async () => {
      await prepare();
      const before = office().workbook.contents();
      const outcome = await insertAnnual({ existing: 'update' });
      expect(outcome.ok && (await outcome.undo!())).toMatchObject({ ok: true });
      expect(office().workbook.contents()).toEqual(before);
    });

    it('needs them all: a column of the new ones that was deleted is named', async () => {
      await prepare();
      await insertAnnual({ existing: 'update' });
      await office().workbook.type('年度计划!AI6', '别的');
      expect(await insertAnnual({ existing: 'update' })).toMatchObject({ ok: false, message: { key: 'updateUnrecognised', params: { headings: ['2016年\n2季度自定'] } } });
    });
  });

  it('is an English review that an update brings to this release: domains, structures and headings get their English words where they stood', async () => {
    const { workbook } = office();
    await insertTemplate({ kind: 'ledger', spelling: 'plan', language: 'en-US' });
    for (const sheet of storedSheets('review-en-1')) placeSheet(workbook, sheet);
    await workbook.type('Monitoring ledger!C2', '2018-06-30');
    await workbook.type('Monitoring ledger!I8', [[19.25, 19.25, 19.25]]);
    await workbook.type('Review!P14', '处长意见');
    await drawFirstPaceChart();
    await workbook.select('Review!A1');
    const drawn = structuredClone(workbook.records.sheet(workbook.sheetId('Review - Charts')).charts);
    // Its look and place are the user's, and it still reads the cells that the update writes.
    expect(await insertReview({ existing: 'update' })).toMatchObject({ ok: true, message: { key: 'reviewUpdated' }, notes: expect.arrayContaining([{ key: 'reviewChartOlder', params: { sheet: 'Review - Charts' } }]) });
    expect(workbook.records.sheet(workbook.sheetId('Review - Charts')).charts).toEqual(drawn);
    const scopes = (await workbook.values('Review!A7:A20')).flat();
    expect(scopes).toEqual(expect.arrayContaining(['All', 'Employment', 'Public services']));
    expect(scopes.filter((text) => /\p{Script=Han}/u.test(String(text)))).toEqual([]);
    const [headings, , ...counts] = (await workbook.values('Review!A6:N20')) as [string[], unknown[], ...unknown[][]];
    const behind = headings.indexOf('严重滞后\nfar behind');
    expect(counts.find(([scope]) => scope === 'Employment')![behind]).toBe(1);
    expect(await workbook.value('Review - Behind!C5')).toBe('城镇失业人员再就业人数 Urban unemployed re-employed');
    expect(await workbook.value('Review!P14')).toBe('处长意见');
    expect(markOf('Review')).toBe(versionMark('review', templateVersion.review));
    expect(await insertReview({ existing: 'update' })).toMatchObject({ message: { key: 'reviewUpToDate' } });
  });

  it('is a catalogue that an update brings to this release', async () => {
    const { workbook } = office();
    placeSheet(workbook, storedSheet('catalogue-1'));
    await workbook.type('指标目录!C4', '改过的名称');
    // The changed name, and the other names of RS02, which lost those that do not say whose training it is.
    expect(await insertTemplate({ kind: 'catalogue', existing: 'update' })).toMatchObject({ ok: true, message: { key: 'updated', params: { count: 2 } } });
    expect(await workbook.value('指标目录!C4')).toBe('城镇新增就业人数');
    expect(markOf('指标目录')).toBe(versionMark('catalogue', templateVersion.catalogue));
  });
});
