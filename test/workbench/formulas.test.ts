import { MemoryEngine } from '../../workbench/engines/memory/memoryEngine';
import { isCellError } from '../../workbench/engines/cells';

const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** A1:C4 of the sheet a formula is tried on; the formula stands in F1. */
const DATA = [['就业', 10, true], ['社保', 20, ''], ['就业', 30, 'x'], ['', '', '']];

function calculate(formula: string): unknown {
  const engine = new MemoryEngine();
  const [sheet] = engine.listSheets();
  engine.writeCells(sheet!.id, { row: 0, column: 0, rowCount: 4, columnCount: 3 }, DATA.map((row) => row.map((value) => ({ value }))));
  engine.putName({ name: '目标', formula: '=Sheet1!$B$2', visible: true, comment: '' });
  engine.writeCells(sheet!.id, at(0, 5), [[{ formula }]]);
  const value = engine.readValues(sheet!.id, at(0, 5))[0]![0]!;
  return isCellError(value) ? value.error : value;
}

test.each<[string, unknown]>([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=0.3-0.2-0.1', 0],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="A"="a"', true],
  ['=2<"1"', true],
  ['=A4=""', true],
  ['=A4=0', true],
  ['=A4', 0],
  ['=1/0', '#DIV/0!'],
  ['="x"+1', '#VALUE!'],
  ['="3"+1', 4],
  ['=不存在', '#NAME?'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=目标*2', 40],
  ['=Sheet1!B3', 30],
  ["='Sheet1'!B3", 30],
  ['=没有!A1', '#REF!'],
  ['=SUM(#REF!$C$2:$C$5)', '#REF!'],
  ['=IFERROR(#REF!$C$2,7)', 7],
  ['=F1', 0],
  ['=SUM(B1:B4)', 60],
  ['=SUM(B:B)', 60],
  ['=SUM(A1:C4)', 60],
  ['=AVERAGE(B1:B4)', 20],
  ['=COUNT(A1:C4)', 3],
  ['=COUNTA(A1:C4)', 8],
  ['=COUNTBLANK(B1:B4)', 1],
  ['=MAX(B1:B4)-MIN(B1:B4)', 20],
  ['=SUMPRODUCT(B1:B3,B1:B3)', 1400],
  ['=SUMPRODUCT((A1:A3="就业")*(B1:B3))', 40],
  ['=SUMPRODUCT(--(A1:A3="就业"))', 2],
  ['=SUMIF(A1:A4,"就业",B1:B4)', 40],
  ['=SUMIFS(B1:B4,A1:A4,"就业",B1:B4,">10")', 30],
  ['=COUNTIF(B1:B4,">=20")', 2],
  ['=COUNTIF(A1:A4,"就*")', 2],
  ['=COUNTIFS(A1:A4,"就业",B1:B4,"<>10")', 1],
  ['=AVERAGEIF(A1:A4,"没有")', '#DIV/0!'],
  ['=IF(B1>5,"大","小")', '大'],
  ['=IF(FALSE,1/0,2)', 2],
  ['=IF(FALSE,1)', false],
  ['=IFERROR(1/0,"—")', '—'],
  ['=IFNA(MATCH("没有",A1:A4,0),"无")', '无'],
  ['=IFNA(1/0,"无")', '#DIV/0!'],
  ['=AND(B1:B3)', true],
  ['=OR(B1>100,C1)', true],
  ['=NOT(C1)', false],
  ['=IFS(B1>50,1,TRUE,2)', 2],
  ['=SWITCH(A1,"社保",1,"就业",2)', 2],
  ['=CHOOSE(2,1/0,"b")', 'b'],
  ['=ISBLANK(A4)', true],
  ['=ISBLANK("")', false],
  ['=ISNUMBER(B1)', true],
  ['=ISNUMBER(A1)', false],
  ['=ISERROR(NA())', true],
  ['=N("GHZB|x")', 0],
  ['=INDEX(B1:B4,MATCH("社保",A1:A4,0))', 20],
  ['=VLOOKUP("社保",A1:B4,2,FALSE)', 20],
  ['=VLOOKUP("没有",A1:B4,2,0)', '#N/A'],
  ['=LOOKUP(25,B1:B3)', 20],
  ['=XLOOKUP("社保",A1:A4,B1:B4)', 20],
  ['=ROW()', 1],
  ['=ROWS(B1:B4)', 4],
  ['=OFFSET(A1,1,1)', 20],
  ['=INDIRECT("B2")', 20],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUNDUP(2.31,1)', 2.4],
  ['=INT(-1.5)', -2],
  ['=MOD(-3,5)', 2],
  ['=DATE(2016,12,31)', 42735],
  ['=YEAR(42735)&"-"&MONTH(42735)&"-"&DAY(42735)', '2016-12-31'],
  ['=EDATE(DATE(2016,1,31),1)', 42429],
  ['=EOMONTH(DATE(2016,1,15),0)', 42400],
  ['=DATEDIF(DATE(2015,12,31),DATE(2016,12,31),"m")', 12],
  ['=TEXT(0.2902,"0.0%")', '29.0%'],
  ['=TEXT(DATE(2016,12,31),"yyyy-mm-dd")', '2016-12-31'],
  ['=LEFT("城镇新增就业",2)', '城镇'],
  ['=FIND("新","城镇新增就业")', 3],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['=TEXTJOIN("、",TRUE,A1:A4)', '就业、社保、就业'],
  ['=CONCATENATE("a",1)', 'a1'],
  ['=LEN(A1)', 2],
  ['=VALUE("93%")', 0.93],
  ['=MEDIAN(B1:B3)', 20],
  ['=LARGE(B1:B3,2)', 20],
  ['=SUM({1,2;3,4})', 10],
  ['=SUM(B1:B2,,5)', 35],
  ['=@B1:B3', 10],
  ['=NETWORKDAYS(42735,42740)', 4],
])('%s gives %p', (formula, expected) => {
  expect(calculate(formula)).toEqual(expected);
});

