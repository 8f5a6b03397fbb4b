import { isRate } from '../../measures/goal';
import { pathKinds } from '../../measures/targetPath';
import type { Indicator } from '../../plan/schema';
import { byDefault, empty, ours, typed, type FilledCell } from '../filler';
import { indicatorName } from '../words/common';
import type { PlannedAs } from '../words/annual';
import { termWords } from '../words/terms';
import { differenceFormula, noteFormula, plannedFormula, totalFormula } from './pathFormulas';
import { lineOf, type Line, type Places } from './places';
import { actualFormula, baseFormula, completionFormula, ledgerRowFormula, overFormula, sentenceFormula, yearPlanFormula } from './progressFormulas';
import { quarterCheckFormula, quarterFormula } from './quarterFormulas';

const plannedAs = ({ measure, unit }: Indicator): PlannedAs => {
  if (isRate(unit)) return 'rate';
  return measure === 'cumulative' ? 'amount' : measure === 'milestone' ? 'built' : 'level';
};

/** Only a path from the base asks for one. */
export const takesBase = (indicator: Indicator): boolean => pathKinds(indicator).includes('fromBase');

/** Columns that repeat by year or quarter; what is typed belongs to a year that has a plan. */
const repeated = (places: Places, line: Line, key: string): FilledCell => {
  const [kind, first] = key.split('-');
  const number = Number(first);
  if (kind === 'plan') return ours(plannedFormula(places, line, number));
  if (kind === 'quarter') return ours(quarterFormula(places, line, number));
  return line.dueYears.includes(number) ? typed : empty;
};

/** What one cell of a line holds, and who fills it. */
export const annualCell = (places: Places, indicator: Indicator, row: number, key: string): FilledCell => {
  const { words, language } = places;
  const line = lineOf(places, indicator, row);
  switch (key) {
    case 'code':
      return ours(indicator.code);
    case 'name':
      return ours(indicatorName(indicator, language));
    case 'unit':
      return ours(indicator.unit);
    case 'measure':
      return ours(termWords[language].measure[indicator.measure]);
    case 'entry':
      return ours(words.entry[plannedAs(indicator)]);
    case 'target':
      // A number in both spellings: the years must not wait for the add-in’s functions.
      return ours(indicator.target ?? null);
    case 'base':
      return takesBase(indicator) ? byDefault(baseFormula(places, line) ?? indicator.base ?? null) : empty;
    case 'path': {
      const [usual] = pathKinds(indicator);
      return byDefault(usual ? words.path[usual] : null);
    }
    case 'total':
      return ours(totalFormula(line));
    case 'difference':
      return ours(differenceFormula(line));
    case 'note':
      return ours(noteFormula(places, line));
    case 'planned':
      return ours(yearPlanFormula(places, line));
    case 'actual':
      return byDefault(actualFormula(places, line));
    case 'completion':
      return ours(completionFormula(line));
    case 'over':
      return ours(overFormula(line));
    case 'quarterCheck':
      return ours(quarterCheckFormula(places, line));
    case 'sentence':
      return ours(sentenceFormula(places, line));
    case 'at':
      return ours(ledgerRowFormula(places, line));
    default:
      return repeated(places, line, key);
  }
};
