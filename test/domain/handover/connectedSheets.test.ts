import { connectedSheets } from '../../../src/domain/handover/connectedSheets';
import { holdersOf, sheetsReadBy } from '../../../src/domain/handover/sheetsReadBy';
import { stillReads } from '../../../src/domain/handover/stillReads';
import { chartSource, dimensionsOf } from '../../../src/domain/handover/chartSources';

const sheet = (name: string, ...formulas: string[]) => ({ name, formulas: [formulas], values: [formulas.map(() => 0)] });
const names = [{ name: '报告日期', formula: '=台账!$C$2' }, { name: '合计数', formula: '=SUM(明细!$B:$B)+报告日期' }, { name: '自己', formula: '=自己+1' }];
const tables = [{ name: '表1', sheetName: '明细' }];
const sheets = ['台账', '甲', '明细', '汇总 表'].map((name) => ({ name }));
const holders = holdersOf(sheets, names, tables);

describe('the sheets a formula reads', () => {
  it.each([
    ['=台账!B2&"明细!A1"', ['台账']],
    ["='汇总 表'!$A:$A", ['汇总 表']],
    ['=YEAR(报告日期)', ['台账']],
    ['=合计数*2', ['明细', '台账']],
    ['=自己', []],
    ['=SUM(表1[实际])+ROWS(表1)+[@实际]', ['明细']],
    ['=SUM(台账:明细!B2)', ['台账', '甲', '明细']],
    ["=SUM('明细:台账'!B2)", ['台账', '甲', '明细']],
    ['=SUM(A1:B2)', []],
  ])('%s', (formula, wanted) => expect([...sheetsReadBy(formula, holders)]).toEqual(wanted));
});

it('what is copied together, each with the first reason', () => {
  const book = [sheet('台账', '=PLAN.GAP(B2,"JY01")'), sheet('甲', '=报告日期'), sheet('明细', '=甲!A1'), sheet('汇总 表', '=SUM(表1[实际])+PLAN.TARGET("JY01")'), sheet('无关', '=台账!A1')];
  expect(connectedSheets(book, [book[0]!, book[3]!], holdersOf(book, names, tables)).map(({ sheet: { name }, because }) => [name, because])).toEqual([
    ['台账', { kind: 'functions' }],
    ['甲', { kind: 'read', by: '明细' }],
    ['明细', { kind: 'read', by: '汇总 表' }],
    ['汇总 表', { kind: 'functions' }],
  ]);
});

describe('a formula on a copy', () => {
  const originals = new Set(['台账', '明细']);
  it.each([
    ["='台账 (交付)'!B2", false],
    ['=台账!B2', true],
    ['=合计数', true],
    ['=INDIRECT("B2")', false],
    ['=INDIRECT("台账!B2")', true],
    ['=INDIRECT(A1)', true],
    ['="INDIRECT(A1)"', false],
    ["=SUM('台账:明细'!B2)", true],
  ])('%s may still read an original: %s', (formula, wanted) => expect(stillReads(formula, originals, holders)).toBe(wanted));
});

describe('where a chart is to read', () => {
  const copies = new Map([['台账', "甲'乙 (交付)"]]);
  it.each([
    ['台账!$B$2:$B$9', { sheet: "甲'乙 (交付)", address: '$B$2:$B$9', moves: true }],
    ["='甲''乙 (交付)'!$B$2", { sheet: "甲'乙 (交付)", address: '$B$2', moves: false }],
    ['别的!$B$2:$B$9', null],
    ['(台账!$B$2,台账!$B$4)', null],
    ['[工作簿1.xlsx]台账!$B$2', null],
    ['', null],
  ])('%s', (text, wanted) => expect(chartSource(text, copies)).toEqual(wanted));

  it.each([['ColumnClustered', ['Values', 'Categories']], ['XYScatterLines', ['XValues', 'YValues']], ['Bubble3DEffect', ['XValues', 'YValues', 'BubbleSizes']]])('a chart of type %s', (type, wanted) =>
    expect(dimensionsOf(type)).toEqual(wanted));
});
