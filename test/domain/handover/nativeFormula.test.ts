import type { Surroundings } from '../../../src/domain/handover/arguments';
import { errorsBack } from '../../../src/domain/handover/errorsBack';
import { nativeFormula } from '../../../src/domain/handover/nativeFormula';
import { defaultSettings } from '../../../src/domain/measures/settings';

const cells: Readonly<Record<string, string | number>> = { A2: 'JY01', A3: 'SB05', A4: 'RC02', A5: '不是指标', A6: 500, '目录!A1': 'JY01' };
const surroundings: Surroundings = { valueAt: (reference) => cells[reference.replace(/[$']/g, '')], isCell: (name) => name.toLowerCase() === 'ghzb_reportdate' };
const native = (formula: string) => nativeFormula(formula, surroundings, defaultSettings);

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
    ['another unit', '=PLAN.GAP(B2,"JY01","人")'],
    ['a unit in a cell', '=PLAN.GAP(B2,"JY01",D2)'],
    ['a stated %', '=PLAN.GAP(B2,"SB09","%")'],
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
