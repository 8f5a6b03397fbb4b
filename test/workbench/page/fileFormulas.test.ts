import { fromFileFormula, toFileFormula } from '../../../workbench/page/xlsx/fileFormulas';

it.each([
  ['=IFNA(PLAN.GAP(A1,"JY01"),"")', '_xlfn.IFNA(_xldudf_PLAN_GAP(A1,"JY01"),"")'],
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['="IFNA(PLAN.GAP(1))"&IFS(A1,1)', '"IFNA(PLAN.GAP(1))"&_xlfn.IFS(A1,1)'],
  ['=SUM(FILTER(A1:A3,B1:B3))', 'SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3))'],
  ['=COUNTIFS(A1:A3,">0")', 'COUNTIFS(A1:A3,">0")'],
  ['="a""IFNA("&B1', '"a""IFNA("&B1'],
])('%s', (formula, inFile) => {
  expect(toFileFormula(formula, 'PLAN')).toBe(inFile);
  expect(fromFileFormula(inFile, 'PLAN')).toBe(formula);
});
