import { countLines, dashboardOf, entryCell, filterLines, readReportDate, standingOf, worstOf } from '../../../src/domain/dashboard';
import { henan13 } from '../../../src/domain/plan/catalogue';
import { defaultSettings } from '../../../src/domain/measures/settings';
import { summarise, assess, allWords, laggingWords } from '../../../src/domain/review';
import { standardLedgerLayout } from '../../../src/domain/sheets/ledgerLayout';
import { indicator, ledger } from './ledger';

const typed = {
  JY01: { years: [145.1, 140, 70, null, null] },
  JY02: { years: [19.25, 19.25, 19.25, null, null] },
  JY03: { years: [8, 8, 8, null, null] },
  SB02: { base: 1528, years: [null, 1580, 1600, null, null] },
  SB09: { years: [null, null, 93, null, null] },
  'RC02-1': { years: [null, null, 40, null, null] },
  'RC02-2': { years: [null, null, 160, null, null] },
  'RC02-3': { years: [null, null, 200, null, null] },
};
const board = dashboardOf(henan13, ledger(typed), '2018-06-30');
const lineOf = (code: string, from = board) => from.lines.find(({ assessed }) => assessed.indicator.code === code)!;
const codes = (lines: typeof board.lines) => lines.map(({ assessed }) => assessed.indicator.code);

describe('the figures', () => {
  test('are the review’s: every indicator once, the worst as its list of laggards begins', () => {
    const review = summarise(assess(henan13, ledger(typed), '2018-06-30'));
    expect(codes(board.lines)).toEqual(henan13.indicators.map(({ code }) => code));
    expect(codes(worstOf(board.lines))).toEqual(review.laggards.map(({ indicator: { code } }) => code));
    expect(board).toMatchObject({ elapsed: 0.5, entered: 6, methods: ['序时法', '达标法', '结构法'] });
  });

  test('of five and more laggards the five largest are shown', () => {
    const poor = Object.fromEntries(henan13.indicators.filter(({ measure }) => measure === 'cumulative').map(({ code }) => [code, { years: [0, 0, 0, null, null] }]));
    expect(worstOf(dashboardOf(henan13, ledger(poor), '2018-06-30').lines)).toHaveLength(5);
  });

  test('follow the settings', () => {
    const strict = { ...defaultSettings, cutoffs: { ...defaultSettings.cutoffs, ahead: 30 } };
    expect(lineOf('JY01').assessed.word).toBe('快于序时');
    expect(lineOf('JY01', dashboardOf(henan13, ledger(typed), '2018-06-30', strict)).assessed.word).toBe('基本符合');
  });
});

describe('counts', () => {
  test('begin with what needs attention, and words and 未判断 add up', () => {
    const counts = countLines(board.lines);
    expect(counts.map(({ verdict, count }) => `${verdict} ${count}`)).toEqual(['all 42', 'lagging 4', '严重滞后 2', '滞后 1', '未达标 1', '快于序时 1', '符合 1', 'open 36']);
    expect(counts.slice(2).reduce((sum, { count }) => sum + count, 0)).toBe(42);
  });

  test.each([
    [{ verdict: 'lagging', area: 'all' }, ['JY02', 'JY03', 'SB02', 'SB09']],
    [{ verdict: 'lagging', area: { domain: '就业' } }, ['JY02', 'JY03']],
    [{ verdict: '快于序时', area: 'all' }, ['JY01']],
    [{ verdict: '快于序时', area: { domain: '人才' } }, []],
  ] as const)('%j finds %j', (filter, found) => {
    expect(codes(filterLines(board.lines, filter))).toEqual(found);
  });

  test('a chapter and a domain take in what they say', () => {
    for (const line of filterLines(board.lines, { verdict: 'all', area: { chapter: 2 } })) expect(line.chapter).toBe(2);
    for (const line of filterLines(board.lines, { verdict: 'open', area: { domain: '社会保障' } })) expect(line).toMatchObject({ standing: 'open', assessed: { indicator: { domain: '社会保障' } } });
  });

  test('every word has a standing, and the ones that need attention are the review’s', () => {
    expect(allWords.filter((word) => ['severe', 'below'].includes(standingOf(word))).sort()).toEqual([...laggingWords].sort());
    expect(standingOf('基本符合')).toBe('near');
    expect(standingOf(undefined)).toBe('open');
  });
});

