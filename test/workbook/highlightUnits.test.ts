import { explainHighlight } from '../../src/workbook/explainHighlight';
import { highlightSelection } from '../../src/workbook/highlightSelection';
import { updateHighlight } from '../../src/workbook/highlightRules';
import { useOffice } from '../support/useOffice';

const office = useOffice();
const book = () => office().workbook;
const unemployment = { kind: 'indicator', code: 'SB05' } as const;
const jobs = { kind: 'indicator', code: 'JY01' } as const;

const highlight = async (table: readonly (readonly (string | number)[])[], selection: string, rate: Parameters<typeof highlightSelection>[0] = unemployment) => {
  await book().type('A1', table);
  await book().select(selection);
  return highlightSelection(rate);
};

describe('quantities in the table’s own unit', () => {
  it.each([
    ['a header', [['参加失业保险人数（人）'], [7839000], [8400000]], 'A2:A3'],
    ['a header within a whole column', [['参加失业保险人数（人）'], [7839000], [8400000]], 'A:A'],
    ['a header far above', [['参加失业保险人数（人）'], ...Array.from({ length: 60 }, () => [8400000]), [7839000], [8400000]], 'A62:A63'],
    ['a line above the table', [['单位：人', ''], ['年份', '失业保险'], ['2016年末', 7839000], ['2017年末', 8400000]], 'B3:B4'],
    ['a line above the last column', [['', '', '', '单位：人'], ['年份', '失业保险', '工伤', '生育'], ['2016年末', 7839000, 1, 2], ['2017年末', 8400000, 1, 2]], 'B3:B4'],
    ['a column of units', [['指标', '单位', '2016年', '2017年'], ['失业保险参保人数', '人', 7839000, 8400000]], 'C2:D2'],
    ['a label', [['指标', '2016年', '2017年'], ['失业保险参保人数（人）', 7839000, 8400000]], 'B2:C2'],
  ])('are held against the target in that unit: %s', async (_, table, selection) => {
    const outcome = await highlight(table, selection);
    expect(outcome).toMatchObject({ ok: true, message: { params: { below: 1, numbers: 2, requirement: ['≥ 8300000人'] } }, notes: expect.arrayContaining([{ key: 'highlightConverted', params: { unit: '人', target: '≥ 830万人' } }]) });
    expect(outcome.ok && outcome.value[0]!.formula).toContain('<8300000');
  });

  it('the reviewer’s case: both are below', async () =>
    expect(await highlight([['参加失业保险人数（人）'], [7839000], [8000000]], 'A2:A3')).toMatchObject({ ok: true, message: { params: { below: 2, numbers: 2 } } }));

  it('tells why in that unit', async () => {
    await highlight([['参加失业保险人数（人）'], [7839000], [8400000]], 'A2:A3');
    await book().select('A2');
    expect(await explainHighlight()).toMatchObject({ ok: true, value: { marked: true }, message: { params: { requirement: '≥ 8300000（830万人）' } } });
  });

  it('stay in the plan’s unit where the table counts so, or says nothing against it', async () => {
    expect(await highlight([['失业保险（万人）'], [783.9], [840]], 'A2:A3')).toMatchObject({ ok: true, message: { params: { below: 1, requirement: ['≥ 830万人'] } }, notes: [] });
    expect(await highlight([['失业保险'], [783.9], [840]], 'A2:A3')).toMatchObject({ ok: true, message: { params: { below: 1, requirement: ['≥ 830万人'] } } });
  });

  it('are read per table: the line above another one says nothing', async () =>
    expect(await highlight([['单位：人'], ['新增就业'], [1451000], [''], ['失业保险'], [783.9], [840]], 'A6:A7')).toMatchObject({ ok: true, message: { params: { requirement: ['≥ 830万人'] } } }));

  it.each([
    ['numbers ten thousand times the target that nothing explains', [['参加失业保险人数'], [7839000], [8000000]], 'A2:A3', 'highlightOtherScale'],
    ['numbers a ten-thousandth of it', [['参加失业保险人数'], [0.0784], [0.08]], 'A2:A3', 'highlightOtherScale'],
    ['a unit of something else', [['参加失业保险（人次）'], [7839000], [8000000]], 'A2:A3', 'highlightOtherUnit'],
    ['two units', [['失业保险（人）', '失业保险（万人）'], [7839000, 800]], 'A2:B2', 'highlightMixedUnits'],
    ['units that only some have', [['失业保险（人）', '失业保险'], [7839000, 800]], 'A2:B2', 'highlightSomeUnits'],
  ])('are refused for %s, and nothing changes', async (_, table, selection, key) => {
    await book().type('A1', table);
    await book().select(selection);
    const before = await book().snapshot();
    expect(await highlightSelection(unemployment)).toMatchObject({ ok: false, message: { key } });
    expect(await book().snapshot()).toEqual(before);
  });

  it('keep their unit when the rule gets another requirement', async () => {
    const made = await highlight([['参加失业保险人数（人）'], [7839000], [8400000]], 'A2:A3', { kind: 'rate', comparator: 'gte', value: 8, scale: 'plain' });
    if (!made.ok) throw new Error(made.message.key);
    const changed = await updateHighlight(made.value[0]!.id, unemployment);
    expect(changed).toMatchObject({ ok: true, message: { params: { below: 1, requirement: ['≥ 8300000人'] } }, notes: [{ key: 'highlightConverted' }] });
  });

  it('cost no round trip more', async () => {
    office().statistics.reset();
    await highlight([['参加失业保险人数（人）'], [7839000]], 'A2:A3');
    expect(office().statistics.batches).toBeLessThanOrEqual(4);
  });
});