function sheetWith(cells: Record<string, [row: number, column: number, formula: string | number]>): { engine: MemoryEngine; id: string } {
  const engine = new MemoryEngine();
  const { id } = engine.listSheets()[0]!;
  for (const [row, column, input] of Object.values(cells)) {
    engine.writeCells(id, at(row, column), [[typeof input === 'string' ? { formula: input } : { value: input }]]);
  }
  return { engine, id };
}

test('a matrix spills, a later write blocks it, clearing frees it', () => {
  const { engine, id } = sheetWith({ a: [0, 0, 1], b: [1, 0, 2], c: [0, 2, '=A1:A2*10'], sum: [0, 4, '=SUM(C1#)'] });
  const block = { row: 0, column: 2, rowCount: 2, columnCount: 1 };
  expect(engine.readValues(id, block)).toEqual([[10], [20]]);
  expect(engine.readFormulas(id, block)).toEqual([['=A1:A2*10'], [null]]);
  expect(engine.spillRect(id, { row: 1, column: 2 })).toEqual(block);
  expect(engine.readValues(id, at(0, 4))).toEqual([[30]]);
  engine.writeCells(id, at(1, 2), [[{ value: 'x' }]]);
  expect(engine.readValues(id, block)).toEqual([[{ error: '#SPILL!' }], ['x']]);
  engine.clear(id, at(1, 2), 'contents');
  expect(engine.readValues(id, block)).toEqual([[10], [20]]);
});

test('a formula sees what spills later in the order of cells', () => {
  const { engine, id } = sheetWith({ reader: [0, 0, '=SUM(C2:C9)'], spill: [1, 2, '=SEQUENCE(3)'] });
  expect(engine.readValues(id, at(0, 0))).toEqual([[6]]);
});

test('a circle ends', () => {
  const { engine, id } = sheetWith({ a: [0, 0, '=B1+1'], b: [0, 1, '=A1+1'] });
  expect(typeof engine.readValues(id, at(0, 0))[0]![0]).toBe('number');
});

test('formulas, names and rules follow a renamed sheet', () => {
  const { engine, id } = sheetWith({ a: [0, 0, 5], b: [0, 1, "=Sheet1!A1&\"Sheet1!\""] });
  engine.putName({ name: 'x', formula: '=Sheet1!$A$1', visible: true, comment: '' });
  engine.renameSheet(id, '2016 台账');
  expect(engine.readFormulas(id, at(0, 1))).toEqual([["='2016 台账'!A1&\"Sheet1!\""]]);
  expect(engine.readValues(id, at(0, 1))).toEqual([['5Sheet1!']]);
  expect(engine.listNames()[0]!.formula).toBe("='2016 台账'!$A$1");
});

test('10,000 formulas calculate in one read', () => {
  const engine = new MemoryEngine();
  const { id } = engine.listSheets()[0]!;
  const formulas = Array.from({ length: 10_000 }, (_, row) => [{ formula: row ? `=A${row}+1` : '=1' }]);
  engine.writeCells(id, { row: 0, column: 0, rowCount: 10_000, columnCount: 1 }, formulas);
  expect(engine.readValues(id, at(999, 0))).toEqual([[1000]]);
});
