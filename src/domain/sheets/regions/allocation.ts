import type { FormulaCell } from '../sheetPlan';
import type { Line, Places } from './places';

/** The share that all regions together have, and one region's, by the sheet's method. */
const weights = ({ method }: Places, line: Line): { readonly one: string; readonly sum: string } => {
  // Counted in a column of texts: a share that counted its own column would refer to itself.
  if (method === 'equal') return { one: '1', sum: `ROWS(${line.all('regionCode')})` };
  const key = method === 'basis' ? 'basis' : 'share';
  return { one: line.own(key), sum: `SUM(${line.all(key)})` };
};

const missing = (range: string, [before, after]: readonly [string, string]): string => `"${before}"&(ROWS(${range})-COUNT(${range}))&"${after}"`;

/**
 * Why nothing is allocated, as a sentence in the province's line; blank when everything is there. The other formulas of the block
 * calculate only then, so that no target stands there that is too small or too large.
 */
export const statusFormula = (places: Places, line: Line): FormulaCell => {
  const { words, method } = places;
  const [target, step] = [line.top('target'), line.top('step')];
  const steps = `IF(N(${step})<=0,"${words.step}",IF(ABS(${target}/${step}-ROUND(${target}/${step},0))>0.000000001,"${words.notWhole}",""))`;
  if (method === 'equal') return { formula: `=${steps}` };
  const range = line.all(method === 'basis' ? 'basis' : 'share');
  const whole = method === 'typed' ? `IF(ABS(SUM(${range})-100)>0.000001,"${words.shares[0]}"&ROUND(SUM(${range}),4)&"${words.shares[1]}",${steps})` : steps;
  const usable = `IF(COUNTIF(${range},"<0")>0,"${words.negative}",IF(SUM(${range})<=0,"${words.zero}",${whole}))`;
  return { formula: `=IF(COUNT(${range})<ROWS(${range}),${missing(range, words.lacks[method])},${usable})` };
};

/** A region's share in percent; null where the user types it. */
export const shareFormula = (places: Places, line: Line): FormulaCell | null => {
  if (places.method === 'typed') return null;
  const { one, sum } = weights(places, line);
  return { formula: `=IF(${line.top('note')}="",${one}/${sum}*100,"")` };
};

/** 测算值: the exact part of the target, before rounding. */
export const quotaFormula = (places: Places, line: Line): FormulaCell => {
  const { one, sum } = weights(places, line);
  return { formula: `=IF(${line.top('note')}="",${line.top('target')}*${one}/${sum},"")` };
};

/**
 * 分解目标 by largest remainders, as `largestRemainder` does it: whole steps of the quota, one more for the largest remainders,
 * of equal ones the upper line. Quotas are compared at nine decimals of a step.
 */
export const allocatedFormula = (_: Places, line: Line): FormulaCell => {
  const step = line.top('step');
  const range = line.all('quota');
  const quota = `ROUND(${line.own('quota')}/${step},9)`;
  const quotasOf = (cells: string): string => `ROUND(${cells}/${step},9)`;
  const remainder = `ROUND(${quota}-INT(${quota}),9)`;
  const remaindersOf = (cells: string): string => `ROUND(${quotasOf(cells)}-INT(${quotasOf(cells)}),9)`;
  // From the first region down to the own line, which equals itself.
  const upToHere = `${line.firstOf('quota')}:${line.own('quota')}`;
  const before = `SUMPRODUCT(--(${remaindersOf(range)}>${remainder}))+SUMPRODUCT(--(${remaindersOf(upToHere)}=${remainder}))-1`;
  const left = `ROUND(${line.top('target')}/${step},0)-SUMPRODUCT(INT(${quotasOf(range)}))`;
  return { formula: `=IF(ISNUMBER(${line.own('quota')}),ROUND((INT(${quota})+IF(${before}<${left},1,0))*${step},9),"")` };
};

/** A weighted mean of rates is right only with every rate, every denominator, and nothing that looks like a fraction. */
const weighable = (line: Line, key: 'target' | 'actual'): string => {
  const [rates, denominators] = [line.all(key), line.all('basis')];
  return `AND(COUNT(${rates})=ROWS(${rates}),COUNT(${denominators})=ROWS(${denominators}),SUM(${denominators})>0,COUNTIF(${denominators},"<0")=0,COUNTIF(${rates},"<0")=0,COUNTIFS(${rates},">0",${rates},"<=1")=0)`;
};

const weightedMean = (line: Line, key: 'target' | 'actual'): string => `SUMPRODUCT(${line.all(key)},${line.all('basis')})/SUM(${line.all('basis')})`;

/** The province's figure from the regions': a sum, for rates the mean weighted by denominators, and blank while anything lacks. */
export const totalFormula = (line: Line, key: 'target' | 'actual'): FormulaCell => {
  if (line.isRate) return { formula: `=IF(${weighable(line, key)},${weightedMean(line, key)},"")` };
  const range = line.all(key);
  return { formula: `=IF(AND(COUNT(${range})=ROWS(${range}),COUNTIF(${range},"<0")=0),ROUND(SUM(${range}),9),"")` };
};

/** Sums of the columns that lead to the targets. */
export const plainSumFormula = (line: Line, key: 'basis' | 'share' | 'quota'): FormulaCell => ({ formula: `=IF(COUNT(${line.all(key)})=0,"",SUM(${line.all(key)}))` });

/** What the sums leave out, as a sentence in the closing line. */
export const sumNoteFormula = ({ words }: Places, line: Line): FormulaCell => {
  const actual = line.all('actual');
  if (!line.isRate) return { formula: `=IF(OR(COUNT(${actual})=0,COUNT(${actual})=ROWS(${actual})),"",${missing(actual, words.lacks.actual)})` };
  const basis = line.all('basis');
  const lacking = `ROWS(${actual})-MIN(COUNT(${actual}),COUNT(${basis}))`;
  const [before, after] = words.lacks.denominator;
  return { formula: `=IF(${lacking}>0,"${before}"&(${lacking})&"${after}",IF(${weighable(line, 'actual')},"","${words.wrongRate}"))` };
};

/** Sum or weighted mean of the regions' targets less the province's target: 0 when everything is handed on. */
export const differenceFormula = (line: Line, sumTarget: string): FormulaCell => ({ formula: `=IF(ISNUMBER(${sumTarget}),ROUND(${sumTarget}-${line.top('target')},9),"")` });
