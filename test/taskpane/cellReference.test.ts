import { cellReference, firstCell, fixedReference } from '../../src/taskpane/features/formula/cellReference';

test.each([
  ['ｂ2', 'B2'],
  ['$B$2', '$B$2'],
  ['B$2', '$B$2'],
  ['$b2', 'B2'],
  [' XFD1048576 ', 'XFD1048576'],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['B2:B3', null],
  ['季报!B2', null],
  ['', null],
])('a cell of this sheet: %s', (text, reference) => expect(cellReference(text)).toBe(reference));

test.each([
  ["'2016 年报'!c2", "'2016 年报'!$C$2"],
  ['季报!C2', '季报!$C$2'],
  ['c2', '$C$2'],
  ['GHZB_ReportDate', 'GHZB_ReportDate'],
  ['报告日期', '报告日期'],
  ['C2:C3', null],
  ['ZZZ9', null],
  ['2016-12-31', null],
  ['', null],
])('a cell for all rows: %s', (text, reference) => expect(fixedReference(text)).toBe(reference));

test.each([
  ['季报!B3:B20', { sheet: '季报!', cell: 'B3' }],
  ["'a, b!'!$D$4, 季报!A1", { sheet: "'a, b!'!", cell: 'D4' }],
  ['季报!C:C', null],
])('the first selected cell: %s', (selected, cell) => expect(firstCell(selected)).toEqual(cell));
