import fc from 'fast-check';
import { hasForeignPrefix, isSpelledRight, planCalls, properSpelling, usesPlan } from '../../../src/domain/handover/planCalls';
import { noCopies, retarget } from '../../../src/domain/handover/retarget';
import { textOf, tokenize } from '../../../src/domain/handover/tokens';

const callsOf = (formula: string) => planCalls(tokenize(formula)).map(({ name, args }) => [name, ...args.map(textOf)]);

describe('cutting a formula', () => {
  it('loses nothing, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."=PLAN.GAP('台账'!A1:$B2#\"\"{1,2;3}[@实际](),&<> #REF!") }), (formula) => textOf(tokenize(formula)) === formula));
  });
});

describe('finding our calls', () => {
  it.each([
    ['=PLAN.GAP(B2,"JY01")', [['GAP', 'B2', '"JY01"']]],
    ['=plan.gap( B2 ,A2,)', [['GAP', ' B2 ', 'A2', '']]],
    ['=IF(SUM(A1:B2)>0,PLAN.PACE((B2+1),A2,$C$2,,),"PLAN.GAP(1,2)")', [['PACE', '(B2+1)', 'A2', '$C$2', '', '']]],
    ['=PLAN.STRUCTURE({12,38;50,1},"RC02","合计")+PLAN.TARGET("a,b)")', [['STRUCTURE', '{12,38;50,1}', '"RC02"', '"合计"'], ['TARGET', '"a,b)"']]],
    ["='PLAN.GAP(1'!A1+PLAN.GAP('甲''乙,(丙'!B2,A2)", [['GAP', "'甲''乙,(丙'!B2", 'A2']]],
    ['=PLAN.GAP(PLAN.CONVERT(B2,"人","万人"),A2)', [['GAP', 'PLAN.CONVERT(B2,"人","万人")', 'A2']]],
    ['=_xldudf_PLAN_GAP(B2,A2)', [['GAP', 'B2', 'A2']]],
    ['=_xlfn._xldudf_PLAN_STATUS(表1[@实际],A2)', [['STATUS', '表1[@实际]', 'A2']]],
  ])('in %s', (formula, calls) => expect(callsOf(formula)).toEqual(calls));

  it.each(['="PLAN.GAP(1,2)"', '=PLAN!A1', '=PLAN.GAP', '=MYPLAN.GAP(1)', '=PLAN_GAP(1)', 'PLAN.GAP(1)', "='PLAN.GAP('!A1"])('none in %s', (content) =>
    expect(usesPlan(content)).toBe(false));
});

describe('entering again', () => {
  it('gives every call its own name back and leaves texts alone', () =>
    expect(properSpelling('=_xlfn._xldudf_PLAN_GAP(B2,"_xldudf_PLAN_GAP")&plan.status(1)')).toBe('=PLAN.GAP(B2,"_xldudf_PLAN_GAP")&PLAN.STATUS(1)'));
  it('knows a slip from a function of ours', () => {
    expect(isSpelledRight('=PLAN.GAP(1)+PLAN.STATUS(1)')).toBe(true);
    expect(isSpelledRight('=PLAN.GAP(1)+PLAN.STATS(1)')).toBe(false);
  });
  it('knows Excel’s prefix', () => {
    expect(hasForeignPrefix('=_xldudf_PLAN_GAP(1)')).toBe(true);
    expect(hasForeignPrefix('=PLAN.GAP("_xldudf_PLAN_GAP(")')).toBe(false);
  });
});

describe('turning references to copies', () => {
  const copies = {
    ...noCopies,
    sheets: new Map([['台账', '台账 (交付)'], ["甲'乙", '甲乙 (交付)']]),
    tables: new Map([['表1', '表13']]),
    names: new Map([['报告日期', '=台账!$C$2'], ['实际数', '=表1[实际]']]),
  };
  it.each([
    ['=台账!B2+$A$1', "='台账 (交付)'!B2+$A$1"],
    ["='台账'!$B$2:C3&\"台账!B2\"", "='台账 (交付)'!$B$2:C3&\"台账!B2\""],
    ["=SUM('甲''乙'!A:A)", "=SUM('甲乙 (交付)'!A:A)"],
    ['=台账2!B2', '=台账2!B2'],
    ['=SUM(表1[实际])+表1[@[目标 值]]+表12[实际]+[@实际]&"表1[实际]"', '=SUM(表13[实际])+表13[@[目标 值]]+表12[实际]+[@实际]&"表1[实际]"'],
    ['=ROWS(表1)', '=ROWS(表13)'],
    ['=YEAR(报告日期)+SUM(实际数)', "=YEAR('台账 (交付)'!$C$2)+SUM(表13[实际])"],
    ["=SUM(台账:汇总!B2)+SUM('台账:汇总'!B2)", "=SUM(台账:汇总!B2)+SUM('台账:汇总'!B2)"],
    ["=SUM(汇总:台账!B2)", "=SUM(汇总:台账!B2)"],
  ])('%s', (formula, turned) => expect(retarget(formula, copies)).toBe(turned));
});
