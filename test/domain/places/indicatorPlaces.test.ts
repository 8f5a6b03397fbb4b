import { indicatorPlaces } from '../../../src/domain/places/indicatorPlaces';
import { henan13 } from '../../../src/domain/plan/catalogue';

const indicator = henan13.indicators.find(({ code }) => code === 'JY01')!;

/** A sheet of formulas and values; a formula shows what the second text says. */
const sheet = (rows: readonly (readonly (string | number | readonly [string, string | number])[])[]) => ({
  name: '季报',
  formulas: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell[0] : cell))),
  values: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell[1] : cell))),
});
const places = (rows: Parameters<typeof sheet>[0], labels: readonly string[] = []) =>
  indicatorPlaces(sheet(rows), { indicator, labels }).map(({ kind, address }) => `${kind} ${address}`);

test.each([
  ['its code, whatever the letter case', [['', 'jy01 ', '城镇新增就业人数', ['=PLAN.GAP(1,B1)', -499]]], ['row B1']],
  ['its name or an alias, with spaces and brackets', [['城镇新增就业'], ['全省 城镇新增就业（人数）'], ['农村新增就业']], ['label A1:A2']],
  ['a formula that names it', [['', ['=IF(A1>0,PLAN.GAP(A1,"JY01"),"")', '']], ['', ['=ROUND(PLAN.COMPLETION(A2,"城镇新增就业"),2)', 0]]], ['formula B1:B2']],
  ['a call inside another call', [[['=PLAN.GAP(PLAN.TARGET("JY01"),"JY02")', 1]]], ['formula A1']],
  ['a formula that names the cell with its name', [['城镇新增就业', ['=PLAN.GAP(5,A1)', -495]]], ['label A1', 'formula B1']],
] as const)('finds %s', (_, rows, wanted) => {
  expect(places(rows)).toEqual(wanted);
});

test.each([
  ['another indicator', [['JY02', ['=PLAN.GAP(1,"JY02")', 0]]]],
  ['a sentence that mentions it', [['根据规划要求，全省五年内实现城镇新增就业五百万人以上，并逐年分解到各省辖市和省直管县（市），按季调度、按年考核，确保如期完成。']]],
  ['formulas that are not ours', [[['=SUM(B1:B9)', 5], ['=VLOOKUP("JY01",A1:B9,2)', 0]]]],
] as const)('does not take %s for it', (_, rows) => {
  expect(places(rows)).toEqual([]);
});

test('finds what the user has assigned to it, and takes a row with the code once', () => {
  expect(places([['新增就业 合计'], ['JY01', '新增就业合计']], ['新增就业合计'])).toEqual(['row A2', 'label A1']);
});