describe('the course of an indicator', () => {
  const values = (code: string) => lineOf(code).course?.actual.map(({ date, value }) => [date, value]);

  test('adds flows up, with the last value at the report date', () => {
    expect(values('JY01')).toEqual([['2016-12-31', 145.1], ['2017-12-31', 285.1], ['2018-06-30', 355.1]]);
    expect(lineOf('JY01').course).toMatchObject({ requiredNow: 250, target: { date: '2020-12-31', at: 1, value: 500 } });
    expect(lineOf('JY01').course?.required.map(({ date, value }) => [date, value])).toEqual([['2015-12-31', 0], ['2016-12-31', 100], ['2017-12-31', 200], ['2018-12-31', 300], ['2019-12-31', 400], ['2020-12-31', 500]]);
  });

  test('shows a level from its base on, and what is missing as missing', () => {
    expect(values('SB02')).toEqual([['2015-12-31', 1528], ['2016-12-31', null], ['2017-12-31', 1580], ['2018-06-30', 1600]]);
    const { target, required } = lineOf('SB02').course!;
    expect([required[0]?.value, required.at(-1)?.value]).toEqual([1528, target.value]);
  });

  test('keeps a floor level at its target, and requires nothing on the way to a level without a base', () => {
    expect(new Set(lineOf('SB09').course?.required.map(({ value }) => value))).toEqual(new Set([indicator('SB09').target]));
    const without = dashboardOf(henan13, ledger({ SB02: { years: [null, null, 1600, null, null] } }), '2018-06-30');
    expect(lineOf('SB02', without).course).toMatchObject({ required: [], target: { at: 1 } });
  });

  test('leaves a sum unknown from the year that is missing on', () => {
    const gap = dashboardOf(henan13, ledger({ JY01: { years: [145.1, null, 70, null, null] } }), '2018-06-30');
    expect(lineOf('JY01', gap).course?.actual.map(({ value }) => value)).toEqual([145.1, null, null]);
  });

  test.each([['words', '约93'], ['a fraction for a rate', 0.93], ['a negative', -1]])('does not draw %s', (_, entry) => {
    const wrong = dashboardOf(henan13, ledger({ SB09: { years: [92, 93, entry, null, null] } }), '2018-06-30');
    expect(lineOf('SB09', wrong).course?.actual.map(({ value }) => value)).toEqual([92, 93, null]);
  });

  test('knows nothing of years after the report date', () => {
    const early = dashboardOf(henan13, ledger({ JY01: { years: [100, 100, 100, 100, 100] } }), '2016-12-31');
    expect(lineOf('JY01', early).course?.actual.map(({ date }) => date)).toEqual(['2016-12-31']);
  });

  test('a structure has shares instead', () => {
    expect(lineOf('RC02')).toMatchObject({ course: null, assessed: { shares: [10, 40, 50] } });
  });
});

describe('a line that the user deleted', () => {
  test('is said to be absent, and counts as not judged', () => {
    const without = new Map([...ledger(typed)].filter(([key]) => key !== 'JY01' && !key.startsWith('RC02')));
    const board = dashboardOf(henan13, without, '2018-06-30');
    expect(['JY01', 'RC02', 'JY02'].map((code) => lineOf(code, board).absent)).toEqual([true, true, false]);
    expect(lineOf('JY01', board).standing).toBe('open');
  });
});

describe('where to go', () => {
  const layout = standardLedgerLayout(henan13);
  const cell = (code: string, date: string | null) => entryCell(henan13, layout, indicator(code), date);
  test.each([[null, 8], ['2015-06-30', 8], ['2016-12-31', 8], ['2018-06-30', 10], ['2020-12-31', 12], ['2023-01-01', 12]])('with the report date %s the year’s cell is in column %i', (date, column) => {
    expect(cell('JY01', date)).toEqual({ row: layout.rows.get('JY01'), column });
  });
  test('a structure’s first part that is there', () => {
    expect(cell('RC02', '2018-06-30')?.row).toBe(layout.rows.get('RC02-1'));
    const rows = new Map([...layout.rows].filter(([key]) => key !== 'RC02-1' && key !== 'JY01'));
    expect(entryCell(henan13, { ...layout, rows }, indicator('RC02'), null)?.row).toBe(layout.rows.get('RC02-2'));
    expect(entryCell(henan13, { ...layout, rows }, indicator('JY01'), null)).toBeNull();
  });
});

test.each([
  [43281, { date: '2018-06-30' }],
  ['2018年6月30日', { date: '2018-06-30' }],
  [null, { problem: 'missing' }],
  [' ', { problem: 'missing' }],
  ['年中', { problem: 'unreadable' }],
  ['#VALUE!', { problem: 'unreadable' }],
  [true, { problem: 'unreadable' }],
  [-3, { problem: 'unreadable' }],
  ['2015-12-31', { problem: 'before-period' }],
] as const)('a report date of %p is %j', (cell, read) => {
  expect(readReportDate(henan13, cell)).toEqual(read);
});
