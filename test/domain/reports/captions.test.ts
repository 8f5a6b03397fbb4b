import { joined } from '../../../src/domain/reports/joined';
import { dateReference, onSheet } from '../../../src/domain/reports/references';
import { spanOf } from '../../../src/domain/reports/span';

describe('the time a caption speaks of', () => {
  it.each([
    ['2018年', { kind: 'year', year: 2018 }],
    ['2016', { kind: 'year', year: 2016 }],
    ['2016年末', { kind: 'year', year: 2016 }],
    ['2017年1-12月', { kind: 'year', year: 2017 }],
    ['“十三五”累计', { kind: 'total', from: 2016 }],
    ['十二五期间', { kind: 'total', from: 2011 }],
    ['2016-2018年', { kind: 'total', from: 2016 }],
    ['2016—2018年累计', { kind: 'total', from: 2016 }],
    ['累计完成', { kind: 'total' }],
    ['规划实施以来', { kind: 'total' }],
    ['6月', { kind: 'part-of-year' }],
    ['2018年1-6月累计', { kind: 'part-of-year' }],
    ['本月完成', { kind: 'part-of-year' }],
    ['2018年第二季度', { kind: 'part-of-year' }],
    ['本年累计', { kind: 'one-year' }],
    ['今年以来', { kind: 'one-year' }],
    ['2018年全年', { kind: 'year', year: 2018 }],
    ['2017年以来', { kind: 'total', from: 2017 }],
    ['完成数', { kind: 'unsaid' }],
    ['', { kind: 'unsaid' }],
  ])('%s', (caption, span) => {
    expect(spanOf(caption)).toEqual(span);
  });
});

describe('references', () => {
  it.each([
    ['2016-12-31', null, 'DATE(2016,12,31)'],
    ['c2', null, '$C$2'],
    ['C2', '季报', "'季报'!$C$2"],
    ["'李''s'!C2", '季报', "'李''s'!$C$2"],
    ['台账!$C$2', null, "'台账'!$C$2"],
    ['GHZB_ReportDate', '季报', 'GHZB_ReportDate'],
    ['2016-13-01', null, null],
    ['=C2', null, null],
    ['', null, null],
  ])('of a report date: %s on %s', (given, sheet, reference) => {
    expect(dateReference(given, sheet)).toBe(reference);
  });

  it('quote a sheet whose name holds an apostrophe', () => {
    expect(onSheet("a'b", 'C5')).toBe("'a''b'!C5");
  });

  it.each([
    [['C5', 'D5', 'E5'], ['C5:E5']],
    [['C5', 'C6'], ['C5:C6']],
    [['C5', 'E5'], ['C5', 'E5']],
    [['C5'], ['C5']],
  ])('joins %j', (cells, areas) => {
    expect(joined(cells)).toEqual(areas);
  });
});