describe('rates', () => {
  const medical = { kind: 'indicator', code: 'SB09' } as const;
  it('are in % whatever the line above says of people', async () =>
    expect(await highlight([['单位：万人'], ['参保率'], [93], [96]], 'A3:A4', medical)).toMatchObject({ ok: true, message: { params: { below: 1, requirement: ['≥ 95%'] } } }));
  it('are converted where the table counts in ‰', async () =>
    expect(await highlight([['参保率（‰）'], [930], [960]], 'A2:A3', medical)).toMatchObject({ ok: true, message: { params: { below: 1, requirement: ['≥ 950‰'] } } }));
  it('are not held against people', async () =>
    expect(await highlight([['参保人数（万人）'], [930], [960]], 'A2:A3', medical)).toMatchObject({ ok: false, message: { key: 'highlightOtherUnit' } }));
});

describe('a cumulative target', () => {
  it.each([
    ['single years in headers', [['2016年', '2017年'], [145.1, 144.2]], 'A2:B2', '2016年、2017年'],
    ['years as numbers', [['', 2016, 2017], ['城镇新增就业', 145.1, 144.2]], 'B2:C2', '2016、2017'],
    ['years beside', [['年份', '城镇新增就业（万人）'], ['2016年', 145.1], ['2017年', 144.2]], 'B2:B3', '2016年、2017年'],
    ['part of a year', [['1-6月'], [72]], 'A2', '1-6月'],
    ['a later year alone', [['2018年'], [139]], 'A2', '2018年'],
    ['years below a title of the plan', [['', '“十三五”城镇新增就业', ''], ['', '2016年', '2017年'], ['全省', 145.1, 144.2]], 'B3:C3', '2016年、2017年'],
  ])('is not for %s', async (_, table, selection, years) =>
    expect(await highlight(table, selection, jobs)).toMatchObject({ ok: false, message: { key: 'highlightSingleYears', params: { years: years.split('、'), from: '2016', to: '2020', target: '≥ 500万人' } } }));

  it.each([
    ['the first year, which is the sum so far', [['2016年'], [145.1]], 'A2'],
    ['a sum since then', [['2016-2018年', '“十三五”累计'], [433, 433]], 'A2:B2'],
    ['numbers without a caption', [[433], [501]], 'A1:A2'],
  ])('is for %s, and says that the sum is meant', async (_, table, selection) =>
    expect(await highlight(table, selection, jobs)).toMatchObject({ ok: true, notes: [{ key: 'highlightCumulative', params: { from: '2016', to: '2020' } }] }));
});
