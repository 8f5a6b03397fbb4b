import { isMissing, isWrong } from '../../formulas/guards';
import { choose, monthsFrom, termsOf } from '../../formulas/terms';
import { isStrict } from '../../measures/gap';
import { isHeld, isPlannedByAmount, pathKinds, type PathKind } from '../../measures/targetPath';
import type { Indicator } from '../../plan/schema';
import type { FormulaCell } from '../sheetPlan';
import { typedKey } from './columns';
import type { Line, Places } from './places';
import { plannedDigits } from '../../measures/precision';

/** A number that is not wrong: not below 0, and no fraction where a percentage is meant. */
export const isUsable = (cell: string, unit: string): string => `AND(ISNUMBER(${cell}),NOT(${isWrong(cell, unit)}))`;

/** Something stands in the cell that is neither a usable number nor one of the marks for a missing one. */
export const isWrongEntry = (cell: string, unit: string): string => `IF(ISNUMBER(${cell}),${isWrong(cell, unit)},NOT(${isMissing(cell)}))`;

/** Whether a base leaves a way to go, as `usableBase` decides. */
const hasWay = ({ indicator, own }: Line): string => {
  const { hasWay: condition } = termsOf({ actual: '""', reportDate: '""', target: own('target'), base: own('base') }, { ...indicator, base: undefined });
  return choose(condition, 'TRUE', 'FALSE').replace(/^IF\((.*),TRUE,FALSE\)$/, '$1');
};

/** What is reached at the end of a year before the deadline; months as in `targetPath`. */
const reached = ({ indicator, own }: Line, kind: 'linear' | 'fromBase', year: number): string => {
  const { period, deadline } = indicator;
  const share = `${monthsFrom(period.start, `${year}-12-31`)}/${monthsFrom(period.start, deadline)}`;
  const [t, b] = [own('target'), own('base')];
  return `ROUND(${kind === 'linear' ? `${t}*${share}` : `${b}+(${t}-${b})*${share}`},${plannedDigits(indicator)})`;
};

const pathTerm = (line: Line, kind: PathKind, year: number): string => {
  const { indicator, own, dueYears } = line;
  const t = own('target');
  const isLast = year === dueYears[dueYears.length - 1];
  switch (kind) {
    case 'typed':
      return `IF(${isUsable(own(typedKey(year)), indicator.unit)},${own(typedKey(year))},"")`;
    case 'everyYear':
      return t;
    case 'atDeadline':
      return isLast ? t : '""';
    case 'fromBase':
      return `IF(AND(${hasWay(line)},NOT(${isWrong(own('base'), indicator.unit)})),${isLast ? t : reached(line, kind, year)},"")`;
    case 'linear': {
      const end = isLast ? t : reached(line, kind, year);
      return isPlannedByAmount(indicator) && year !== dueYears[0] ? `ROUND(${end}-${reached(line, kind, year - 1)},6)` : end;
    }
  }
};

const isPath = ({ words }: Places, { own }: Line, kind: PathKind): string => `${own('path')}="${words.path[kind]}"`;

/** The planned value of a year by the line's path, blank where the path gives none. */
export const plannedFormula = (places: Places, line: Line, year: number): FormulaCell | null => {
  if (!line.dueYears.includes(year)) return null;
  const nested = pathKinds(line.indicator).reduceRight((otherwise, kind) => `IF(${isPath(places, line, kind)},${pathTerm(line, kind, year)},${otherwise})`, '""');
  return { formula: `=${nested}` };
};

/** What parts make together once all are numbers, as `madeBy` says. */
export const madeTerm = ({ measure }: Indicator, parts: readonly string[]): string => {
  const all = parts.join(',');
  if (isPlannedByAmount({ measure })) return `ROUND(SUM(${all}),9)`;
  return isHeld({ measure }) ? `${measure === 'floor' ? 'MIN' : 'MAX'}(${all})` : (parts[parts.length - 1] ?? '""');
};

/** 合计或期末: what the years make together; blank until every year that counts is there. */
export const totalFormula = ({ indicator, plans }: Line): FormulaCell => {
  const isThere = isPlannedByAmount(indicator) || isHeld(indicator) ? `COUNT(${plans.join(',')})=${plans.length}` : `ISNUMBER(${plans[plans.length - 1] ?? '""'})`;
  return { formula: `=IF(${isThere},${madeTerm(indicator, plans)},"")` };
};

/** 与目标相差: 0 where the years make the target. */
export const differenceFormula = ({ own }: Line): FormulaCell => ({ formula: `=IF(ISNUMBER(${own('total')}),ROUND(${own('total')}-${own('target')},9),"")` });

/** What the difference from the target says; more than the target is as wished where it has to be exceeded, and the target itself is not. */
const comparedTerm = ({ indicator, own }: Line, text: (key: 'above' | 'below' | 'onlyReached') => string): string => {
  const difference = own('difference');
  const same = isStrict(indicator) ? text('onlyReached') : '""';
  const above = indicator.comparator === 'gt' ? '""' : text('above');
  const below = indicator.comparator === 'lt' ? '""' : text('below');
  return `IF(ISNUMBER(${difference}),IF(${difference}=0,${same},IF(${difference}>0,${above},${below})),"")`;
};

/**
 * Behind the print, where a sheet of version 1 got it, the check of the quarters would be seen on the screen only: the printed remark tells it
 * then, before anything else.
 */
const withQuarterCheck = ({ layout: { columns }, words }: Places, { own }: Line, note: string): string => {
  const [check, firstTyped] = [columns.get('quarterCheck'), Math.min(...[...columns].flatMap(([key, column]) => (key.startsWith('typed-') ? [column] : [])))];
  if (check === undefined || check < firstTyped) return note;
  const [before, between] = words.quarterRemark;
  const cell = own('quarterCheck');
  return `IF(OR(${cell}="",${cell}=0),${note},"${before}"&${cell}&IF(${note}="","","${between}"&${note}))`;
};

/** 说明: why a line has no plan, what it lacks, or what to look at. */
export const noteFormula = (places: Places, line: Line): FormulaCell => {
  const { say, needsTyped } = places.words;
  const { indicator, own, typed } = line;
  const { unit } = indicator;
  const text = (key: keyof typeof say): string => `"${say[key]}"`;
  const count = `COUNT(${typed.join(',')})`;
  const compared = comparedTerm(line, text);
  const unused = `IF(${count}>0,${text('unusedTyped')},${isStrict(indicator) ? compared : '""'})`;
  const ofTyped = `IF(OR(${typed.map((cell) => isWrongEntry(cell, unit)).join(',')}),${text('wrongTyped')},IF(${count}<${typed.length},"${needsTyped[0]}"&(${typed.length}-${count})&"${needsTyped[1]}",${compared}))`;
  const base = own('base');
  const ofBase = `IF(${isWrongEntry(base, unit)},${text('wrongBase')},IF(ISNUMBER(${base}),IF(${hasWay(line)},${unused},${text('noWay')}),${text('needsBase')}))`;
  const noteOf = (kind: PathKind): string => (kind === 'typed' ? ofTyped : kind === 'fromBase' ? ofBase : unused);
  const nested = pathKinds(indicator).reduceRight((otherwise, kind) => `IF(${isPath(places, line, kind)},${noteOf(kind)},${otherwise})`, text('choosePath'));
  return { formula: `=${withQuarterCheck(places, line, nested)}` };
};
