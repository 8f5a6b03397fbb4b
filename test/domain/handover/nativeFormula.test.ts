import type { Surroundings } from '../../../src/domain/handover/surroundings';
import { errorsBack } from '../../../src/domain/handover/errorsBack';
import { nativeFormula } from '../../../src/domain/handover/nativeFormula';
import { defaultSettings } from '../../../src/domain/measures/settings';

const cells: Readonly<Record<string, string | number>> = { A2: 'JY01', A3: 'SB05', A4: 'RC02', A5: '不是指标', A6: 500, D2: '人', D3: '', D4: '人次', '目录!A1': 'JY01' };
const surroundings: Surroundings = { valueAt: (reference) => cells[reference.replace(/[$']/g, '')], isCell: (name) => name.toLowerCase() === 'ghzb_reportdate' };
const native = (formula: string): string | null => {
  const found = nativeFormula(formula, surroundings, defaultSettings);
  return 'formula' in found ? found.formula : null;
};
const reason = (formula: string): string | null => {
  const found = nativeFormula(formula, surroundings, defaultSettings);
  return 'reason' in found ? found.reason : null;
};

describe('a formula without our functions', () => {
  it.each([
    '=PLAN.GAP(B2,"JY01")',
    '=PLAN.GAP(B2,$A2)',
    "=PLAN.GAP('2016 年'!B2,目录!$A$1)",
    '=PLAN.GAP(表1[@实际],A2)',
    '=PLAN.GAP(-5,A2)',
    '=PLAN.GAP((B2+C2)/10000,A2)',
    '=PLAN.GAP(SUM(B2:E2),A2,"万人")',
    '=PLAN.PACE(B2,A2,GHZB_ReportDate,,)',
    '=PLAN.STATUS(B3,A3,DATE(2016,12,31),C3)',
    '=PLAN.REMAINING(B2,A2,"2016年12月31日")',
    '=PLAN.STRUCTURE($B$2:$B$4,A4,"合计")+PLAN.STRUCTURE($B$2:$B$4,A4,2)',
    '=PLAN.FORECAST(B2:B6,A2:A6,"JY01","年份")',
    '=@PLAN.GAP(B2,A2)',
    '=PLAN.GAP(IF(COUNT(D3:E3)=2,SUM(D3:E3),""),"JY01")',
    '=PLAN.GAP(IF(ISNUMBER(E6),E6*100,E6),"SB09","%")',
    '=PLAN.GAP(B2,"JY01","人")',
    '=PLAN.GAP(B2,"SB09","小数")',
    '=PLAN.GAP(B2,"JY01",D2)',
    '=PLAN.GAP(B2,"JY01",D3)',
    '=PLAN.STATUS(VLOOKUP(A9,台账!$A:$F,3,FALSE),A2,GHZB_ReportDate,INDEX(C:C,MATCH(A9,A:A,0)),"人")',
    '=PLAN.GAP(SUMIFS(B:B,A:A,"城镇",C:C,D9)+IFERROR(F2,0),A2)',
    '=PLAN.GAP(XLOOKUP(A9,A:A,B:B,""),A2)',
    '=PLAN.GAP(VALUE(LEFT(B2,3))&"",A2)',
    '=PLAN.GAP(SUMPRODUCT((B2:B9>0)*C2:C9),A2)',
    '=PLAN.GAP(PLAN.CONVERT(B2,"人","万人"),A2)',
    '=PLAN.STATUS(PLAN.RATIO(B2,C2),"SB09",PLAN.TARGET("JY01")+42000)',
    '=LET(x,B2,PLAN.GAP(SUM(x),"JY01"))',
  ])('is found for %s', (formula) => {
    const found = native(formula);
    expect(found).toMatch(/^=/);
    expect(found).not.toMatch(/PLAN|@IF/);
  });

  it.each([
    ['a range', '=PLAN.GAP(B2:B9,"JY01")'],
    ['a range in arithmetic', '=PLAN.GAP(B2:B9*2,"JY01")'],
    ['a whole column', '=PLAN.GAP(B:B,"JY01")'],
    ['a spill', '=PLAN.GAP(B2#,"JY01")'],
    ['a name that may be an area', '=PLAN.GAP(我的数,"JY01")'],
    ['an array', '=PLAN.GAP({1;2},"JY01")'],
    ['a unit of something else', '=PLAN.GAP(B2,"JY01","人次")'],
    ['a unit of something else in a cell', '=PLAN.GAP(B2,"JY01",D4)'],
    ['a calculated unit', '=PLAN.GAP(B2,"JY01","万"&"人")'],
    ['a choice of areas', '=PLAN.GAP(IF(B2:B9>0,1,2),"JY01")'],
    ['a list of criteria', '=PLAN.GAP(SUMIF(A:A,A2:A9,B:B),"JY01")'],
    ['a row that INDEX may give', '=PLAN.GAP(INDEX(B2:E9,MATCH(A2,A:A,0)),"JY01")'],
    ['a place that may be 0', '=PLAN.GAP(INDEX(B2:B9,C2),"JY01")'],
    ['several columns of a table', '=PLAN.GAP(表1[@[2016]:[2018]],"JY01")'],
    ['cells that nothing can count', '=PLAN.GAP(OFFSET(B2,1,0),"JY01")'],
    ['chance', '=PLAN.GAP(B2+RAND()*0,"JY01")'],
    ['chance in a sum', '=PLAN.GAP(SUM(B2:B9,RAND()),"JY01")'],
    ['a union', '=PLAN.GAP((B2,C2),"JY01")'],
    ['an intersection', '=PLAN.GAP(B2:B9 B2:E2,"JY01")'],
    ['words inside', '=PLAN.GAP(B2,PLAN.MATCH(A2))'],
    ['an unknown indicator', '=PLAN.GAP(B2,A5)'],
    ['a bare target in a cell', '=PLAN.GAP(B2,A6)'],
    ['a bare target', '=PLAN.GAP(B2,500)'],
    ['a calculated indicator', '=PLAN.GAP(B2,"JY"&"01")'],
    ['a quantity as text', '=PLAN.GAP("15万","JY01")'],
    ['a lambda’s variable', '=LET(x,B2,PLAN.GAP(x,"JY01"))'],
    ['all deviations at once', '=PLAN.STRUCTURE(B2:B4,A4)'],
    ['too few parts', '=PLAN.STRUCTURE(B2:B3,A4,"合计")'],
    ['a part that is not there', '=PLAN.STRUCTURE(B2:B4,A4,4)'],
    ['a structure where a number is needed', '=PLAN.GAP(B2,A4)'],
    ['words', '=PLAN.EXPLAIN(B2,A2,C2)'],
    ['an unknown function', '=PLAN.NOTHING(B2,A2)'],
    ['one of two calls without a twin', '=PLAN.GAP(B2,A2)&PLAN.SENTENCE(B2,A2,C2)'],
    ['too many arguments', '=PLAN.GAP(B2,A2,,5)'],
    ['a formula longer than Excel takes', `=${Array.from({ length: 60 }, () => 'PLAN.STATUS(B2,A2,C2)').join('&')}`],
  ])('is refused for %s', (_, formula) => expect(native(formula)).toBeNull());

  it('keeps everything around the call letter for letter', () =>
    expect(native('= IF( C2>1 , PLAN.TARGET(A2)*2, "PLAN.TARGET(A2)" )')).toBe('= IF( C2>1 , 500*2, "PLAN.TARGET(A2)" )'));

  it('gives the error where the function gives it', () => expect(native('=IFNA(PLAN.COMPLETION(B2,"LD02"),0)')).toMatch(/#N\/A.*,0\)$/));
});

it('keeps a dash that a cell is compared with', () =>
  expect(errorsBack('=IF(OR(A1="—",COUNTIF(B1:B3,"—")>0),"",IF(A1>0,"—","—"))')).toBe('IF(OR(A1="—",COUNTIF(B1:B3,"—")>0),"",IF(A1>0,#N/A,#N/A))'));

it.each([
  ['words', '=PLAN.SENTENCE(B2,A2,C2)'],
  ['several', '=PLAN.GAP(B2:B9,A2)'],
  ['argument', '=PLAN.GAP(B2,500)'],
  ['argument', '=PLAN.GAP("15万","JY01")'],
  ['long', `=${Array.from({ length: 60 }, () => 'PLAN.STATUS(B2,A2,C2)').join('&')}`],
  ['long', `=${'ABS('.repeat(62)}PLAN.STATUS(B2,A2,C2)${')'.repeat(62)}`],
])('tells why only the value can stay: %s (%s)', (why, formula) => expect(reason(formula)).toBe(why));

it('keeps to a unit that stands in a cell', () => {
  expect(native('=PLAN.TARGET("JY01",D2)')).toBe('=IF(D2="人",5000000,#VALUE!)');
  expect(native('=PLAN.TARGET("JY01","人")')).toBe('=5000000');
});

it('leaves a dash inside an argument alone', () => expect(native('=PLAN.GAP(IF(B2=0,"—",B2),"JY01")')).toContain('IF(B2=0,"—",B2)'));
