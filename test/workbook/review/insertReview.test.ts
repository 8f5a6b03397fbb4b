import { assess, readEntries, summarise } from '../../../src/domain/review';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';
import type { Contents } from '../../../src/domain/sheets/existingSheet';
import { insertReview, type ReviewRequest } from '../../../src/workbook/review/insertReview';
import { insertTemplate } from '../../../src/workbook/insertTemplate';
import { HostError } from '../../../workbench/protocol/hostError';
import { useOffice } from '../../support/useOffice';

const office = useOffice({ withFunctions: true });
const workbook = () => office().workbook;
const layout = standardLedgerLayout(henan13);

const insert = async (request: ReviewRequest = {}) => {
  const outcome = await insertReview(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome;
};

/** A ledger at the middle of the period with one line of each fate. */
const fillLedger = async (sheet = '监测台账') => {
  await workbook().type(`${sheet}!C2`, '2018-06-30');
  const years = async (code: string, values: readonly unknown[]) => workbook().type(`${sheet}!I${layout.rows.get(code)! + 1}`, [values]);
  await years('JY01', [145.1, 140, 70]);
  await years('JY02', [19.25, 19.25, 19.25]);
  await years('JY03', [8, 8, 8]);
  await years('SB09', ['', '', 93]);
  await workbook().type(`${sheet}!H${layout.rows.get('SB02')! + 1}`, 1528);
  await years('SB02', ['', '', 1600]);
  for (const [part, count] of [40, 160, 200].entries()) await years(`RC02-${part + 1}`, ['', '', count]);
};

const insertLedger = async () => {
  const outcome = await insertTemplate({ kind: 'ledger' });
  if (!outcome.ok) throw new Error(outcome.message.key);
};

/** What the domain says of the ledger as it stands. */
const expected = async (date = '2018-06-30') => {
  const contents = (await workbook().values('监测台账!A1:U60')) as Contents;
  return summarise(assess(henan13, readEntries(henan13, contents, layout), date));
};

const column = async (sheet: string, from: string, count: number) => (await workbook().values(`'${sheet}'!${from}:${from.replace(/\d+$/, '')}${Number(/\d+$/.exec(from)![0]) + count - 1}`)).map(([value]) => value);

describe.each(['plan', 'native'] as const)('a review in the %s spelling', (spelling) => {
  beforeEach(async () => {
    await insertLedger();
    await fillLedger();
  });

  it('counts verdicts as the domain does, and follows an edit of the ledger', async () => {
    const outcome = await insert({ spelling });
    expect(outcome.message).toEqual({ key: 'insertedReview', params: { sheet: '中期评估', count: 6, ledger: '监测台账' } });
    const heads = (await workbook().values('中期评估!A6:N6'))[0]!;
    const counts = async () => Object.fromEntries((await workbook().values('中期评估!A7:N7'))[0]!.map((value, index) => [heads[index], value]));
    expect(await counts()).toMatchObject({ 范围: '全部', 指标数: 42, 快于序时: 1, 基本符合: 0, 滞后: 1, 严重滞后: 2, 未达标: 1, 符合: 1, 需关注: 4, 未判断: 36 });
    await workbook().type(`监测台账!I${layout.rows.get('JY02')! + 1}`, [[35, 35, 20]]);
    expect(await counts()).toMatchObject({ 快于序时: 1, 基本符合: 1, 严重滞后: 1, 需关注: 3 });
  });

  it('lists those behind, the worst first, with what is left to do each year, and blank lines beyond', async () => {
    await insert({ spelling });
    const wanted = (await expected()).laggards;
    expect(await column('中期评估-滞后清单', 'B5', 6)).toEqual([...wanted.map(({ indicator }) => indicator.code), '', '']);
    const lines = await workbook().values("'中期评估-滞后清单'!A5:O8");
    for (const [index, line] of wanted.entries()) {
      expect(lines[index]![7]).toBeCloseTo(line.gap!, 9);
      expect(lines[index]![9]).toBeCloseTo(line.shortfall!, 9);
      if (line.remaining !== undefined) expect(lines[index]![10]).toBeCloseTo(line.remaining, 9);
      if (line.multiple !== undefined) expect(lines[index]![11]).toBeCloseTo(line.multiple, 9);
      expect(lines[index]![12]).toBe(line.word);
    }
  });

  it('tells shares, deviations and people of a structure, and sentences to quote', async () => {
    await insert({ spelling });
    const labels = await column('中期评估', 'A23', 8);
    const row = 23 + labels.indexOf('RC02 高、中、初级专业技术人才比例');
    const structure = (await expected()).structures[0]!.structure!;
    expect(await workbook().value(`中期评估!D${row}`)).toBeCloseTo(structure.sum, 9);
    expect(await workbook().value(`中期评估!E${row}`)).toBeCloseTo(structure.toMove, 9);
    expect(await workbook().value(`中期评估!C${row + 1}`)).toBeCloseTo(10, 9);
    const sentences = (await column('中期评估-引用表述', 'D4', 40)).filter((text) => text !== '');
    expect(sentences).toEqual((await expected()).sentences);
  });

  it('judges by a report date of its own', async () => {
    await insert({ spelling, reportDate: '2016-12-31' });
    const wanted = await expected('2016-12-31');
    expect(await workbook().text('中期评估!B2')).toBe('2016-12-31');
    expect(await workbook().value('中期评估!N7')).toBe(wanted.all.unjudged);
    expect(await column('中期评估-滞后清单', 'B5', wanted.laggards.length)).toEqual(wanted.laggards.map(({ indicator }) => indicator.code));
  });
});

describe('charts', () => {
  it('are native, read the cells beside them and carry our names', async () => {
    await insertLedger();
    await insert();
    const sheetId = workbook().sheetId('中期评估-图表');
    const { charts } = workbook().records.sheet(sheetId);
    expect(charts.map(({ name, chartType, series }) => [name, chartType, series.length])).toEqual([
      ['GHZB_PaceChart', 'ColumnClustered', 2],
      ['GHZB_GapChart', 'BarClustered', 1],
      ['GHZB_StructureChart', 'ColumnClustered', 2],
    ]);
    expect(charts[1]).toMatchObject({ categoryReversed: true, valueAxisVisible: false, area: { column: 0, columnCount: 6 } });
    expect(charts[0]).toMatchObject({ categoryReversed: false, valueAxisVisible: true, valueAxisFormat: '0%', area: { row: 4, column: 0, columnCount: 12 } });
    expect(charts[0]!.series[0]).toMatchObject({ name: '实际进度', chartType: 'ColumnClustered', hasDataLabels: true });
    expect(charts[0]!.series[1]).toMatchObject({ name: '序时进度', chartType: 'Line', lineWeight: 2.25, hasDataLabels: false, values: { sheetId, rect: { row: 4, column: 16, rowCount: 12, columnCount: 1 } } });
  });
});

it('lets the required line go on at the elapsed time where there are fewer indicators than columns', async () => {
  await insertLedger();
  await workbook().type('监测台账!C2', '2016-12-31');
  await workbook().type('监测台账!I7', 50);
  await insert();
  const [names, progress, required] = await Promise.all(['O5', 'P5', 'Q5'].map((first) => column('中期评估-图表', first, 12)));
  expect(names!.filter(Boolean)).toHaveLength(1);
  expect(progress!.filter((value) => value !== '')).toHaveLength(1);
  expect(required!.every((value) => value === 0.2)).toBe(true);
});

describe('before anything is written', () => {
  it('a workbook without a ledger is offered one', async () => {
    const before = await workbook().snapshot();
    expect(await insertReview()).toMatchObject({ ok: false, message: { key: 'reviewNoLedger' }, choices: ['insertLedger'] });
    expect(await workbook().snapshot()).toEqual(before);
  });

  it('of several ledgers the one in front is taken, else the user is asked', async () => {
    await insertLedger();
    await insertTemplate({ kind: 'ledger', existing: 'copy' });
    expect((await insert()).message.params).toMatchObject({ ledger: '监测台账 (2)' });
    await workbook().addSheet('别的表');
    await workbook().select('别的表!A1');
    expect(await insertReview({ existing: 'copy' })).toMatchObject({ ok: false, message: { key: 'reviewSeveralLedgers' } });
    expect((await insert({ existing: 'copy', ledger: '监测台账' })).message.params).toMatchObject({ sheet: '中期评估 (2)', ledger: '监测台账' });
  });

  it('a ledger whose headings were changed is refused by name', async () => {
    await insertLedger();
    await workbook().type('监测台账!I6', '一六年');
    expect(await insertReview()).toMatchObject({ ok: false, message: { key: 'reviewLedgerUnrecognised', params: { headings: ['2016年'] } } });
  });

  it('a locked structure is named', async () => {
    await insertLedger();
    workbook().protectStructure();
    expect(await insertReview()).toMatchObject({ ok: false, message: { key: 'structureLocked' } });
  });
});

it('takes four round trips, and three to update', async () => {
  await insertLedger();
  office().statistics.reset();
  await insert();
  expect(office().statistics.batches).toBeLessThanOrEqual(4);
  office().statistics.reset();
  await insert({ existing: 'update' });
  expect(office().statistics.batches).toBeLessThanOrEqual(4);
});

describe('a review that is there already', () => {
  beforeEach(async () => {
    await insertLedger();
    await fillLedger();
    await insert();
  });

  it('is asked about first', async () => {
    expect(await insertReview()).toMatchObject({ ok: false, message: { key: 'reviewExistsAsk' }, choices: ['update', 'copy'] });
  });

  it('needs no update right after it was made', async () => {
    expect((await insert({ existing: 'update' })).message).toEqual({ key: 'reviewUpToDate', params: { sheet: '中期评估', count: 0 } });
  });

  it('gets lost formulas back and keeps what the user added, the report date and the signatures', async () => {
    await workbook().type('中期评估!C8', '手工');
    await workbook().type('中期评估!P7', '处长意见：同意');
    await workbook().type('中期评估!A33', '编制：张三');
    await workbook().type('中期评估!B2', '2017-12-31');
    const outcome = await insert({ existing: 'update' });
    expect(outcome.message).toEqual({ key: 'reviewUpdated', params: { sheet: '中期评估', count: 1 } });
    expect(await workbook().value('中期评估!C8')).toBe(0);
    expect(await workbook().value('中期评估!P7')).toBe('处长意见：同意');
    expect(await workbook().text('中期评估!B2')).toBe('2017-12-31');
    expect(await workbook().value('中期评估!A33')).toBe('编制：张三');
  });

  it('is left alone while one of its sheets is protected', async () => {
    workbook().protect('中期评估-底稿');
    expect(await insertReview({ existing: 'update' })).toMatchObject({ ok: false, message: { key: 'sheetProtected', params: { sheet: '中期评估-底稿' } } });
  });
});

describe('undo', () => {
  it('removes the sheets and names again', async () => {
    await insertLedger();
    const before = await workbook().snapshot();
    const outcome = await insert();
    expect(await outcome.undo!()).toMatchObject({ ok: true, message: { key: 'reviewUndone', params: { count: 6 } } });
    expect(await workbook().snapshot()).toEqual(before);
  });

  it('is refused once somebody has written something, also beside the tables', async () => {
    await insertLedger();
    const outcome = await insert();
    await workbook().type('中期评估-方法!D20', '备注');
    expect(await outcome.undo!()).toMatchObject({ ok: false, message: { key: 'undoTyped' } });
    expect(workbook().sheetNames).toContain('中期评估');
  });
});

it('leaves nothing behind when Excel fails on the way', async () => {
  await insertLedger();
  const before = await workbook().snapshot();
  let failed = false;
  workbook().faults = { beforeAction: (_, action) => { if (!failed && action.Name === 'SetPosition') { failed = true; throw new HostError('GeneralException', 'Excel is busy.'); } } };
  expect(await insertReview()).toMatchObject({ ok: false, message: { key: 'failedOther' } });
  workbook().faults = {};
  expect(failed).toBe(true);
  expect(await workbook().snapshot()).toEqual(before);
  expect((await insertReview()).ok).toBe(true);
});

it('speaks English where asked, with a legend for the Chinese words', async () => {
  await insertLedger();
  await fillLedger();
  await insert({ language: 'en-US' });
  expect(workbook().sheetNames).toContain('Review - Behind');
  expect((await workbook().values('Review!A6:C6'))[0]).toEqual(['Scope', 'Indicators', '提前完成\nmet early']);
  expect(await workbook().value('Review!A3')).toContain('快于序时 (ahead of schedule) 1');
  expect((await column('Review', 'A7', 16)).filter((text) => /\p{Script=Han}/u.test(String(text)))).toEqual([]);
  expect(await workbook().value('Review - Behind!C5')).toBe('城镇职工基本养老保险参保人数 Participants in basic pension insurance for urban employees');
  expect(await workbook().value('Review - Sentences!B4')).toBe('城镇新增就业人数 New urban employment');
  const slowest = (await column('Review - Charts', 'O5', 4)).filter(Boolean);
  expect(slowest).toContain('Participants in basic pension insurance for urban employees');
  expect(slowest.filter((text) => /\p{Script=Han}/u.test(String(text)))).toEqual([]);
  expect((await column('Review - Charts', 'T5', 3))).toEqual(['RC02 Senior', 'RC02 Intermediate', 'RC02 Junior']);
  expect((await column('Review - Method', 'B4', 13)).at(-1)).toContain('滞后 behind');
  expect((await insert({ existing: 'update' })).message.key).toBe('reviewUpToDate');
});
